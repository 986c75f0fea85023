import { sharedArea } from '@trivsel/core'
import { describe, expect, it } from 'vitest'
import { circlesOf } from '../../../fixtures/forms'
import { theirs } from '../../../fixtures/picture'
import { arrange } from './arrange'
import { drawCircles } from './draw'
import { BADGE } from './label'
import { layCircles } from './layout'
import { distanceFor } from './overlap'

interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}
const between = (a: Disc, b: Disc): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)
/** Tenths of the smaller of two circles that lie in the other. */
const tenthsOf = (a: Disc, b: Disc): number =>
  (10 * sharedArea(a.radius, b.radius, between(a, b))) / (Math.PI * Math.min(a.radius, b.radius) ** 2)
const drawn = (sizes: number[], tenths: (number | null)[]) => layCircles(circlesOf(sizes, tenths)).circles

it('finds how far apart two circles lie that share so much', () => {
  for (const tenths of [1, 4, 9])
    expect((sharedArea(3, 2, distanceFor(3, 2, tenths)) / (Math.PI * 4)) * 10).toBeCloseTo(tenths)
})

describe('circles', () => {
  it('have areas as their sizes say, on the same scale in pictures of other sizes', () => {
    const [a, b] = drawn([8, 2], [3]) as readonly Disc[] as [Disc, Disc]
    expect(a.radius ** 2 / b.radius ** 2).toBeCloseTo(4)
    expect(drawn([8, 4], [3])[0]?.radius).toBeCloseTo(a.radius)
  })

  it.each([1, 3, 5, 9])('share %i tenths exactly where there are two', (tenths) => {
    const [a, b] = drawn([9, 4], [tenths]) as readonly Disc[] as [Disc, Disc]
    expect(tenthsOf(a, b)).toBeCloseTo(tenths, 1)
  })

  it('share what is wished where three can', () => {
    const [a, b, c] = drawn([8, 6, 3], [3, 1, 4]) as readonly Disc[] as [Disc, Disc, Disc]
    expect(tenthsOf(a, b)).toBeCloseTo(3, 1)
    expect(tenthsOf(a, c)).toBeCloseTo(1, 1)
    expect(tenthsOf(b, c)).toBeCloseTo(4, 1)
  })

  it('come near to what three cannot have, and neither wish is given up for the other', () => {
    const [a, b, c] = drawn([5, 5, 5], [8, 8, 0]) as readonly Disc[] as [Disc, Disc, Disc]
    expect(tenthsOf(a, b)).toBeCloseTo(tenthsOf(a, c), 1)
    expect(tenthsOf(a, b)).toBeGreaterThan(4)
    expect(tenthsOf(a, b)).toBeLessThan(8)
    expect(tenthsOf(b, c)).toBeLessThan(4)
    expect(tenthsOf(b, c)).toBeGreaterThan(0)
  })

  it('lie in each other at ten tenths, and apart at none or where nobody said', () => {
    const [a, b] = drawn([9, 3], [10]) as readonly Disc[] as [Disc, Disc]
    expect(between(a, b) + b.radius).toBeLessThanOrEqual(a.radius)
    for (const none of [0, null]) {
      const apart = drawn([9, 3, 6, 10], [none, none, none, none, none, none])
      for (const [i, one] of apart.entries())
        for (const other of apart.slice(i + 1)) expect(between(one, other)).toBeGreaterThan(one.radius + other.radius)
    }
  })

  it('have places where they lie exactly on each other', () => {
    for (const { x, y } of arrange([1, 1, 1], () => 10)) expect([x, y].every(Number.isFinite)).toBe(true)
  })

  it('are small and dashed where nobody said a size', () => {
    const layout = layCircles(circlesOf([0, 10], [null]))
    expect(layout.circles[0]?.radius).toBeLessThan((layout.circles[1]?.radius ?? 0) / 2)
    const [first, second] = drawCircles(layout).match(/<circle[^>]*fill-opacity[^>]*>/g) ?? []
    expect(first).toContain('stroke-dasharray')
    expect(second).not.toContain('stroke-dasharray')
  })
})

