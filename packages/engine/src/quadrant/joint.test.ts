import { smallTool, three } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLevels } from '../scoring'
import { axesOf, countPairs, marginals, peopleIn } from '.'
import { anyGroup } from './joints.cases'

const people = [
  ['high', 'low'],
  ['high', 'low'],
  ['line', 'high'],
  [null, 'low'],
  ['high', undefined],
  [null, null],
] as const

describe('a joint', () => {
  it('counts people by both of their answers, those without one in the last row or column', () => {
    expect(countPairs(people, three)).toEqual([
      [0, 0, 0, 0],
      [0, 0, 1, 0],
      [2, 0, 0, 1],
      [1, 0, 0, 1],
    ])
    expect(peopleIn(countPairs(people, three))).toBe(6)
  })

  it('has the counts of both axes in it', () => {
    const joint = countPairs(people, three)
    expect(marginals(joint)).toEqual({ vertical: [0, 1, 3], horizontal: [3, 0, 1] })
    expect(axesOf(smallTool.map, joint)).toEqual({ importance: [0, 1, 3], success: [3, 0, 1] })
  })

  it('of any group has the counts that its answers have on each axis', () => {
    fc.assert(
      fc.property(anyGroup(20), ({ scale, people }) => {
        const joint = countPairs(people, scale)
        const on = (axis: 0 | 1) =>
          countLevels(
            people.map((pair) => pair[axis]),
            scale,
          )
        expect(marginals(joint)).toEqual({ vertical: on(0), horizontal: on(1) })
        expect(peopleIn(joint)).toBe(people.length)
      }),
      { numRuns: 100 },
    )
  })

  it('refuses a level that is none of the scale', () => {
    expect(() => countPairs([['high', 'middling']], three)).toThrow(
      new RangeError('"middling" is no level of the scale "three"'),
    )
  })

  it.each([
    [
      'rows of different lengths',
      [
        [1, 0, 0],
        [0, 0],
        [0, 0, 0],
      ],
      '3, 2, 3',
    ],
    [
      'more columns than rows',
      [
        [1, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
      '4, 4, 4',
    ],
    [
      'one level only',
      [
        [1, 0],
        [0, 0],
      ],
      '2, 2',
    ],
    ['nothing', [], ''],
  ])('of %s is refused', (_, joint, cells) => {
    expect(() => marginals(joint)).toThrow(
      new RangeError(
        'A joint has a row and a column for each level, and one more for those who gave none; ' +
          `the rows of this one hold [${cells}] cells`,
      ),
    )
  })

  it.each([Number.NaN, -1, 0.5, 2 ** 53])(
    'with %d people in a cell is refused, also among those without an answer',
    (n) => {
      const joint = [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, n],
      ]
      expect(() => marginals(joint)).toThrow(RangeError)
      expect(() => peopleIn(joint)).toThrow(RangeError)
    },
  )
})
