import type { Step } from '@trivsel/core'
import { view } from '@trivsel/engine'
import { draftOf } from './drafts'
import { hasPlace } from './sheet-drafts'
import type { Walker } from './walker'

const MOVES = new Set(['next', 'back', 'finish', 'close', 'reopen', 'join'])

/** How often one person tries before it is somebody else's turn. */
const TURN = 4

/** Sends by chance what may be sent into a step now. Returns how many events were accepted. */
export function doSomething(walker: Walker, step: Step, tries: number): number {
  let accepted = 0
  for (let i = 0; i < tries; i += TURN) {
    const by = walker.chance.one([...walker.inSeats(step.seats), walker.lead])
    const { allowed } = view(walker.compiled, walker.session, by, step.id)
    const types = allowed.filter((type) => !MOVES.has(type) && hasPlace(walker.tool, step, type))
    if (types.length === 0) continue
    for (let k = 0; k < Math.min(TURN, tries - i); k++) {
      if (walker.try(draftOf(walker, walker.chance.one(types), step, by)) === null) accepted++
    }
  }
  return accepted
}
