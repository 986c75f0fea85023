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

  it.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['nothing at all', undefined, ''],
    ['a number', 7, ''],
    ['text that is no JSON', 'no JSON', ''],
    ['a list as text', '[]', ''],
    ['a list', [], ''],
    ['no field', {}, 'format'],
    ['a field too many', { ...ledger, more: 1 }, 'more'],
    ['a head that is none', { ...ledger, head: 7 }, 'head'],
    ['a format that is none', { ...ledger, format: '2' }, 'format'],
    ['a field that is missing', changed(([, two]) => delete (two as { floors?: unknown }).floors), 'entries.1.floors'],
    [
      'an endless name',
      changed(([one]) => Object.assign(one as object, { round: 'x'.repeat(201) })),
      'entries.0.round',
    ],
    [
      'a poisoned name',
      JSON.parse(JSON.stringify(ledger).replace('"atoms"', '"__proto__":{},"atoms"')),
      'entries.0.__proto__',
    ],
  ])('is read as data from anybody: %s', (_, data, path) => {
    expect(reason(data)).toEqual(['ledger-not-readable', { path }])
  })

  it('is refused where it is of a version to come', () => {
    expect(reason({ ...ledger, format: 2 })).toEqual(['ledger-newer-format', { format: 2, supported: 1 }])
  })

  const [theme] = first.entries[0]?.themes ?? []
  const atoms = (make: (atoms: string[][]) => void) => forged((entry) => make(entry.atoms as string[][]))
  it.each<[string, Ledger, string]>([
    ['somebody in two parts', atoms((all) => all[1]?.unshift('a0')), 'atoms'],
    ['somebody in a part twice', atoms((all) => all[1]?.unshift('b0')), 'atoms'],
    ['people out of order', atoms((all) => all[0]?.reverse()), 'atoms'],
    [
      'a group of a part that is not there',
      forged((entry) => Object.assign(entry, { groups: [{ id: 'a', atoms: [3] }] })),
      'groups',
    ],
    [
      'parts of a group out of order',
      forged((entry) => Object.assign(entry, { groups: [{ id: 'a', atoms: [1, 0] }] })),
      'groups',
    ],
    [
      'a part of a group twice',
      forged((entry) => Object.assign(entry, { groups: [{ id: 'a', atoms: [1, 1] }] })),
      'groups',
    ],
    ['groups out of order', forged((entry) => (entry.groups as object[]).reverse()), 'groups'],
    [
      'a group twice',
      forged((entry) => Object.assign(entry, { groups: ['a', 'a'].map((id) => ({ id, atoms: [0] })) })),
      'groups',
    ],
    [
      'a part where there is none',
      forged((entry) => Object.assign(entry, { atoms: [], groups: [{ id: 'a', atoms: [0] }] })),
      'groups',
    ],
    [
      'figures where there is no group',
      forged((entry) => Object.assign(entry, { groups: [], themes: [{ ...theme, groups: [0], alike: [] }] })),
      'themes',
    ],
    [
      'floors that are too low',
      forged((entry) =>
        Object.assign(entry, { floors: { ...(entry['floors' as never] as object), scores: { minN: 1, minStep: 1 } } }),
      ),
      'floors',
    ],
    ['a theme twice', forged((entry) => Object.assign(entry, { themes: [theme, theme] })), 'themes'],
    ...Object.entries({
      'figures of a group that is not there': { groups: [2] },
      'figures of a group twice': { groups: [0, 0] },
      'groups of a theme out of order': { alike: [1, 0] },
      'a group alike that is not there': { alike: [2] },
      'somebody missing who is not there': { missing: ['z'] },
      'people missing out of order': { missing: ['a1', 'a0'] },
    }).map(([what, change]): [string, Ledger, string] => [
      what,
      forged((entry) => Object.assign(entry, { themes: [{ ...theme, ...change }] })),
      'themes',
    ]),
  ])('is refused where it says what cannot be: %s', (_, data, part) => {
    expect(reason(data)).toEqual(['ledger-not-readable', { path: `entries.0.${part}` }])
  })

  it('may name several themes, and groups in which nobody was', () => {
    const themes = [
      { ...theme, groups: [], alike: [0, 1], missing: ['a0', 'b0'] },
      { ...theme, id: 'trust' },
    ]
    expect(reason(forged((entry) => Object.assign(entry, { themes })))).toBe('restored')
    const none = { atoms: [], groups: [{ id: 'a', atoms: [] }], themes: [{ ...theme, groups: [0] }] }
    expect(reason(forged((entry) => Object.assign(entry, none)))).toBe('restored')
    expect(reason(forged((entry) => Object.assign(entry, { groups: [], themes: [{ ...theme, groups: [] }] })))).toBe(
      'restored',
    )
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
