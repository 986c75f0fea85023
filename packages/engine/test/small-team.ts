import type { Tool } from '@trivsel/core'
import { type SmallTool, smallTool } from '@trivsel/core/test/small-tool'
import { activities } from '../src/all'
import { type Compiled, compile, type Draft, type Result, result } from '../src/index'
import { openWith, sendIn, type Work } from './at-work'

/** A group at work with the small tool. */
export type Group = Work<SmallTool>

const standard = compile(smallTool, activities)

/** The small tool with some of it otherwise. Its ids stay those of the small tool to the compiler. */
export const variant = (change: Partial<Tool>): Compiled<SmallTool> =>
  compile({ ...smallTool, ...change } as unknown as SmallTool, activities)

/** The small tool's steps, with one of them otherwise. */
export const withStep = (id: string, change: object): Pick<Tool, 'steps'> => ({
  steps: smallTool.steps.map((step): Tool['steps'][number] => (step.id === id ? { ...step, ...change } : step)),
})

/** Opens a session: Ann chairs and answers too, Bo, Cy and Di answer. */
export const begin = (tool = standard): Group =>
  openWith(tool, [
    { id: 'ann', name: 'Ann', seats: ['chair', 'member'] },
    { id: 'bo', name: 'Bo', seats: ['member'] },
    { id: 'cy', seats: ['member'] },
    { id: 'di', seats: ['member'] },
  ])

/** Sends a draft and gives the accepted event's id; throws where it is refused. */
export const act: (group: Group, draft: Draft<SmallTool>, at?: string) => string = sendIn

type Theme = Extract<Draft<SmallTool>, { type: 'rate' }>['theme']
type Level = 'low' | 'line' | 'high'

/** Somebody rates a theme on both axes. */
export function rates(group: Group, by: string, theme: Theme, importance: Level, success: Level): void {
  act(group, { type: 'rate', by, step: 'answers', theme, axis: 'importance', level: importance })
  act(group, { type: 'rate', by, step: 'answers', theme, axis: 'success', level: success })
}

export const picks = (group: Group, by: string, theme: Theme): string =>
  act(group, { type: 'pick', by, step: 'answers', theme, picked: true })

/** People say that they are done. */
export function done(group: Group, ...people: string[]): void {
  for (const by of people) act(group, { type: 'done', by, step: 'answers', done: true })
}

export const close = (group: Group): string => act(group, { type: 'close', by: 'ann', step: 'answers' })

export const reopen = (group: Group): string => act(group, { type: 'reopen', by: 'ann', step: 'answers' })

export const choose = (group: Group, theme: Theme, chosen = true): string =>
  act(group, { type: 'choose', by: 'ann', step: 'choice', theme, chosen })

/** The answers are revealed and the group comes to its map. */
export function reveals(group: Group): void {
  close(group)
  act(group, { type: 'next', by: 'ann', step: 'answers' })
  act(group, { type: 'next', by: 'ann', step: 'talk' })
}

/** What the group has come to, as somebody may know it. */
export const seenBy = (group: Group, viewer: string): Result<SmallTool> => result(group.tool, group.session, viewer)
