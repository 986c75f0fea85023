import type { Tool } from '@trivsel/core'
import {
  type Compiled,
  compile,
  type Draft,
  open,
  type Participant,
  type Session,
  send,
  stamp,
  untrusted,
} from '@trivsel/engine'
import { activities } from '@trivsel/engine/all'
import type { Case, Did } from './case'

/** A case that was played. */
export interface Played {
  /** Puts what events made in the place of the names that the case gives them. */
  readonly named: (value: unknown) => unknown
  readonly compiled: Compiled<Tool>
  readonly session: Session<Tool>
}

function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return value.replace(/\$([a-z][\w-]*)/g, (whole, name: string) => names.get(name) ?? whole)
  if (Array.isArray(value)) return value.map((one) => named(one, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [named(key, names), named(one, names)]))
}

/**
 * Plays a case.
 * @throws Error that says which thing done was refused, or accepted against what the case says.
 */
export function runCase(tool: Tool, { people, team, began, did, case: title }: Case): Played {
  const compiled = compile(tool, activities)
  const participants = Object.entries(people).map(([id, seats]): Participant<Tool> => ({ id, name: id, seats }))
  const by = participants.find(({ seats }) => seats.includes(tool.lead))?.id ?? ''
  const opened = open(compiled, {
    ...{ session: 'case', copy: 'case', by, at: began, participants },
    ...(team === undefined ? {} : { team }),
  })
  if (!opened.ok) throw new Error(`${title}: does not open, ${JSON.stringify(opened.problem)}`)
  let { session } = opened
  const names = new Map<string, string>()
  const put = (draft: object, at: string) => {
    const sent = send(compiled, session, untrusted(stamp(session, draft as Draft<Tool>, { copy: 'case', at })))
    if (sent.ok) session = sent.session
    return sent
  }
  const must = (draft: object, at: string): string => {
    const sent = put(draft, at)
    if (!sent.ok) throw new Error(`${title}: ${JSON.stringify(draft)} was refused, ${JSON.stringify(sent.problem)}`)
    return sent.event.id
  }
  const doOne = (done: Did): void => {
    if ('to' in done && !('in' in done)) {
      while (session.step !== done.to) must({ type: 'next', by, step: session.step }, session.lastAt)
      return
    }
    if ('finish' in done) {
      must({ type: 'finish', by, step: session.step }, session.lastAt)
      return
    }
    const { in: step, as, refused, at = session.lastAt, ...rest } = done as Extract<Did, { in: string }>
    const person = Object.keys(rest).find((key) => Object.hasOwn(people, key)) ?? ''
    const { [person]: type, ...said } = rest
    const draft = { type, by: person, step, ...(named(said, names) as object) }
    if (refused === undefined) {
      const id = must(draft, at)
      if (as !== undefined) names.set(as, id)
      return
    }
    const sent = put(draft, at)
    if (sent.ok || sent.problem.code !== refused) {
      const instead = sent.ok ? 'was accepted' : `was refused with ${sent.problem.code}`
      throw new Error(`${title}: ${JSON.stringify(draft)} ${instead}, not with ${refused}`)
    }
  }
  for (const done of did) doOne(done)
  return { compiled, session, named: (value) => named(value, names) }
}
