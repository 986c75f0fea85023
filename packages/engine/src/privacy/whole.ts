/**
 * Refuses a number that a programmer handed over and that cannot be meant.
 * @throws RangeError saying which, what it was and what to do.
 */
export function requireWhole(name: string, value: number, least = 0): number {
  if (Number.isSafeInteger(value) && value >= least) return value
  throw new RangeError(
    `${name} is ${value}, but must be a whole number of at least ${least}. Count people, and round nothing.`,
  )
}
