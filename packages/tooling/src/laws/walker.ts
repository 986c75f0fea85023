import { deepStrictEqual } from 'node:assert'
import type { Problem, Step, Tool } from '@trivsel/core'
import {
  type Compiled,
  compile,
  type Draft,
  type EventOf,
  type JournalEvent,
  open,
  type Participant,
  type Session,
  send,
  stamp,
  untrusted,
} from '@trivsel/engine'
import { activities } from '@trivsel/engine/all'
import { type Chance, chanceOf } from '../chance'
import { frozen } from './frozen'
import { hostileWriting, type Writing } from './texts'

/** What somebody wants to do, of whatever tool. */
export type AnyDraft = { readonly type: string; readonly by: string; readonly step: string } & Readonly<
  Record<string, unknown>
>

const BEGINS = Date.parse('2026-12-01T08:00:00Z')
const [MINUTE, HOUR, YEAR] = [60_000, 3_600_000, 31_536_000_000]

/** Enough people for every seat, one more where there is room; whoever leads sits wherever the tool lets them. */
function peopleFor(tool: Tool, name: () => string): Participant<Tool>[] {
  const people = new Map<string, string[]>()
  for (const { id: seat, min, max } of tool.seats) {
    const count = Math.min(max ?? min + 2, Math.max(min, 1) + (max === null ? 2 : 0))
    for (let i = 1; i <= count; i++) people.set(`${seat}-${i}`, [seat])
  }
  const lead = people.get(`${tool.lead}-1`)
  for (const { id: seat, max } of tool.seats) if (max === null && seat !== tool.lead) lead?.push(seat)
  // Not everybody has a name here.
  return [...people].map(([id, seats], i) => (i % 2 === 0 ? { id, name: name(), seats } : { id, seats }))
}

/** Somebody who goes through a tool by chance, and keeps what a host would. Nothing of it can be changed under way. */
export class Walker {
  readonly tool: Tool
  readonly compiled: Compiled<Tool>
  readonly chance: Chance
  readonly journal: JournalEvent<Tool>[]
  session: Session<Tool>
  /** Ids and senders of events by type and step, newest last: what can be changed and taken back. */
  readonly made = new Map<string, { readonly id: string; readonly by: string }[]>()
  /** Themes that somebody chose last: what the steps that follow are about. */
  readonly chosen = new Set<string>()
  /** A refusal of each code that came up. */
  readonly refusals = new Map<string, Problem>()
  private minutes = 0
  private texts = 0
  private readonly writing: Writing

  constructor(tool: Tool, seed: number, writing: Writing = hostileWriting) {
    this.tool = tool
    this.compiled = compile(tool, activities)
    this.chance = chanceOf(seed)
    this.writing = writing
    const participants = peopleFor(tool, () => this.title())
    const by = participants.find(({ seats }) => seats.includes(tool.lead))?.id ?? ''
    const at = new Date(BEGINS).toISOString()
    const opened = open(this.compiled, { session: 'walk', copy: 'desk', by, at, team: this.title(), participants })
    if (!opened.ok) throw new Error(`${tool.id} does not open: ${JSON.stringify(opened.problem)}`)
    this.session = frozen(opened.session)
    this.journal = [frozen(opened.event)]
  }

  get lead(): string {
    return this.inSeats([this.tool.lead])[0] ?? ''
  }

  /** Something that nobody wrote before. */
  text(): string {
    return this.writing.text(++this.texts)
  }

  /** Something short that nobody wrote before. */
  title(): string {
    return this.writing.title(++this.texts)
  }

  stepOf(id: string): Step {
    return this.tool.steps.find((step) => step.id === id) as Step
  }

  inSeats(seats: readonly string[]): readonly string[] {
    return this.session.participants.filter((p) => p.seats.some((seat) => seats.includes(seat))).map(({ id }) => id)
  }

  /** Ids of what was made by events of a type in a step, newest last; by one person where one is given. */
  ids(type: string, step: string, by?: string): readonly string[] {
    const made = this.made.get(`${type} ${step}`) ?? []
    return made.filter((one) => by === undefined || one.by === by).map(({ id }) => id)
  }

  /** The draft as an event, at the time that somebody's clock shows: a little behind, a year, or in another zone. */
  stamped(draft: AnyDraft): EventOf<Tool> {
    this.minutes += this.chance.below(4) - 1
    const behind = this.chance.likely(2) ? YEAR : 0
    const zone = this.chance.likely(5) ? 13 : 0
    const at = new Date(BEGINS + this.minutes * MINUTE - behind + zone * HOUR).toISOString()
    return frozen(
      stamp(this.session, draft as unknown as Draft<Tool>, {
        copy: 'desk',
        at: zone === 0 ? at : at.replace('Z', `+${zone}:00`),
      }),
    )
  }

  /** Whether an event would be accepted; where it is not, why. */
  refuses(event: unknown): Problem | null {
    const sent = send(this.compiled, this.session, untrusted(event))
    if (sent.ok) return null
    this.refusals.set(sent.problem.code, sent.problem)
    return sent.problem
  }

  /** Sends a draft: nothing where it was accepted, else why not. */
  try(draft: AnyDraft): Problem | null {
    return this.take(this.stamped(draft))
  }

  /** Sends an event: nothing where it was accepted, else why not. */
  take(event: EventOf<Tool>): Problem | null {
    const sent = send(this.compiled, this.session, untrusted(event))
    if (!sent.ok) {
      this.refusals.set(sent.problem.code, sent.problem)
      return sent.problem
    }
    // The journal says what was sent, byte for byte.
    deepStrictEqual(sent.event, event)
    this.session = frozen(sent.session)
    this.journal.push(frozen(sent.event))
    this.note(event as unknown as AnyDraft, event.id)
    return null
  }

  private note(draft: AnyDraft, id: string): void {
    if (draft.type === 'choose') this.chosen[draft['chosen'] === true ? 'add' : 'delete'](String(draft['theme']))
    const key = `${draft.type} ${draft.step}`
    this.made.set(key, [...(this.made.get(key) ?? []).slice(-40), { id, by: draft.by }])
  }
}
