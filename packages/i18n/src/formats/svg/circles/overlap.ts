/** Angle whose cosine is a number, which may lie a hair outside −1 to 1. */
const angle = (cosine: number): number => Math.acos(Math.min(1, Math.max(-1, cosine)))

/** The area that two circles of radii `a` and `b` share where their middles are a distance apart. */
export function sharedArea(a: number, b: number, distance: number): number {
  if (distance >= a + b) return 0
  if (distance <= Math.abs(a - b)) return Math.PI * Math.min(a, b) ** 2
  const inA = angle((distance ** 2 + a ** 2 - b ** 2) / (2 * distance * a))
  const inB = angle((distance ** 2 + b ** 2 - a ** 2) / (2 * distance * b))
  return a ** 2 * (inA - Math.sin(2 * inA) / 2) + b ** 2 * (inB - Math.sin(2 * inB) / 2)
}

/** How far apart two circles lie that share so many tenths of the smaller one, more than none and less than all. */
export function distanceFor(a: number, b: number, tenths: number): number {
  const wanted = (Math.PI * Math.min(a, b) ** 2 * tenths) / 10
  let near = Math.abs(a - b)
  let far = a + b
  for (let step = 0; step < 40; step++) {
    const between = (near + far) / 2
    if (sharedArea(a, b, between) > wanted) near = between
    else far = between
  }
  return (near + far) / 2
}
