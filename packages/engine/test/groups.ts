import type { Block, Tool } from '@trivsel/core'
import { smallTool } from '@trivsel/core/test/small-tool'
import { activities } from '../src/all'
import { compile, type MapResult, type MapView, report, result, view } from '../src/index'
import { openWith, sendIn, type Work } from './at-work'

const joint = smallTool.steps[2]
const deals = smallTool.steps[3]

/** A group's step of the small tool, as far as it is not said otherwise. */
const side = { ...joint, id: 'side', seats: ['member'], restsOn: null, inGroupsOf: { min: 2, max: 3 } } as const

/** The small tool with groups side by side, then the choice of all, then agreements. */
export const sideBySide = (change: object = {}, together: object = {}): Tool => ({
  ...smallTool,
  mode: 'open',
  steps: [
    { ...side, ...change },
    { ...joint, restsOn: 'side', dispositions: ['parked', 'later', 'escalated', 'dropped'], ...together },
    deals,
  ],
})

/** The small tool with one map, on which the group places the themes itself. */
export const placedTogether: Tool = { ...smallTool, mode: 'open', steps: [{ ...joint, restsOn: null }, deals] }

/** Opens a session: Ann chairs; Bo, Cy, Di, Ed and Fi are members, who may lead groups. */
export function begin(tool: Tool = sideBySide()): Work {
  const members = ['Bo', 'Cy', 'Di', 'Ed', 'Fi'].map((name) => ({ id: name.toLowerCase(), name, seats: ['member'] }))
  return openWith(compile(tool, activities), [{ id: 'ann', name: 'Ann', seats: ['chair'] }, ...members])
}

type Levels = readonly [importance: 'low' | 'line' | 'high', success: 'low' | 'line' | 'high']

/** Somebody places a theme. */
export const places = (work: Work, by: string, theme: string, [importance, success]: Levels, step = 'side'): string =>
  sendIn(work, { type: 'place', by, step, theme, levels: { importance, success } })

/** Somebody chooses themes. */
export function chooses(work: Work, by: string, ...themes: string[]): void {
  for (const theme of themes)
    sendIn(work, { type: 'choose', by, step: by === 'ann' ? 'choice' : 'side', theme, chosen: true })
}

/** What a step has come to, as a viewer may know. */
export const comesTo = ({ tool, session }: Work, step = 'side', viewer = 'room'): MapResult =>
  result(tool, session, viewer)[step] as MapResult

/** The screen of a step. */
export const screen = ({ tool, session }: Work, viewer: string, step = 'side') =>
  view(tool, session, viewer, step) as ReturnType<typeof view> & MapView

/** What a step leaves in the report. */
export const leaves = ({ tool, session }: Work, step = 'side', viewer = 'room'): readonly Block[] =>
  report(tool, session, viewer).parts.find((part) => part.step === step)?.blocks ?? []
