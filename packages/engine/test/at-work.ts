import type { Problem, Tool } from '@trivsel/core'
import {
  type Compiled,
  type Draft,
  type JournalEvent,
  type Opening,
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

/** People at work with a tool, on one copy of a session. */
export interface Work<T extends Tool = Tool> {
  readonly tool: Compiled<T>
  readonly copy: string
  session: Session<T>
  journal: JournalEvent<T>[]
}

type People = Opening['participants']

/** Opens a session; the first of the people opens it. */
export function openWith<T extends Tool>(
  tool: Compiled<T>,
  participants: People,
  { copy = 'desk', team }: { readonly copy?: string; readonly team?: string } = {},
): Work<T> {
  const by = participants[0]?.id as string
  const named = team === undefined ? {} : { team }
  const options = { session: 'monday', copy, by, at: AT, participants, ...named } as Opening<T>
  const opened = open(tool, options)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
  return { tool, copy, session: opened.session, journal: [opened.event] }
}

function put<T extends Tool>({ tool, copy, session }: Work<T>, draft: object, at: string) {
  return send(tool, session, untrusted(stamp(session, draft as Draft<T>, { copy, at })))
}

/** Sends a draft and gives the accepted event's id; throws where it is refused. */
export function sendIn<T extends Tool>(work: Work<T>, draft: object, at = AT): string {
  const sent = put(work, draft, at)
  if (!sent.ok) throw new Error(`${JSON.stringify(draft)} was refused: ${JSON.stringify(sent.problem)}`)
  work.session = sent.session
  work.journal.push(sent.event)
  return sent.event.id
}

/** Sends what should be refused, often what would not compile, and gives the refusal. */
export function refusal<T extends Tool>(work: Work<T>, draft: object): Problem {
  const before = JSON.stringify(work.session)
  const sent = put(work, draft, AT)
  if (sent.ok) throw new Error(`${JSON.stringify(draft)} was accepted`)
  if (JSON.stringify(work.session) !== before) throw new Error('a refused event changed the session')
  return sent.problem
}

/** Everything that some viewers can read, as one text. */
export const doors = <T extends Tool>({ tool, session }: Work<T>, ...viewers: readonly string[]): string =>
  JSON.stringify(
    viewers.map((viewer) => [
      tool.tool.steps.map(({ id }) => view(tool, session, viewer, id as never)),
      result(tool, session, viewer),
      report(tool, session, viewer),
    ]),
  )
