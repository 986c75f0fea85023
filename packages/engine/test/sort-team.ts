import type { Tool } from '@trivsel/core'
import { smallTool } from '@trivsel/core/test/small-tool'
import { agree, type Compiled, compile, type Draft, sort } from '../src/index'
import { openWith, sendIn, type Work } from './at-work'

const whole = { time: null, restsOn: null, inGroupsOf: null } as const
const colours = [
  { id: 'red', means: 'serious', meanings: ['stop'] },
  { id: 'yellow', means: 'minor-and-easy', meanings: ['later'] },
  { id: 'green', means: 'works', meanings: ['keep'] },
] as const

/** The small tool's themes, sorted alone, then by the group, which agrees on those it chooses. */
const sortTool = {
  ...smallTool,
  steps: [
    {
      ...whole,
      id: 'mapping',
      phase: 'alone',
      seats: ['member'],
      privacy: 'reveal',
      activity: 'sort',
      colours,
      areas: [],
      choose: null,
      ownThemes: true,
    },
    {
      ...whole,
      id: 'analysis',
      phase: 'together',
      seats: ['chair', 'member'],
      privacy: 'group',
      activity: 'sort',
      restsOn: 'mapping',
      colours,
      areas: ['oneself', 'elsewhere'],
      choose: { min: 1, max: 2 },
      ownThemes: true,
    },
    {
      ...whole,
      id: 'deals',
      phase: 'together',
      seats: ['chair', 'member'],
      privacy: 'group',
      activity: 'agree',
      restsOn: 'analysis',
      per: 'theme',
      followUp: { after: 6, unit: 'weeks', repeats: false },
    },
  ],
} as const satisfies Tool

/** Its type, with every id in it. */
export type SortTool = typeof sortTool

/** A group at work with it. */
export type Sorters = Work<SortTool>

const standard = compile(sortTool, [sort, agree])

/** The same tool with some of its steps otherwise, or left out. Its ids stay to the compiler. */
export const withSteps = (change: (steps: Tool['steps']) => Tool['steps']): Compiled<SortTool> =>
  compile({ ...sortTool, steps: change(sortTool.steps) } as unknown as SortTool, [sort, agree])

/** Opens a session: Ann chairs, Bo, Cy and Di write. */
export const begin = (tool = standard): Sorters =>
  openWith(tool, [
    { id: 'ann', name: 'Ann', seats: ['chair'] },
    ...['bo', 'cy', 'di'].map((id) => ({ id, seats: ['member'] })),
  ])

/** Sends a draft and gives the accepted event's id; throws where it is refused. */
export const act: (group: Sorters, draft: Draft<SortTool>) => string = sendIn

type Step = 'mapping' | 'analysis'
type Theme = Extract<Draft<SortTool>, { type: 'add-word' }>['theme']
type Colour = (typeof colours)[number]['id']

/** Somebody writes a key word alone; gives its id. */
export const writes = (group: Sorters, by: string, theme: Theme, colour: Colour, word: string): string =>
  act(group, { type: 'add-word', by, step: 'mapping', theme, colour, word })

/** Ann writes a key word for the group; gives its id. */
export const adds = (group: Sorters, theme: Theme, colour: Colour, word: string): string =>
  act(group, { type: 'add-word', by: 'ann', step: 'analysis', theme, colour, word })

/** Somebody adds a theme; gives its id. */
export const addsTheme = (group: Sorters, by: string, step: Step, title: string): `own:${string}` =>
  `own:${act(group, { type: 'add-theme', by, step, title })}`

/** People say that they are done. */
export function done(group: Sorters, ...people: string[]): void {
  for (const by of people) act(group, { type: 'done', by, step: 'mapping', done: true })
}

export const close = (group: Sorters): string => act(group, { type: 'close', by: 'ann', step: 'mapping' })

export const reopen = (group: Sorters): string => act(group, { type: 'reopen', by: 'ann', step: 'mapping' })

/** The words are revealed and the group comes to look at them together. */
export function reveals(group: Sorters): void {
  close(group)
  act(group, { type: 'next', by: 'ann', step: 'mapping' })
}

export const choose = (group: Sorters, theme: Theme, chosen = true): string =>
  act(group, { type: 'choose', by: 'ann', step: 'analysis', theme, chosen })

export const put = (group: Sorters, theme: Theme, colour: Colour, area: 'oneself' | 'elsewhere', put = true): string =>
  act(group, { type: 'put', by: 'ann', step: 'analysis', theme, colour, area, put })
