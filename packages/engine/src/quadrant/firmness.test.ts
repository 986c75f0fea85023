import type { PriorityMap } from '@trivsel/core'
import { five, four, smallTool, three } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLevels, sideBySum } from '../scoring'
import { answered, scaleFrom } from '../scoring/scales.cases'
import { byGap, countPairs, gap, leaveOneOut, type Means, margin, placeGroup, reachesCeiling } from '.'
import { anyGroup, type Pair } from './joints.cases'

const { map } = smallTool

describe('the gap', () => {
  it('is how much higher the mean is on the vertical axis', () => {
    expect(gap({ vertical: [7, 8], horizontal: [-4, 8] })).toBe(1.375)
    expect(gap({ vertical: [-5, 8], horizontal: [6, 8] })).toBe(-1.375)
    expect(gap({ vertical: [1, 3], horizontal: [0, 1] })).toBeCloseTo(1 / 3, 14)
    expect(Object.is(gap({ vertical: [0, 3], horizontal: [-0, 8] }), 0)).toBe(true)
    expect(gap({ vertical: null, horizontal: [1, 1] })).toBeNull()
    expect(gap({ vertical: [1, 1], horizontal: null })).toBeNull()
  })

  it('puts the largest first, by fractions that floats hold for equal, and those without one last', () => {
    const rows: (Means & { id: string })[] = [
      { id: 'unknown', vertical: null, horizontal: [1, 1] },
      { id: 'small', vertical: [1, 3], horizontal: [0, 1] },
      { id: 'hair-less', vertical: [94906267, 94906266], horizontal: [0, 1] },
      { id: 'hair-more', vertical: [94906266, 94906265], horizontal: [0, 1] },
      { id: 'same', vertical: [2, 6], horizontal: [0, 7] },
      { id: 'also-unknown', vertical: [9, 1], horizontal: null },
    ]
    expect(94906267 / 94906266).toBe(94906266 / 94906265)
    expect([...rows].sort(byGap).map(({ id }) => id)).toEqual([
      ...['hair-more', 'hair-less', 'small', 'same', 'unknown', 'also-unknown'],
    ])
    expect(
      [...rows]
        .reverse()
        .sort(byGap)
        .map(({ id }) => id),
    ).toEqual([...['hair-more', 'hair-less', 'same', 'small', 'also-unknown', 'unknown']])
  })
})

describe('the margin', () => {
  it('is so many steps of one person each', () => {
    expect(margin([0, 1, 7], three)).toBe(7)
    expect(margin([5, 2, 1], three)).toBe(4)
    expect(margin([4, 0, 4], three)).toBe(0)
    expect(margin([0, 0, 0, 1, 2], five)).toBe(5)
    expect(margin([1, 0, 0, 0], four)).toBe(1.5)
    expect(margin([0, 0, 3], scaleFrom(-10, 3, 10))).toBe(3)
    expect(margin([0, 0, 0], three)).toBeNull()
  })

  it('for any answers is 0 just where the group lies on the line, and how many steps to it otherwise', () => {
    fc.assert(
      fc.property(answered, ({ scale, answers }) => {
        const counts = [...countLevels(answers, scale)]
        const steps = margin(counts, scale)
        const side = sideBySum(counts, scale)
        expect(steps === 0).toBe(side === 0)
        if (steps === null || side === null || side === 0) return
        // As many steps towards the line as there are whole ones leave the group on this side of it, or on it.
        for (let taken = 0; taken < Math.floor(steps); taken++) {
          const from = counts.findIndex((count, i) => count > 0 && (side > 0 ? i > 0 : i < counts.length - 1))
          const at = side > 0 ? counts.findLastIndex((count) => count > 0) : from
          counts[at] = (counts[at] as number) - 1
          counts[at - side] = (counts[at - side] as number) + 1
        }
        expect(margin(counts, scale)).toBe(steps - Math.floor(steps))
      }),
      { numRuns: 100 },
    )
  })
})

/** The same people without one of them, placed afresh. */
function changesOneByOne(people: readonly Pair[], scale: typeof three, of: PriorityMap): number | null {
  const boxOf = (group: readonly Pair[]) => {
    const on = (axis: 0 | 1) =>
      countLevels(
        group.map((pair) => pair[axis]),
        scale,
      )
    return placeGroup(of, { importance: on(0), success: on(1) }, scale).sum.quadrant
  }
  const box = boxOf(people)
  return box === null ? null : people.filter((_, i) => boxOf(people.filter((_, j) => j !== i)) !== box).length
}

describe('leaving one out', () => {
  it('changes nothing where the place is firm, and everything where two camps hold each other', () => {
    const camps: Pair[] = [...new Array<Pair>(4).fill(['high', 'low']), ...new Array<Pair>(4).fill(['low', 'high'])]
    expect(leaveOneOut(map, countPairs(camps, three), three)).toBe(8)
    const firm = new Array<Pair>(8).fill(['high', 'low'])
    expect(leaveOneOut(map, countPairs(firm, three), three)).toBe(0)
  })

  it('takes the last one who answered an axis for a change, and one who answered nothing for none', () => {
    const joint = countPairs(
      [
        ['high', 'low'],
        ['high', null],
        [null, null],
      ],
      three,
    )
    expect(leaveOneOut(map, joint, three)).toBe(1)
    expect(leaveOneOut(map, countPairs([['high', null]], three), three)).toBeNull()
  })

  it('for any group is what leaving out each in turn says', () => {
    fc.assert(
      fc.property(anyGroup(12), ({ scale, people }) => {
        expect(leaveOneOut(map, countPairs(people, scale), scale)).toBe(changesOneByOne(people, scale, map))
      }),
      { numRuns: 100 },
    )
  })
})

describe('the ceiling', () => {
  it('is reached from the share on, in whole numbers', () => {
    expect(reachesCeiling([1, 1, 1, 0], [3, 4])).toBe(true)
    expect(reachesCeiling([1, 1, 0, -1], [3, 4])).toBe(false)
    // Seven in ten is no float: 0.7 × 10 is 7, and 0.7 × 30 is a hair below 21.
    expect(reachesCeiling([...new Array(21).fill(1), ...new Array(9).fill(-1)], [7, 10])).toBe(true)
    expect(reachesCeiling([...new Array(20).fill(1), ...new Array(10).fill(-1)], [7, 10])).toBe(false)
  })

  it('looks at the themes that somebody rated, and is not reached where there are none', () => {
    expect(reachesCeiling([1, null, null], [3, 4])).toBe(true)
    expect(reachesCeiling([null], [3, 4])).toBe(false)
    expect(reachesCeiling([], [0, 4])).toBe(false)
  })
})
