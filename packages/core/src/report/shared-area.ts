/** Angle whose cosine is a number, which may lie a hair outside −1 to 1. */
const angle = (cosine: number): number => Math.acos(Math.min(1, Math.max(-1, cosine)))

/**
 * The area that two circles share where their middles are a distance apart: the lens between them. It is what the tenths
 * of a {@link CirclesPicture} are tenths of, held against the smaller circle.
 * @throws RangeError on a radius or a distance that is below 0 or no number.
 */
export function sharedArea(a: number, b: number, distance: number): number {
  if (![a, b, distance].every((length) => Number.isFinite(length) && length >= 0)) {
    throw new RangeError(`Two circles of ${a} and ${b}, ${distance} apart, cannot be: give numbers from 0 up`)
  }
  if (distance >= a + b) return 0
  if (distance <= Math.abs(a - b)) return Math.PI * Math.min(a, b) ** 2
  const inA = angle((distance ** 2 + a ** 2 - b ** 2) / (2 * distance * a))
  const inB = angle((distance ** 2 + b ** 2 - a ** 2) / (2 * distance * b))
  return a ** 2 * (inA - Math.sin(2 * inA) / 2) + b ** 2 * (inB - Math.sin(2 * inB) / 2)
}
