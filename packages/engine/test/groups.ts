import type { Block, Problem, Tool } from '@trivsel/core'
import { smallTool } from '@trivsel/core/test/small-tool'
import { activities } from '../src/all'
import {
  type Compiled,
  compile,
  type Draft,
  type JournalEvent,
  type MapResult,
  type MapView,
  open,
  report,
  result,
  type Session,
  send,
  stamp,
  untrusted,
  view,
} from '../src/index'

export const AT = '2026-12-01T09:00:00Z'

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

/** A session with its journal, driven by drafts of a tool read at run time. */
export interface Room {
  readonly tool: Compiled<Tool>
  readonly copy: string
  session: Session<Tool>
  journal: JournalEvent<Tool>[]
}

/** Opens a session: Ann chairs; Bo, Cy, Di, Ed and Fi are members, who may lead groups. */
export function begin(tool: Tool = sideBySide()): Room {
  const compiled = compile(tool, activities)
  const members = ['Bo', 'Cy', 'Di', 'Ed', 'Fi'].map((name) => ({ id: name.toLowerCase(), name, seats: ['member'] }))
  const opened = open(compiled, {
    session: 'monday',
    copy: 'desk',
    by: 'ann',
    at: AT,
    participants: [{ id: 'ann', name: 'Ann', seats: ['chair'] }, ...members],
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  return { tool: compiled, copy: 'desk', session: opened.session, journal: [opened.event] }
}

/** Sends a draft and gives the accepted event's id; throws where it is refused. */
export function act(room: Room, draft: object): string {
  const event = stamp(room.session, draft as Draft<Tool>, { copy: room.copy, at: AT })
  const sent = send(room.tool, room.session, untrusted(event))
  if (!sent.ok) throw new Error(`${JSON.stringify(draft)} was refused: ${JSON.stringify(sent.problem)}`)
  room.session = sent.session
  room.journal.push(sent.event)
  return sent.event.id
}

/** Why a draft is refused; throws where it is not. */
export function refusal(room: Room, draft: object): Problem {
  const event = stamp(room.session, draft as Draft<Tool>, { copy: room.copy, at: AT })
  const sent = send(room.tool, room.session, untrusted(event))
  if (sent.ok) throw new Error(`${JSON.stringify(draft)} was accepted`)
  return sent.problem
}

type Levels = readonly [importance: 'low' | 'line' | 'high', success: 'low' | 'line' | 'high']

/** Somebody places a theme. */
export const places = (room: Room, by: string, theme: string, [importance, success]: Levels, step = 'side'): string =>
  act(room, { type: 'place', by, step, theme, levels: { importance, success } })

/** Somebody chooses themes. */
export function chooses(room: Room, by: string, ...themes: string[]): void {
  for (const theme of themes)
    act(room, { type: 'choose', by, step: by === 'ann' ? 'choice' : 'side', theme, chosen: true })
}

/** What a step has come to, as a viewer may know. */
export const comesTo = ({ tool, session }: Room, step = 'side', viewer = 'room'): MapResult =>
  result(tool, session, viewer)[step] as MapResult

/** The screen of a step. */
export const screen = ({ tool, session }: Room, viewer: string, step = 'side') =>
  view(tool, session, viewer, step) as ReturnType<typeof view> & MapView

/** What a step leaves in the report. */
export const leaves = ({ tool, session }: Room, step = 'side', viewer = 'room'): readonly Block[] =>
  report(tool, session, viewer).parts.find((part) => part.step === step)?.blocks ?? []
