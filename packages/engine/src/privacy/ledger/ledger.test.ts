import { describe, expect, it } from 'vitest'
import { people, released, requestFor } from '../gate/gate.cases'
import { release } from '../gate/release'
import { entryHash, type Ledger, type LedgerEntry, openLedger } from './ledger'
import { restoreLedger } from './restore-ledger'

const [a, b, c] = [people('a', 12), people('b', 9), people('c', 7)]
const round = { id: 'spring', closed: true, answers: [...a, ...b, ...c] }
const first = released(requestFor({ a, b }, { round })).ledger
const second = released(requestFor({ c }, { round, ledger: first, publication: 'second' })).ledger
const ledger = released(requestFor({ ab: [...a, ...b] }, { round, ledger: second, publication: 'third' })).ledger

const copy = (): Ledger => structuredClone(ledger)
const reason = (data: unknown, head?: string) => {
  const found = restoreLedger(data, head)
  return found.ok ? 'restored' : [found.reason, found.params]
}
const changed = (change: (entries: LedgerEntry[]) => void): Ledger => {
  const made = copy()
  change(made.entries as LedgerEntry[])
  return made
}
/** Somebody who knows how the hash is made. */
const forged = (change: (entry: { -readonly [K in keyof LedgerEntry]: unknown }) => void): Ledger => {
  const made = structuredClone(first)
  const entry = made.entries[0] as LedgerEntry
  change(entry)
  const hash = entryHash(entry)
  return { ...made, entries: [{ ...entry, hash }], head: hash }
}

describe('a ledger', () => {
  it('comes back as it was stored, as text or data, whatever a database did to the order of its keys', () => {
    const text = JSON.stringify(ledger)
    expect(restoreLedger(text)).toEqual({ ok: true, ledger })
    expect(restoreLedger(JSON.parse(text), ledger.head)).toEqual({ ok: true, ledger })
    const turned = JSON.parse(text, (_, value) =>
      value === null || typeof value !== 'object' || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).reverse()),
    )
    expect(reason(turned)).toBe('restored')
    expect(reason(openLedger())).toBe('restored')
  })

  it('names each answer once, in parts that no published group cuts through', () => {
    const [one, two] = ledger.entries as [LedgerEntry, LedgerEntry]
    expect(one.atoms).toEqual([[...a].sort(), [...b].sort(), [...c].sort()])
    expect(one.groups).toEqual([
      { id: 'a', atoms: [0] },
      { id: 'b', atoms: [1] },
    ])
    expect(two.atoms).toEqual([[...a, ...b].sort(), [...c].sort()])
    expect(two.previous).toBe(one.hash)
  })

  it('is refused where something in it was changed', () => {
    expect(reason(changed(([one]) => ((one as { round: string }).round = 'autumn')))).toEqual([
      'ledger-changed',
      { entry: 0 },
    ])
    expect(reason(changed(([, two]) => (two as unknown as { atoms: string[][] }).atoms[0]?.pop()))).toEqual([
      'ledger-changed',
      { entry: 1 },
    ])
    expect(
      reason(
        changed((entries) => (entries[2] as unknown as { themes: { groups: number[] }[] }).themes[0]?.groups.pop()),
      ),
    ).toEqual(['ledger-changed', { entry: 2 }])
  })

  it('is refused where entries were moved, taken out or cut off', () => {
    expect(reason(changed((entries) => entries.reverse()))).toEqual(['ledger-out-of-order', { entry: 0 }])
    expect(reason(changed((entries) => entries.splice(1, 1)))).toEqual(['ledger-out-of-order', { entry: 1 }])
    expect(reason(changed((entries) => entries.shift()))).toEqual(['ledger-out-of-order', { entry: 0 }])
    expect(reason(changed((entries) => entries.pop()))).toEqual(['ledger-cut', { entries: 2 }])
    // An older ledger is whole in itself; whoever kept the head apart notices.
    expect(reason(second)).toBe('restored')
    expect(reason(second, ledger.head)).toEqual(['ledger-cut', { entries: 2 }])
  })

  it('is read as data from anybody', () => {
    for (const data of [null, 7, 'no JSON', '[]', [], {}, { ...ledger, head: 7 }]) {
      expect(restoreLedger(data)).toMatchObject({ ok: false, reason: 'ledger-not-readable' })
    }
    expect(reason({ ...ledger, format: 2 })).toEqual(['ledger-newer-format', { format: 2, supported: 1 }])
    const poisoned = JSON.parse(JSON.stringify(ledger).replace('"publication"', '"__proto__":{},"publication"'))
    expect(reason(poisoned)).toMatchObject(['ledger-not-readable', { path: 'entries.0.__proto__' }])
  })

  it.each<[string, Ledger, string]>([
    ['somebody twice', forged((entry) => (entry.atoms as string[][])[1]?.push('a0')), 'atoms'],
    ['people out of order', forged((entry) => (entry.atoms as string[][])[0]?.reverse()), 'atoms'],
    [
      'a group of nothing there is',
      forged((entry) => {
        entry.groups = [{ id: 'a', atoms: [9] }]
      }),
      'groups',
    ],
    [
      'a theme of groups there are not',
      forged((entry) => {
        entry.themes = [{ ...first.entries[0]?.themes[0], groups: [5] }]
      }),
      'themes',
    ],
    [
      'missing people who are not there',
      forged((entry) => {
        entry.themes = [{ ...first.entries[0]?.themes[0], missing: ['z'] }]
      }),
      'themes',
    ],
  ])('is refused where it says what cannot be: %s', (_, data, part) => {
    expect(reason(data)).toEqual(['ledger-not-readable', { path: `entries.0.${part}` }])
  })

  it('is looked at by the gate', () => {
    const request = requestFor({ c }, { round, publication: 'fourth' })
    for (const [made, why] of [
      [changed(([one]) => ((one as { round: string }).round = 'autumn')), 'ledger-changed'],
      [changed((entries) => entries.reverse()), 'ledger-out-of-order'],
      [changed((entries) => entries.pop()), 'ledger-cut'],
      [undefined, 'ledger-not-readable'],
    ] as const) {
      expect(release({ ...request, ledger: made as Ledger })).toMatchObject({ ok: false, reason: why })
    }
  })
})
