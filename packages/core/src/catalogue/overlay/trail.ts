import type { Change } from '../../model/pack'
import type { Finding } from '../finding'
import { addressOf } from './address'
import { type Place, valueAt } from './piece-data'

/** Where in a pack the parts of a catalogue come from. What was there before has no place in it. */
export type Trail = Map<unknown, Place>

/** A change, and where it stands in its pack. */
export interface ChangeAt {
  readonly change: Change
  readonly at: Place
}

const lastOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1)

/** The place in the pack of what lies on the way to a place in a piece; the innermost that comes from the pack. */
function fromPack(piece: unknown, place: Place, trail: Trail): Place | undefined {
  for (let length = place.length; length >= 0; length--) {
    const start = trail.get(valueAt(piece, place.slice(0, length)))
    if (start !== undefined) return [...start, ...place.slice(length)]
  }
  return undefined
}

/**
 * Tells a finding about a piece in the terms of the pack that made it so: where the pack brings what is wrong, else
 * which of the things it hides is needed, else which of its changes it is.
 */
export function inTermsOfPack(finding: Finding, piece: unknown, trail: Trail, changed: ChangeAt | undefined): Finding {
  const own = fromPack(piece, finding.path, trail)
  if (own !== undefined) return { ...finding, path: own }
  const where = addressOf(piece, finding.path)
  if (changed === undefined) return { path: [], message: `${where}: ${finding.message}` }
  const { change, at } = changed
  const value = valueAt(piece, finding.path)
  const hidden = finding.message.startsWith('unknown ') ? change.hide.findIndex((one) => lastOf(one) === value) : -1
  return hidden < 0
    ? { path: at, message: `${where}: ${finding.message}` }
    : { path: [...at, 'hide', hidden], message: `this cannot be hidden, since ${where} needs it; hide that too` }
}
