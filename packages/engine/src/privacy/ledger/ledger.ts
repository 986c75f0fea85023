import { checksum } from '../../session/canonical'
import type { Floors } from '../floors'

/** Figures about one theme that were published. */
export interface LedgerTheme {
  readonly id: string
  readonly kind: 'scores' | 'texts'
  readonly sensitive: boolean
  /** Answers in which the theme was left out, sorted. */
  readonly missing: readonly string[]
  /** Groups whose figures were published, by their place in the entry. */
  readonly groups: readonly number[]
  /** Groups of which only was said that nearly all answered alike. */
  readonly alike: readonly number[]
}

/** One publication: who was in what was published. It holds no answer, only ids of answers. */
export interface LedgerEntry {
  readonly publication: string
  readonly round: string
  readonly floors: Floors
  /** Every answer that stood then, once, in parts that no published group cuts through; each sorted. */
  readonly atoms: readonly (readonly string[])[]
  /** Published groups, sorted by id, with the atoms they are made of. */
  readonly groups: readonly { readonly id: string; readonly atoms: readonly number[] }[]
  readonly themes: readonly LedgerTheme[]
  /** The hash of the entry before; empty in the first. */
  readonly previous: string
  /** Over everything above. */
  readonly hash: string
}

/**
 * All that was ever published, in order: plain JSON, to be stored as it is and handed back with the next request. It
 * says which answers were in which group, so it is as private as the answers are.
 */
export interface Ledger {
  readonly format: number
  readonly entries: readonly LedgerEntry[]
  /** The hash of the last entry. Kept apart as well, it tells whether entries were taken off the end. */
  readonly head: string
}

/** The shape of ledgers that this version writes. */
export const LEDGER_FORMAT = 1

/** A ledger for somebody who has published nothing yet. */
export const openLedger = (): Ledger => ({ format: LEDGER_FORMAT, entries: [], head: '' })

/**
 * What an entry's hash should be. It finds accidents, and changes by whoever does not compute it anew; against others,
 * sign the head.
 */
export const entryHash = ({ hash: _, ...rest }: Omit<LedgerEntry, 'hash'> & { readonly hash?: string }): string =>
  checksum(rest)

/** A ledger with one more entry. */
export function append(ledger: Ledger, entry: Omit<LedgerEntry, 'previous' | 'hash'>): Ledger {
  const chained = { ...entry, previous: ledger.head }
  const hash = entryHash(chained)
  return { ...ledger, entries: [...ledger.entries, { ...chained, hash }], head: hash }
}
