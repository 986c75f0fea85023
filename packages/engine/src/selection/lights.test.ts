import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLights, type Light, type LightCounts, orderByNeed } from '.'

const line = (id: string, red: number, yellow: number, green: number, people: number) => ({
  id,
  red,
  yellow,
  green,
  people,
})
const order = (...lines: ({ id: string } & LightCounts)[]) => orderByNeed(lines).map(({ id }) => id)

describe('lights', () => {
  it('are counted once for each person and colour, of the people who put any', () => {
    expect(countLights([['red'], ['red', 'green', 'red'], [], ['yellow'], []])).toEqual({
      ...{ red: 2, yellow: 1, green: 1, people: 3 },
    })
    expect(countLights([])).toEqual({ red: 0, yellow: 0, green: 0, people: 0 })
  })

  it('of another colour are refused', () => {
    expect(() => countLights([['blue' as Light]])).toThrow(
      new RangeError('"blue" is no light: they are red, yellow and green'),
    )
    expect(() => countLights([['people' as Light]])).toThrow(RangeError)
  })

  it('put the larger share of red first, not the larger number', () => {
    expect(order(line('many', 4, 0, 6, 10), line('most', 3, 0, 2, 5))).toEqual(['most', 'many'])
  })

  it('of as much red look at yellow, and then at the smaller share of green', () => {
    expect(order(line('a', 2, 1, 3, 6), line('b', 1, 1, 1, 3))).toEqual(['b', 'a'])
    expect(order(line('a', 1, 1, 3, 4), line('b', 2, 2, 5, 8))).toEqual(['b', 'a'])
    expect(order(line('a', 1, 1, 2, 4), line('b', 2, 2, 5, 8))).toEqual(['a', 'b'])
  })

  it('leave equal lines as given, and put those that nobody marked last', () => {
    expect(order(line('nobody', 0, 0, 0, 0), line('a', 1, 0, 1, 2), line('b', 2, 0, 2, 4))).toEqual([
      'a',
      'b',
      'nobody',
    ])
    expect(order(line('b', 2, 0, 2, 4), line('none', 0, 0, 0, 0), line('a', 1, 0, 1, 2))).toEqual(['b', 'a', 'none'])
    expect(order(line('x', 0, 0, 0, 0), line('green', 0, 0, 3, 3), line('y', 0, 0, 0, 0))).toEqual(['green', 'x', 'y'])
  })

  it('tell shares apart that floats hold for equal', () => {
    const many = 2 ** 40
    const [more, less] = [line('more', many, 0, 0, many + 1), line('less', many - 1, 0, 0, many)]
    expect(more.red / more.people).toBe(less.red / less.people)
    expect(order(less, more)).toEqual(['more', 'less'])
  })

  it('in no whole number are refused', () => {
    for (const bad of [-1, 0.5, Number.NaN]) expect(() => order(line('a', bad, 0, 0, 3))).toThrow(RangeError)
    expect(() => order(line('a', 1, 1, 1, Number.POSITIVE_INFINITY))).toThrow(RangeError)
  })

  it('inv.permutation: of any people come to the same, in whatever order they came', () => {
    const answers = fc.array(fc.subarray<Light>(['red', 'yellow', 'green']), { maxLength: 10 })
    fc.assert(
      fc.property(answers, (given) => {
        expect(countLights([...given].reverse())).toEqual(countLights(given))
      }),
      { numRuns: 40 },
    )
  })
})
