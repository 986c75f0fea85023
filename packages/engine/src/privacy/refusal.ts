import type { Problem } from '@trivsel/core'

/** Why nothing was published, or a ledger was not taken, and what about it. */
export interface RefusalParams {
  /** The request is not what it should be at this place. */
  'bad-request': { readonly path: string }
  'floor-not-a-number': { readonly kind: string; readonly floor: string }
  /** A floor may be raised, and stays raised for its round. */
  'floor-too-low': { readonly kind: string; readonly floor: string; readonly asked: number; readonly least: number }
  'ledger-not-readable': { readonly path: string }
  'ledger-newer-format': { readonly format: number; readonly supported: number }
  /** An entry is not as it was written. */
  'ledger-changed': { readonly entry: number }
  /** An entry does not follow the one before it: something was moved or taken out. */
  'ledger-out-of-order': { readonly entry: number }
  /** Entries are missing at the end, or it is not the ledger that was expected. */
  'ledger-cut': { readonly entries: number }
  'publication-used': { readonly publication: string }
  'id-not-usable': { readonly path: string; readonly id: string }
  'id-twice': { readonly path: string; readonly id: string }
  'unknown-theme': { readonly path: string; readonly theme: string }
  'unknown-group': { readonly path: string; readonly group: string }
  /** A group, or a list of who left a theme out, names somebody twice. */
  'answer-twice': { readonly path: string; readonly answer: string }
  /** An answer is named that does not stand in the round. */
  'unknown-answer': { readonly path: string; readonly answer: string }
  /** An answer was already published as one of another round. */
  'answer-of-another-round': { readonly answer: string; readonly round: string }
  /** Figures do not come from the answers they are said to come from. */
  'figures-do-not-add-up': { readonly group: string; readonly theme: string; readonly people: number }
  /** Figures of groups that share people cannot be added. */
  'union-overlaps': { readonly union: string }
  'table-does-not-add-up': { readonly table: number }
  'round-open': { readonly round: string }
  /** What was published before tells more than the floors allow now; nothing can be added. */
  'told-before': { readonly theme: string }
  'too-many-to-audit': { readonly theme: string }
  /** Too few answers for anything to be published. */
  'too-few-answers': Record<never, never>
  /** Something is published, and too few answers are new. */
  'too-few-new-answers': Record<never, never>
  /** Answers were withdrawn. What is published stays, with a note that it includes answers later withdrawn. */
  'answers-withdrawn': { readonly publications: readonly string[] }
  /** Together with what is published, anything more would tell of too few people. */
  'tells-too-much': Record<never, never>
}

/** A refusal. Nothing has changed. For whoever runs the round, never for those who read the figures. */
export type Refusal = {
  readonly [C in keyof RefusalParams]: { readonly ok: false; readonly reason: C; readonly params: RefusalParams[C] }
}[keyof RefusalParams]

/** Makes a {@link Refusal}. */
export const refusal = <C extends keyof RefusalParams>(reason: C, params: RefusalParams[C]): Refusal =>
  ({ ok: false, reason, params }) as unknown as Refusal

/** Where data from outside is wrong. Only a date is told by itself and not by its place, and none is read here. */
export const placeOf = ({ params }: Problem): string => (params as { readonly path: string }).path
