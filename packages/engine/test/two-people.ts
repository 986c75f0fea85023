import type { Problem, Step, Tool } from '@trivsel/core'
import { otherActivities } from '@trivsel/core/test/other-activities'
import { activities } from '../src/all'
import {
  type Compiled,
  can,
  compile,
  type Draft,
  open,
  report,
  result,
  type Session,
  send,
  stamp,
  untrusted,
  view,
} from '../src/index'

const AT = '2026-12-01T09:00:00Z'

/** A manager, a partner and a third, at work with a tool read at run time. */
export interface Pair {
  readonly tool: Compiled<Tool>
  session: Session<Tool>
}

const whole = { phase: 'alone', seats: ['manager', 'partner'], privacy: 'group', time: null, restsOn: null } as const

/** A step for manager and partner, as far as it is not said otherwise. */
export const step = (settings: object): Step => ({ ...whole, inGroupsOf: null, ...settings }) as unknown as Step

/** Opens a session of a tool of the given steps: Mo manages and leads, Pia and Per are partners. */
export function begin(steps: readonly Step[], change: Partial<Tool> = {}): Pair {
  const seats = [
    { id: 'manager', min: 1, max: 1 },
    { id: 'partner', min: 0, max: null },
  ]
  const tool = compile({ ...otherActivities, seats, steps, ...change } as unknown as Tool, activities)
  const participants = [
    { id: 'mo', name: 'Mo', seats: ['manager'] },
    { id: 'pia', name: 'Pia', seats: ['partner'] },
    { id: 'per', seats: ['partner'] },
  ]
  const opened = open(tool, { session: 'tuesday', copy: 'desk', by: 'mo', at: AT, participants })
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  return { tool, session: opened.session }
}

/** Sends a draft and gives the accepted event's id; throws where it is refused. */
export function act(pair: Pair, draft: object, at = AT): string {
  const event = stamp(pair.session, draft as Draft<Tool>, { copy: 'desk', at })
  const sent = send(pair.tool, pair.session, untrusted(event))
  if (!sent.ok) throw new Error(`${JSON.stringify(draft)} was refused: ${JSON.stringify(sent.problem)}`)
  pair.session = sent.session
  return sent.event.id
}

/** Why a draft is refused; throws where it is not. */
export function refusal(pair: Pair, draft: object): Problem {
  const answer = can(pair.tool, pair.session, untrusted(draft))
  if (answer.ok) throw new Error(`${JSON.stringify(draft)} would be accepted`)
  return answer.problem
}

/** Everything that some viewers can read, as one text. */
export const doors = ({ tool, session }: Pair, viewers: readonly string[]): string =>
  JSON.stringify(
    viewers.map((viewer) => [
      tool.tool.steps.map(({ id }) => view(tool, session, viewer, id)),
      result(tool, session, viewer),
      report(tool, session, viewer),
    ]),
  )
