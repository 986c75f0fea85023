import type { Side } from '@trivsel/core'
import { smallTool, three } from '@trivsel/core/test/small-tool'
import { afterEach, describe, expect, it } from 'vitest'
import {
  classify,
  leaveOneOut,
  margin,
  marginals,
  type PlacementRule,
  peopleIn,
  placeGroup,
  reachesCeiling,
  relativeView,
  sidesOf,
  stability,
} from '.'

const { map } = smallTool
const levels = (...values: unknown[]) => ({
  id: 'made-up',
  levels: values.map((value, i) => ({ id: `level-${i}`, value: value as number, symbols: [] })),
})

describe('a place', () => {
  it.each([Number.NaN, 2, 0.5, '1', true, 1n])('is not found for a side that is none: %s', (importance) => {
    expect(() => classify(map, { importance: importance as Side, success: 1 })).toThrow(
      new RangeError(`No box of the map is at importance ${importance}, success 1`),
    )
  })

  it('is not on the line where the map lacks a box', () => {
    const [focus] = map.quadrants
    expect(() => classify({ ...map, quadrants: [focus] }, { importance: -1, success: 1 })).toThrow(RangeError)
    expect(() => classify({ ...map, quadrants: [] }, { importance: 0, success: 0 })).toThrow(RangeError)
  })

  it('of −0 is on the line', () => {
    expect(classify(map, { importance: 1, success: -0 as Side }).quadrant).toBe('line')
  })

  it('is not found by a rule that is none', () => {
    for (const rule of ['mean', 'constructor', undefined]) {
      expect(() => sidesOf(rule as PlacementRule, { importance: [1, 0, 2] }, three)).toThrow(
        new RangeError(`"${rule}" is no rule: say sum, median or majority`),
      )
    }
  })

  it('of more than 2^31 people at each end is found', () => {
    const counts = { importance: [2 ** 31, 0, 2 ** 31 + 1], success: [2 ** 32, 0, 2 ** 31] }
    expect(placeGroup(map, counts, three).sum.quadrant).toBe('focus')
  })

  describe('under a poisoned prototype', () => {
    const base = Object.prototype as unknown as Record<string, unknown>
    afterEach(() => {
      delete base['importance']
    })

    it('takes no answer from it', () => {
      base['importance'] = 1
      expect(classify(map, { success: 1 }).quadrant).toBeNull()
      base['importance'] = [0, 0, 5]
      expect(placeGroup(map, { success: [0, 0, 1] }, three).sum.quadrant).toBeNull()
    })

    it('takes nothing from what objects inherit anyway', () => {
      const axes = { ...map, vertical: 'toString' }
      expect(classify(axes, { success: 1 }).quadrant).toBeNull()
    })
  })
})

describe('the ceiling', () => {
  it.each([
    [Number.NaN, 1],
    [0.7, 1],
    ['3', '4'],
    [3, Number.POSITIVE_INFINITY],
    [-1, 4],
    [3, undefined],
  ])('has no share of %s in %s', (...share) => {
    expect(() => reachesCeiling([1, 1], share as unknown as [number, number])).toThrow(RangeError)
  })

  it('does not count a theme that is not there', () => {
    expect(reachesCeiling([1, undefined as unknown as null], [1, 1])).toBe(true)
  })
})

describe('a joint', () => {
  const empty = () => [0, 1, 2, 3].map(() => [0, 0, 0, 0])
  /** With something else in the cell of those who answered nothing. */
  const corner = (cell: unknown) => empty().map((row, i) => (i === 3 ? [0, 0, 0, cell as number] : row))
  /** With a hole in a row, or for a row. */
  const holed = (at: number) => {
    const joint = empty()
    delete joint[at]?.[3]
    return joint
  }
  const without = () => {
    const joint = empty()
    delete joint[1]
    return joint
  }

  it.each<[string, number[][]]>([
    ['a text', corner('1')],
    ['NaN', corner(Number.NaN)],
    ['a bigint', corner(1n)],
    ['a hole among those who answered', holed(0)],
    ['a hole among those who did not', holed(3)],
    ['no row', without()],
    ['more than can be added', corner(2 ** 53)],
  ])('with %s in it is refused', (_, joint) => {
    for (const of of [
      () => peopleIn(joint),
      () => marginals(joint),
      () => leaveOneOut(map, joint, three),
      () => stability(map, joint, three),
    ])
      expect(of).toThrow(RangeError)
  })

  it('of nobody has no place, and of one person a firm one', () => {
    expect(stability(map, empty(), three)).toMatchObject({ status: 'unplaced', people: 0, band: null })
    expect(leaveOneOut(map, empty(), three)).toBeNull()
    const one = empty().map((row, i) => (i === 2 ? [1, 0, 0, 0] : row))
    expect(stability(map, one, three)).toMatchObject({ people: 1, quadrant: 'focus', denominator: '1', band: 'stable' })
    expect(leaveOneOut(map, one, three)).toBe(1)
  })

  it('of 2^31 people in a cell is counted, and too many to be drawn', () => {
    const many = empty().map((row, i) => (i === 2 ? [2 ** 31, 0, 0, 0] : row))
    expect(stability(map, many, three)).toMatchObject({ status: 'too-many', people: 2 ** 31, quadrant: 'focus' })
    expect(leaveOneOut(map, many, three)).toBe(0)
  })

  it.each([{ stable: 0.9, leaning: 0.6 }, { stable: Number.NaN, leaning: 60 }, { stable: '90', leaning: 60 }, {}])(
    'has no stability by bands that are no hundredths: %j',
    (bands) => {
      expect(() => stability(map, empty(), three, bands as { stable: number; leaning: number })).toThrow(
        /cannot be added exactly: give whole numbers/,
      )
    },
  )
})

describe('a scale that is none', () => {
  it('has no margin and no middle to draw a line at', () => {
    const letter = /^The scale "made-up" has a level of (undefined|1): give two levels or more, in whole numbers$/
    expect(() => margin([3], levels(0))).toThrow(letter)
    expect(() => margin([1, 2], levels(0, '1'))).toThrow(letter)
    for (const scale of [levels(), levels(0, '1')]) {
      expect(() => relativeView(map, [], { view: 'scale', scale })).toThrow(letter)
    }
  })
})