it('says every size and every overlap as a figure', () => {
  const { texts } = layCircles(circlesOf([8, 6, 0], [3, 0, null]))
  const said = texts.filter(({ anchor }) => anchor === 'end').map(({ lines }) => lines.join(' '))
  expect(said).toEqual(['8/10', '6/10', '–', '3/10', '0/10', '–'])
})

it('keeps numbers apart, in their circles where they have room', () => {
  for (const circles of [
    drawn([9, 6, 6, 6], [10, 10, 10, 10, 10, 10]),
    drawn([8, 6, 3], [3, 1, 4]),
    drawn([1, 1], [10]),
  ]) {
    for (const [i, { badge }] of circles.entries())
      for (const other of circles.slice(i + 1))
        expect(between({ ...badge, radius: 0 }, { ...other.badge, radius: 0 })).toBeGreaterThan(2 * BADGE)
  }
  for (const { badge, ...disc } of drawn([8, 6, 3], [3, 1, 4]))
    expect(between({ ...badge, radius: 0 }, disc) + BADGE).toBeLessThan(disc.radius)
})

describe('names', () => {
  const named = (sizes: number[], tenths: number[]) => {
    const layout = layCircles(circlesOf(sizes, tenths))
    return { ...layout, names: layout.texts.filter(({ anchor }) => anchor === 'middle') }
  }

  it('stand in their own circle and in no other, all in letters of one size', () => {
    for (const [sizes, tenths] of [
      [
        [9, 6, 1],
        [5, 5, 2],
      ],
      [
        [6, 7, 4],
        [3, 1, 4],
      ],
      [
        [10, 9, 8, 7],
        [3, 5, 7, 3, 5, 7],
      ],
    ] as const) {
      const { names, circles } = named([...sizes], [...tenths])
      expect(names.length).toBeGreaterThan(1)
      expect(new Set(names.map(({ size }) => size)).size).toBe(1)
      for (const { x, y, width, height } of names) {
        const at = [-1, 1].flatMap((side) => [0, 1].map((end) => ({ x: x + (side * width) / 2, y: y + end * height })))
        const around = circles.filter((disc) =>
          at.some((corner) => between({ ...corner, radius: 0 }, disc) < disc.radius),
        )
        expect(around).toHaveLength(1)
        for (const corner of at)
          expect(between({ ...corner, radius: 0 }, around[0] as Disc)).toBeLessThan(around[0]?.radius ?? 0)
      }
    }
  })

  it('are not broken between the two lines of what two circles share', () => {
    const { texts } = layCircles(circlesOf([9, 6, 1], [5, 5, 2]))
    const shared = texts.filter(({ lines }) => lines.join(' ').includes(' + ')).map(({ lines }) => lines)
    expect(shared).toHaveLength(3)
    for (const lines of shared) expect(lines[0]).toMatch(/ \+$/)
  })

  it('are left to the list where they have no room', () => {
    const picture = circlesOf([1, 1], [0])
    const long = {
      ...picture,
      circles: picture.circles.map((one) => ({ ...one, label: theirs('Frivilligt arbejde i foreningen') })),
    }
    const { texts } = layCircles(long)
    expect(texts.filter(({ anchor }) => anchor === 'middle')).toEqual([])
    expect(texts[0]?.lines.join(' ')).toBe('Frivilligt arbejde i foreningen')
  })
})

it('puts a number that has no room of its own on the outline of its circle, away from the others', () => {
  const all = drawn([10, 9, 8, 7], [3, 5, 7, 3, 5, 7])
  const { badge, ...disc } = all[3] as (typeof all)[number]
  const far = (one: Disc) => Math.abs(between({ ...badge, radius: 0 }, one) - one.radius)
  expect(far(disc)).toBeLessThan(8)
  for (const other of all.slice(0, 3)) expect(far(other)).toBeGreaterThan(BADGE)
})
