import type { Problem, Step, Tool } from '@trivsel/core'
import {
  type Compiled,
  compile,
  type Draft,
  type JournalEvent,
  open,
  type Participant,
  type Session,
  send,
  stamp,
  untrusted,
} from '@trivsel/engine'
import { activities } from '@trivsel/engine/all'
import { type Chance, chanceOf } from './chance'

/** What somebody wants to do, of whatever tool. */
export type AnyDraft = { readonly type: string; readonly by: string; readonly step: string } & Readonly<
  Record<string, unknown>
>

const BEGINS = Date.parse('2026-12-01T08:00:00Z')

/** Enough people for every seat, one more where there is room; whoever leads sits wherever the tool lets them. */
function peopleFor(tool: Tool): Participant<Tool>[] {
  const people = new Map<string, string[]>()
  for (const { id: seat, min, max } of tool.seats) {
    const count = Math.min(max ?? min + 2, Math.max(min, 1) + (max === null ? 2 : 0))
    for (let i = 1; i <= count; i++) people.set(`${seat}-${i}`, [seat])
  }
  const lead = people.get(`${tool.lead}-1`)
  for (const { id: seat, max } of tool.seats) if (max === null && seat !== tool.lead) lead?.push(seat)
  return [...people].map(([id, seats]) => ({ id, seats }))
}

/** Somebody who goes through a tool by chance, and keeps what a host would. */
export class Walker {
  readonly tool: Tool
  readonly compiled: Compiled<Tool>
  readonly chance: Chance
  readonly journal: JournalEvent<Tool>[]
  session: Session<Tool>
  /** Ids of events by type and step, newest last: what can be changed and taken back. */
  readonly made = new Map<string, string[]>()
  private minutes = 0

  constructor(tool: Tool, seed: number) {
    this.tool = tool
    this.compiled = compile(tool, activities)
    this.chance = chanceOf(seed)
    const participants = peopleFor(tool)
    const by = participants.find(({ seats }) => seats.includes(tool.lead))?.id ?? ''
    const at = new Date(BEGINS).toISOString()
    const opened = open(this.compiled, { session: 'walk', copy: 'desk', by, at, participants })
    if (!opened.ok) throw new Error(`${tool.id} does not open: ${JSON.stringify(opened.problem)}`)
    this.session = opened.session
    this.journal = [opened.event]
  }

  get lead(): string {
    return this.inSeats([this.tool.lead])[0] ?? ''
  }

  stepOf(id: string): Step {
    return this.tool.steps.find((step) => step.id === id) as Step
  }

  inSeats(seats: readonly string[]): readonly string[] {
    return this.session.participants.filter((p) => p.seats.some((seat) => seats.includes(seat))).map(({ id }) => id)
  }

  /** Ids of what was made by events of a type in a step. */
  ids(type: string, step: string): readonly string[] {
    return this.made.get(`${type} ${step}`) ?? []
  }

  /** Sends a draft: nothing where it was accepted, else why not. A refusal must change nothing. */
  try(draft: AnyDraft): Problem | null {
    // Now and then a clock goes backwards.
    this.minutes += this.chance.below(4) - 1
    const at = new Date(BEGINS + this.minutes * 60_000).toISOString()
    const event = stamp(this.session, draft as unknown as Draft<Tool>, { copy: 'desk', at })
    const sent = send(this.compiled, this.session, untrusted(event))
    if (!sent.ok) return sent.problem
    this.session = sent.session
    this.journal.push(sent.event)
    const key = `${draft.type} ${draft.step}`
    this.made.set(key, [...(this.made.get(key) ?? []).slice(-40), sent.event.id])
    return null
  }
}
