import type { MeetStep, Step, Tool } from '@trivsel/core'
import {
  type Compiled,
  can,
  type Draft as DraftOf,
  type JournalEvent,
  type Participant,
  type Result,
  result,
  type Session,
  send,
  stamp,
  untrusted,
  view,
} from '@trivsel/engine'
import type { Wall } from './calendar'
import type { Chance } from './chance'
import type { Script } from './script'

/** What somebody does, of whatever tool. */
export type Draft = { readonly type: string; readonly by: string; readonly step: string } & Readonly<
  Record<string, unknown>
>

/** Where a rehearsal takes place: the session so far, what its people have to say, and the ways to go on. */
export class Stage {
  readonly compiled: Compiled<Tool>
  readonly script: Script
  readonly chance: Chance
  readonly wall: Wall
  session: Session<Tool>
  readonly #said = new Set<unknown>()
  readonly journal: JournalEvent<Tool>[]
  /** The meeting that is under way, and the items it has left. */
  meeting: { readonly step: MeetStep; readonly by: string; readonly left: MeetStep['agenda'][number][] } | null = null

  constructor(
    compiled: Compiled<Tool>,
    opened: { readonly session: Session<Tool>; readonly event: JournalEvent<Tool> },
    made: { readonly script: Script; readonly chance: Chance; readonly wall: Wall },
  ) {
    this.compiled = compiled
    this.script = made.script
    this.chance = made.chance
    this.wall = made.wall
    this.session = opened.session
    this.journal = [opened.event]
  }

  get tool(): Tool {
    return this.compiled.tool
  }

  /** Whoever leads. */
  get lead(): string {
    return this.inSeats([this.tool.lead])[0]?.id ?? ''
  }

  /** Those who sit in one of some seats. */
  inSeats(seats: readonly string[]): readonly Participant<Tool>[] {
    return this.session.participants.filter((person) => person.seats.some((seat) => seats.includes(seat)))
  }

  /** What has come of a step, for those in the room or for one of them. */
  resultOf<R>(step: string, viewer = 'room'): R {
    return (result(this.compiled, this.session, viewer) as Result<Tool>)[step] as R
  }

  /** Time passes, unless a meeting is under way: then it passes with the agenda. */
  pass(minutes: number): void {
    if (this.meeting === null) this.wall.pass(minutes)
  }

  /** True where something would be refused now. */
  cannot(draft: Draft): boolean {
    return !can(this.compiled, this.session, untrusted(draft)).ok
  }

  /** The themes that a step is given to work on. */
  offeredTo({ id }: Step): readonly string[] {
    const shown = view(this.compiled, this.session, this.lead, id)
    return 'themes' in shown ? shown.themes.map((theme) => theme.id) : []
  }

  /** So many of several, those first that nobody has said yet: two people seldom put a thing in the same words. */
  some<V>(of: readonly V[], count: number): readonly V[] {
    const fresh = this.chance.some(this.unsaid(of), count)
    const others = of.filter((one) => !fresh.includes(one))
    const picked = [...fresh, ...this.chance.some(others, count - fresh.length)]
    for (const one of picked) this.#said.add(one)
    return picked
  }

  /** Those of several that nobody has said yet. */
  unsaid<V>(of: readonly V[]): readonly V[] {
    return of.filter((one) => !this.#said.has(one))
  }

  /**
   * Sends a draft and gives the id of its event; time passes.
   * @throws Error on a refusal, since these people only do what they may: it is a fault in the rehearsal.
   */
  act(draft: Draft): string {
    const event = stamp(this.session, draft as unknown as DraftOf<Tool>, { copy: 'room', at: this.wall.instant() })
    const sent = send(this.compiled, this.session, untrusted(event))
    if (!sent.ok) throw new Error(`${this.tool.id} refused ${JSON.stringify(draft)}: ${JSON.stringify(sent.problem)}`)
    this.session = sent.session
    this.journal.push(sent.event)
    return sent.event.id
  }
}

/** Plays one step. */
export type Player<S extends Step = Step> = (stage: Stage, step: S) => void
