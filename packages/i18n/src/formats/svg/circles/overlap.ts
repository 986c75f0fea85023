import { sharedArea } from '@trivsel/core'

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
