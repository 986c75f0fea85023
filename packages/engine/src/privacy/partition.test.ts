import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit } from './audit'
import { flatPartition } from './partition'

const split = (sizes: Record<string, number>, minN = 5) => {
  const { published, hidden } = flatPartition(sizes, minN)
  return [published.join(''), hidden.join('')]
}

describe('units of one partition beside their total', () => {
  it('hides the next smallest until those who are hidden are enough', () => {
    expect(flatPartition({ d: 350, c: 1, f: 425, e: 405 }, 5)).toEqual({
      publishTotal: true,
      total: 1181,
      published: ['e', 'f'],
      hidden: ['c', 'd'],
    })
    expect(split({ a: 9, b: 4 })).toEqual(['', 'ab'])
    expect(split({ a: 3, b: 4, c: 12 })).toEqual(['c', 'ab'])
    expect(split({ a: 2, b: 2, c: 12 })).toEqual(['', 'abc'])
    expect(split({ a: 6, b: 5, c: 5 })).toEqual(['abc', ''])
  })

  it('hides the first by id of two units of one size', () => {
    expect(split({ z: 9, y: 9, x: 1 })).toEqual(['z', 'xy'])
    expect(split({ y: 9, z: 9, x: 1 })).toEqual(['z', 'xy'])
  })

  it('shows no total of too few, and takes an empty unit for one that is not there', () => {
    expect(flatPartition({ a: 2, b: 1, empty: 0 }, 5)).toEqual({
      publishTotal: false,
      total: 3,
      published: [],
      hidden: ['a', 'b'],
    })
    expect(split({ empty: 0, a: 2, b: 7, c: 8 })).toEqual(['c', 'ab'])
    expect(flatPartition({}, 5)).toEqual({ publishTotal: false, total: 0, published: [], hidden: [] })
  })

  it('takes any text for an id', () => {
    expect(flatPartition(JSON.parse('{"__proto__":3,"constructor":9}'), 5).hidden).toEqual(['__proto__', 'constructor'])
  })

  it.each([Number.NaN, -1, 2.5, Number.POSITIVE_INFINITY, 2 ** 53, '3'])('refuses a size of %s', (size) => {
    expect(() => flatPartition({ a: size as number }, 5)).toThrow('the size of "a" is')
    expect(() => flatPartition({}, size === -1 ? 0 : (size as number))).toThrow('minN is')
  })

  it('refuses a total that cannot be counted', () => {
    expect(() => flatPartition({ a: 2 ** 53 - 1, b: 1 }, 5)).toThrow('the total is')
    expect(flatPartition({ a: 2 ** 31, b: 2 ** 31 }, 5).total).toBe(2 ** 32)
  })
})

describe('for any sizes', () => {
  const sizes = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat(12))

  it('inv.privacyMonotone: a higher minimum shows no unit that a lower one hides', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 12 }), (units, minN) => {
        const lower = flatPartition(units, minN)
        const higher = flatPartition(units, minN + 1)
        for (const id of lower.hidden) expect(higher.hidden).toContain(id)
      }),
      { numRuns: 300 },
    )
  })

  it('what is shown passes the audit, and no unit more would', () => {
    fc.assert(
      fc.property(sizes, (units) => {
        const people = Object.entries(units).map(
          ([id, size]) => [id, Array.from({ length: size }, (_, i) => id + i)] as const,
        )
        const { publishTotal, published } = flatPartition(units, 5)
        const total = people.flatMap(([, some]) => some)
        const shown = (ids: readonly string[]) =>
          Object.fromEntries([['total', total], ...people.filter(([id]) => ids.includes(id))])
        if (!publishTotal) expect(published).toEqual([])
        if (!publishTotal) return
        expect(audit(shown(published), 5).safe).toBe(true)
        const large = people.filter(([id, some]) => some.length >= 5 && !published.includes(id))
        for (const [id] of large) expect(audit(shown([...published, id]), 5).safe).toBe(false)
      }),
      { numRuns: 150 },
    )
  })
})
