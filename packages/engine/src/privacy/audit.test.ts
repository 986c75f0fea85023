import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewer, follows, indicator } from './algebra/modular.cases'
import { audit } from './audit'

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
const three = (size: number) => {
  const [a, b, c] = [range(0, size), range(size, 2 * size), range(2 * size, 3 * size)]
  return { released: { ab: [...a, ...b], bc: [...b, ...c], ac: [...a, ...c] }, units: [a, b, c] }
}

describe('what published sums tell', () => {
  it('is one person, where all units but the smallest are shown beside the total', () => {
    const released = { total: range(0, 21), d: range(1, 4), e: range(4, 11), f: range(11, 21) }
    expect(audit(released, 3)).toEqual({ safe: false, disclosed: [[0]] })
  })

  it('is each of two people and both, where two groups and what they share are shown', () => {
    const released = { a: range(0, 8), b: range(1, 9), both: range(1, 8) }
    expect(audit(released, 5)).toEqual({ safe: false, disclosed: [[0], [8], [0, 8]] })
  })

  it('inv.privacyNoPairwiseOnly: is each of three units, though only unions of two are shown and none holds another', () => {
    const { released, units } = three(3)
    const sets = Object.values(released)
    expect(sets.some((a) => sets.some((b) => a !== b && a.every((one) => b.includes(one))))).toBe(false)
    expect(audit(released, 5).disclosed).toEqual(units)
    expect(audit(three(5).released, 5)).toEqual({ safe: true, disclosed: [] })
  })

  it('is nothing where nothing, or nobody, was published', () => {
    expect(audit({}, 5)).toEqual({ safe: true, disclosed: [] })
    expect(audit({ empty: [] }, 5)).toEqual({ safe: true, disclosed: [] })
    expect(audit({ one: ['ane'] }, 5).disclosed).toEqual([['ane']])
    expect(audit(JSON.parse('{"__proto__":["ane","bo"]}'), 5).disclosed).toEqual([['ane', 'bo']])
  })

  it('is not waved through where there is too much to look at', () => {
    const { released, units } = three(3)
    expect(audit(released, 5, 0)).toEqual({ safe: false, disclosed: [], reason: 'too-many-to-audit' })
    expect(audit(released, 5, 3).reason).toBe('too-many-to-audit')
    expect(audit(released, 5, 100).disclosed).toEqual(units)
    // Nobody follows from these, which one look shows.
    const nearly = { a: range(0, 10), b: range(4, 14) }
    expect(audit(nearly, 5, 0).reason).toBe('too-many-to-audit')
    expect(audit(nearly, 5, 1)).toEqual({ safe: true, disclosed: [] })
  })

  it('is not looked for where nobody stands apart with few', () => {
    expect(audit({ a: range(0, 5), b: range(0, 10) }, 5, 0)).toEqual({ safe: true, disclosed: [] })
    expect(audit({ a: range(0, 4) }, 5, 0).reason).toBe('too-many-to-audit')
  })

  it('is told in one order: the smallest first, and then by who is in them', () => {
    const [a, b, c] = [['f', 'b'], ['a', 'g'], ['e']]
    const told = audit({ c, a, b, ab: [...a, ...b] }, 5).disclosed
    expect(told).toEqual([['e'], ['a', 'g'], ['b', 'f'], ['a', 'e', 'g'], ['b', 'e', 'f'], ['a', 'b', 'f', 'g']])
    expect(audit({ x: [10, 9], y: [9, 100] }, 3).disclosed).toEqual([
      [9, 10],
      [9, 100],
    ])
  })

  it('refuses what a programmer cannot mean', () => {
    expect(() => audit({ a: [1, 2, 1] }, 5)).toThrow('"a" names somebody twice')
    expect(() => audit<string | number>({ a: [1], b: ['1'] }, 5)).toThrow('"b" mixes')
    for (const minN of [0, Number.NaN, 4.5, Number.POSITIVE_INFINITY]) expect(() => audit({}, minN)).toThrow('minN is')
    expect(() => audit({}, 5, -1)).toThrow('candidates is -1')
    for (const one of [undefined, null, true, {}, Number.NaN])
      expect(() => audit({ a: [one as never] }, 5)).toThrow(`"a" names ${String(one)}`)
  })
})

const people = 9
const set = fc.uniqueArray(fc.nat(people - 1), { maxLength: people })
const sets = fc.array(set, { minLength: 1, maxLength: 7 })
const named = (list: readonly (readonly number[])[]) => Object.fromEntries(list.map((one, i) => [`s${i}`, one]))

describe('for any sets', () => {
  it('it is what looking at every group of people finds', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 6 }), (list, minN) => {
        const rows = list.map((one) => indicator(one, people))
        const told = [...fewer(people, minN)].filter(
          (some) => some.length > 0 && follows(rows, indicator(some, people)),
        )
        const { safe, disclosed, reason } = audit(named(list), minN)
        expect(reason).toBeUndefined()
        expect(safe).toBe(told.length === 0)
        expect(disclosed.map(String).sort()).toEqual(told.map(String).sort())
      }),
      { numRuns: 60 },
    )
  })

  it('inv.privacyMonotone: one set less never tells more, nor does a lower minimum', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 2, max: 6 }), (list, minN) => {
        const told = new Set(audit(named(list), minN).disclosed.map(String))
        for (const less of audit(named(list.slice(1)), minN).disclosed) expect(told).toContain(String(less))
        for (const less of audit(named(list), minN - 1).disclosed) expect(told).toContain(String(less))
      }),
      { numRuns: 100 },
    )
  })

  it('inv.permutation: neither the order of sets nor that of people makes a difference', () => {
    fc.assert(
      fc.property(sets, (list) => {
        const turned = named([...list].reverse().map((one) => [...one].reverse()))
        expect(audit(turned, 5)).toEqual(audit(named(list), 5))
      }),
      { numRuns: 100 },
    )
  })
})
