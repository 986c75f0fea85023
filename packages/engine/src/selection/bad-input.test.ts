import { smallTool } from '@trivsel/core/test/small-tool'
import { describe, expect, it } from 'vitest'
import { approval, type Ballot, borda, dots, orderByNeed, orderForShowing, type Shown, selectWithinRange } from '.'

const three = [
  ['a', 2],
  ['b', 2],
  ['c', 2],
] as const

describe('a choice', () => {
  it.each([
    [1, 2.5],
    [1, Number.POSITIVE_INFINITY],
    [1, '2'],
    ['1', 2],
    [1, undefined],
    [1, null],
  ])('from %s to %s is within no range', (min, max) => {
    expect(() => selectWithinRange(three, { min, max } as { min: number; max: number })).toThrow(
      new RangeError(`From ${min} to ${max} is no range: give whole numbers, the smaller one first`),
    )
  })

  it('from −0 is one from 0', () => {
    expect(Object.is(selectWithinRange(three, { min: -0, max: 1 }).choose?.[0], 0)).toBe(true)
  })

  it('among items of which one comes twice is refused', () => {
    expect(() => selectWithinRange([...three, ['a', 1]], { min: 1, max: 2 })).toThrow(
      new RangeError('[a, b, c, a] has an item twice: name each once'),
    )
  })

  it('knows items by names that objects have of their own', () => {
    const own = ['__proto__', 'constructor', 'toString'].map((item, i) => [item, 3 - i] as const)
    expect(selectWithinRange(own, { min: 1, max: 1 }).selected).toEqual(['__proto__'])
  })

  it('takes no score from a poisoned prototype', () => {
    const base = Object.prototype as unknown as Record<string, unknown>
    base['3'] = ['x', 2]
    base['-1'] = ['y', 9]
    try {
      expect(selectWithinRange(three, { min: 1, max: 3 }).selected).toEqual(['a', 'b', 'c'])
      expect(selectWithinRange(three, { min: 0, max: 3 }).selected).toEqual(['a', 'b', 'c'])
    } finally {
      delete base['3']
      delete base['-1']
    }
  })

  it('of nobody, and of one person, is told as one', () => {
    expect(selectWithinRange([], { min: 1, max: 2 }).status).toBe('fewerThanMin')
    expect(selectWithinRange([['a', 1]], { min: 1, max: 2 }).selected).toEqual(['a'])
  })
})

describe('points', () => {
  it('are refused where they would not be exact', () => {
    const many: Ballot[] = [{ count: 2 ** 51 + 1, order: ['a', 'b', 'c', 'd'] }]
    expect(approval(many, ['a', 'b', 'c', 'd', 'e'])[0]).toEqual(['a', 2 ** 51 + 1])
    expect(() => borda(many, ['a', 'b', 'c', 'd', 'e'])).toThrow(/^\[.+\] is too much to add exactly: count in parts$/)
    expect(() => borda([{ count: 2, order: ['a'] }], ['a'], Number.MAX_SAFE_INTEGER)).toThrow(RangeError)
  })

  it('may be more than 2^31', () => {
    expect(borda([{ count: 2 ** 31, order: ['a'] }], ['a', 'b', 'c'])[0]).toEqual(['a', 2 ** 32])
  })
})

describe('dots', () => {
  it('are refused on a list that has an item twice, and past what can be added', () => {
    expect(() => dots([{ a: 1 }], ['a', 'a'])).toThrow(new RangeError('[a, a] has an item twice: name each once'))
    expect(() => dots([{ a: Number.MAX_SAFE_INTEGER }, { a: 1 }], ['a'])).toThrow(RangeError)
  })

  it('are not taken from a poisoned prototype', () => {
    const base = Object.prototype as unknown as Record<string, unknown>
    base['b'] = 5
    try {
      expect(dots<string>([{ a: 1 }], ['a', 'b']).map((one) => one.dots)).toEqual([1, 0])
    } finally {
      delete base['b']
    }
  })
})

describe('lights', () => {
  it.each([
    [3, 0, 0, 0],
    [1, 0, 4, 2],
  ])('of %i, %i and %i cannot come from %i people', (red, yellow, green, people) => {
    expect(() => orderByNeed([{ red, yellow, green, people }])).toThrow(
      new RangeError(
        `${Math.max(red, green)} lights of one colour from ${people} people: count each person once for a colour`,
      ),
    )
  })
})

describe('the order for showing', () => {
  const theme = (more: object): Shown => ({
    ...{ id: 'goals', quadrant: 'hold', vertical: [1, 2], horizontal: [0, 2], supporters: 3, consensus: 0.5 },
    ...more,
  })

  it.each([
    [{ supporters: Number.NaN }, /^\[3, NaN\]/],
    [{ supporters: '10' }, /^\[3, 10\]/],
    [{ supporters: undefined }, /^\[3, \]/],
    [{ consensus: Number.NaN }, /^"goals" has the consensus NaN: give a number, or null where it is unknown$/],
    [{ consensus: '0.5' }, /^"goals" has the consensus 0.5: /],
    [{ consensus: undefined }, /^"goals" has the consensus undefined: /],
  ])('is not made from %o', (more, letter) => {
    const made = () => orderForShowing(smallTool.map, [theme({}), theme(more)])
    expect(made).toThrow(RangeError)
    expect(made).toThrow(letter)
  })
})
