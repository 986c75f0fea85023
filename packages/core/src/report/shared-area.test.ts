import { expect, it } from 'vitest'
import { sharedArea } from './shared-area'

it('is nothing of circles that touch or lie apart, and all of one that lies inside the other', () => {
  expect(sharedArea(2, 1, 3)).toBe(0)
  expect(sharedArea(2, 1, 4)).toBe(0)
  expect(sharedArea(2, 1, 0.5)).toBe(Math.PI)
  expect(sharedArea(1, 2, 1)).toBe(Math.PI)
  expect(sharedArea(1, 1, 0)).toBe(Math.PI)
  expect(sharedArea(0, 1, 0.5)).toBe(0)
})

it('is the lens between them otherwise', () => {
  // Two of radius 1 whose middles lie 1 apart: 2π/3 − √3/2.
  expect(sharedArea(1, 1, 1)).toBeCloseTo((2 * Math.PI) / 3 - Math.sqrt(3) / 2, 12)
  // Radii 3 and 4, 5 apart, meet at right angles: two sectors less the kite of 3 × 4.
  expect(sharedArea(3, 4, 5)).toBeCloseTo(9 * Math.acos(0.6) + 16 * Math.acos(0.8) - 12, 12)
})

it.each([
  [-1, 1, 1],
  [1, Number.NaN, 1],
  [1, 1, Number.POSITIVE_INFINITY],
])('refuses circles that cannot be: %d, %d and %d apart', (a, b, distance) => {
  expect(() => sharedArea(a, b, distance)).toThrow(
    new RangeError(`Two circles of ${a} and ${b}, ${distance} apart, cannot be: give numbers from 0 up`),
  )
})
