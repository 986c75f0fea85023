import { nearest } from '@trivsel/core'
import { participantOf, type Session } from '../session/session'

/**
 * For whom something is read: a participant's id, `room` for the screen everyone in the meeting sees, or `public` for
 * everyone else.
 */
export type Viewer = string

/** Names that no participant can have, since they stand for other viewers. */
export const reserved: readonly string[] = ['room', 'public']

/** True for those who take part: participants and the screen they share. */
export const takesPart = (viewer: Viewer): boolean => viewer !== 'public'

/**
 * Refuses a viewer who has nothing to do with the session.
 * @throws RangeError, since handing out answers to an unknown reader is a mistake in the host.
 */
export function requireViewer(session: Session, viewer: Viewer): void {
  if (reserved.includes(viewer) || participantOf(session, viewer) !== undefined) return
  const close = nearest(viewer, [...reserved, ...session.participants.map(({ id }) => id)])
  const hint = close === null ? '' : `, did you mean "${close}"?`
  throw new RangeError(
    `"${viewer}" takes no part in session "${session.id}"${hint} Give a participant's id, "room" or "public".`,
  )
}
