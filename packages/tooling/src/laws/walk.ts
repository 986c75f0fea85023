import type { Step } from '@trivsel/core'
import { view } from '@trivsel/engine'
import { draftOf } from './drafts'
import type { Walker } from './walker'

const MOVES = new Set(['next', 'back', 'finish', 'close', 'reopen', 'join'])

/** Sends by chance what may be sent into a step now. Returns how many events were accepted. */
export function doSomething(walker: Walker, step: Step, tries: number): number {
  let accepted = 0
  for (let i = 0; i < tries; i++) {
    const by = walker.chance.one(walker.session.participants).id
    const allowed = view(walker.compiled, walker.session, by, step.id).allowed.filter((type) => !MOVES.has(type))
    if (allowed.length === 0) continue
    if (walker.try(draftOf(walker, walker.chance.one(allowed), step, by)) === null) accepted++
  }
  return accepted
}
