import { compareFractions } from '../quadrant/fraction'
import { total } from '../scoring'

/** A light that somebody can put on a line. */
export type Light = 'red' | 'yellow' | 'green'

/** How many people put each light on a line, and how many put any. */
export interface LightCounts {
  readonly red: number
  readonly yellow: number
  readonly green: number
  readonly people: number
}

/**
 * Counts lights. One person may put several, and counts once for each; who put none is not among the people.
 * @param answers for each person, the lights that person put.
 * @throws RangeError on another colour.
 */
export function countLights(answers: readonly (readonly Light[])[]): LightCounts {
  const counts = { red: 0, yellow: 0, green: 0, people: 0 }
  for (const answer of answers) {
    for (const light of new Set(answer)) {
      if (light !== 'red' && light !== 'yellow' && light !== 'green') {
        throw new RangeError(`"${light}" is no light: they are red, yellow and green`)
      }
      counts[light]++
    }
    if (answer.length > 0) counts.people++
  }
  return counts
}

const colours = [
  ['red', -1],
  ['yellow', -1],
  ['green', 1],
] as const

/**
 * Puts the line that needs most first: the larger share of red, then of yellow, then the smaller share of green, of the
 * people who put anything there. Lines that nobody marked come last; equal ones stay as given. Our choice; exact.
 * @throws RangeError on what is no number of people, and on more lights of a colour than people.
 */
export function orderByNeed<L extends LightCounts>(lines: readonly L[]): readonly L[] {
  for (const { red, yellow, green, people } of lines) {
    total([red, yellow, green, people])
    const most = Math.max(red, yellow, green)
    if (most > people) {
      throw new RangeError(`${most} lights of one colour from ${people} people: count each person once for a colour`)
    }
  }
  return [...lines].sort((a, b) => {
    if (a.people === 0 || b.people === 0) return Number(a.people === 0) - Number(b.people === 0)
    for (const [colour, direction] of colours) {
      const order = compareFractions([a[colour], a.people], [b[colour], b.people])
      if (order !== 0) return order * direction
    }
    return 0
  })
}
