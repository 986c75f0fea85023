import { describe, expect, it } from 'vitest'
import type { Session } from '../session/session'
import { requireViewer, reserved, takesPart } from './viewer'

const session = { id: 'spring', participants: [{ id: 'annette', seats: ['member'] }] } as unknown as Session

describe('a viewer', () => {
  it('is somebody who takes part, the screen they share, or everyone else', () => {
    expect(reserved).toEqual(['room', 'public'])
    for (const viewer of ['annette', 'room', 'public']) expect(() => requireViewer(session, viewer)).not.toThrow()
    expect(['annette', 'room', 'public'].map(takesPart)).toEqual([true, true, false])
  })

  it('who is none is refused, with the nearest who is', () => {
    const letter = (viewer: string, hint: string) =>
      new RangeError(
        `"${viewer}" takes no part in session "spring"${hint} Give a participant's id, "room" or "public".`,
      )
    expect(() => requireViewer(session, 'anette')).toThrow(letter('anette', ', did you mean "annette"?'))
    expect(() => requireViewer(session, 'rom')).toThrow(letter('rom', ', did you mean "room"?'))
    expect(() => requireViewer(session, 'somebody-else')).toThrow(letter('somebody-else', ''))
  })
})
