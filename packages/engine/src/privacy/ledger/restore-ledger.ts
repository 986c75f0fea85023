import * as z from 'zod/mini'
import { faultProblem, readAs } from '../../session/read-data'
import { leastFloors, raiseFloors } from '../floors'
import { placeOf, type Refusal, refusal } from '../refusal'
import { entryHash, LEDGER_FORMAT, type Ledger, type LedgerEntry } from './ledger'

const LIMITS = { depth: 8, text: 200, values: 50_000_000 }

const place = z.int().check(z.gte(0))
const people = z.int().check(z.gte(1))
const id = z.string().check(z.minLength(1))
const floor = z.strictObject({ minN: people, minStep: people })

const ledgerSchema = z.strictObject({
  format: z.literal(LEDGER_FORMAT),
  entries: z.array(
    z.strictObject({
      publication: id,
      round: id,
      floors: z.strictObject({ scores: floor, texts: floor, sensitive: floor }),
      atoms: z.array(z.array(id).check(z.minLength(1))),
      groups: z.array(z.strictObject({ id, atoms: z.array(place) })),
      themes: z.array(
        z.strictObject({
          id,
          kind: z.enum(['scores', 'texts']),
          sensitive: z.boolean(),
          missing: z.array(id),
          groups: z.array(place),
          alike: z.array(place),
        }),
      ),
      previous: z.string(),
      hash: z.string(),
    }),
  ),
  head: z.string(),
})

const parsed = (data: unknown): unknown => {
  if (typeof data !== 'string') return data
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

const rising = <V>(list: readonly V[]): boolean => list.every((one, i) => i === 0 || one > (list[i - 1] as V))

/** Where an entry that has the right fields says what cannot be. */
function wrongIn({ floors, atoms, groups, themes }: LedgerEntry): string | null {
  if ('refused' in raiseFloors(leastFloors, floors)) return 'floors'
  const answers = new Set(atoms.flat())
  const count = atoms.reduce((all, atom) => all + atom.length, 0)
  if (answers.size < count || !atoms.every(rising)) return 'atoms'
  const within = (places: readonly number[], end: number): boolean => rising(places) && (places.at(-1) ?? -1) < end
  if (!rising(groups.map((group) => group.id))) return 'groups'
  for (const group of groups) if (!within(group.atoms, atoms.length)) return 'groups'
  if (new Set(themes.map((theme) => theme.id)).size < themes.length) return 'themes'
  for (const theme of themes) {
    if (!rising(theme.missing) || theme.missing.some((one) => !answers.has(one))) return 'themes'
    for (const places of [theme.groups, theme.alike]) if (!within(places, groups.length)) return 'themes'
  }
  return null
}

/** Why entries that have the right fields are not a ledger's. */
function wrongChain({ entries, head }: Ledger): Refusal | null {
  let before = ''
  for (const [i, entry] of entries.entries()) {
    if (entryHash(entry) !== entry.hash) return refusal('ledger-changed', { entry: i })
    if (entry.previous !== before) return refusal('ledger-out-of-order', { entry: i })
    before = entry.hash
  }
  return head === before ? null : refusal('ledger-cut', { entries: entries.length })
}

/**
 * Takes in a ledger that was stored, as an object or as JSON text. It is read as untrusted data, whole or not at all.
 * @param head the hash of the last entry, where you kept it apart: a ledger without its last entries is then noticed.
 */
export function restoreLedger(data: unknown, head?: string): { readonly ok: true; readonly ledger: Ledger } | Refusal {
  const raw = parsed(data)
  const fault = faultProblem(raw, LIMITS)
  if (fault !== null) return refusal('ledger-not-readable', { path: placeOf(fault) })
  // An empty ledger would be read from a prototype that holds one.
  const inherited = ['entries', 'head'].find((field) => field in Object.prototype)
  if (inherited !== undefined) return refusal('ledger-not-readable', { path: `Object.prototype.${inherited}` })
  const format = (raw as Partial<Ledger> | null)?.format
  if (typeof format === 'number' && format > LEDGER_FORMAT)
    return refusal('ledger-newer-format', { format, supported: LEDGER_FORMAT })
  const read = readAs(ledgerSchema, raw)
  if ('problem' in read) return refusal('ledger-not-readable', { path: placeOf(read.problem) })
  const ledger: Ledger = read.data
  const chain = wrongChain(ledger)
  if (chain !== null) return chain
  if (head !== undefined && head !== ledger.head) return refusal('ledger-cut', { entries: ledger.entries.length })
  for (const [i, entry] of ledger.entries.entries()) {
    const wrong = wrongIn(entry)
    if (wrong !== null) return refusal('ledger-not-readable', { path: `entries.${i}.${wrong}` })
  }
  return { ok: true, ledger }
}
