import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dots } from '.'

describe('dots', () => {
  it('are ranked by how many there are, and of as many by how many people put them', () => {
    const people = [{ a: 3 }, { a: 1, b: 2 }, { b: 1, c: 2 }, { b: 1, c: 1 }, { c: 1 }]
    expect(dots(people, ['a', 'b', 'c', 'd', 'e'])).toEqual([
      { item: 'b', dots: 4, supporters: 3, rank: 1 },
      { item: 'c', dots: 4, supporters: 3, rank: 1 },
      { item: 'a', dots: 4, supporters: 2, rank: 3 },
      { item: 'd', dots: 0, supporters: 0, rank: 4 },
      { item: 'e', dots: 0, supporters: 0, rank: 4 },
    ])
  })

  it('of fewer rank lower although as many people put them', () => {
    expect(dots([{ a: 3, b: 2 }], ['a', 'b']).map(({ item, rank }) => [item, rank])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('that somebody put none of are no support', () => {
    expect(dots([{ a: 0 }, { a: 2 }], ['a'])).toEqual([{ item: 'a', dots: 2, supporters: 1, rank: 1 }])
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '2'])('are refused where there are %j of them', (count) => {
    expect(() => dots([{ a: count as number }], ['a'])).toThrow(RangeError)
  })

  it('are refused for what is no item', () => {
    expect(() => dots<string>([{ x: 1 }], ['a', 'b'])).toThrow(new RangeError('"x" has dots and is none of [a, b]'))
    expect(() => dots([JSON.parse('{"__proto__": 1}')], ['a'])).toThrow(RangeError)
  })

  it('of any people are as many as were put, in whatever order they came', () => {
    const anyone = fc.record({ a: fc.nat(3), b: fc.nat(3), c: fc.nat(3) }, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 12 }), (people) => {
        const found = dots(people, ['a', 'b', 'c'])
        for (const { item, dots: all, supporters } of found) {
          const put = people.map((person) => person[item as 'a'] ?? 0)
          expect(all).toBe(put.reduce((sum, one) => sum + one, 0))
          expect(supporters).toBe(put.filter((one) => one > 0).length)
        }
        expect(dots([...people].reverse(), ['a', 'b', 'c'])).toEqual(found)
      }),
      { numRuns: 60 },
    )
  })
})
