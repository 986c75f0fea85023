import { type Refusal, refusal } from './refusal'
import type { Floor } from './timeline'

/** Floors by what is published: counts of answers, what people wrote, and either of them about something sensitive. */
export interface Floors {
  readonly scores: Floor
  readonly texts: Floor
  readonly sensitive: Floor
}

/**
 * What is asked at least. Five, since among three each of two who agree learns the third's answer more often than not;
 * ten before a text is shown; twenty where an answer could harm whoever gave it, and ten who differ. Our choice, after
 * what suppliers of surveys ask for.
 */
export const leastFloors: Floors = {
  scores: { minN: 5, minStep: 5 },
  texts: { minN: 10, minStep: 10 },
  sensitive: { minN: 20, minStep: 10 },
}

/** Some floors, to be raised; what is left out stays as it is. */
export type RaisedFloors = { readonly [K in keyof Floors]?: Partial<Floor> }

const kinds = ['scores', 'texts', 'sensitive'] as const
const sides = ['minN', 'minStep'] as const

/** Floors raised as asked. Lower ones are refused by name, and so is what is no number of people. */
export function raiseFloors(
  from: Floors,
  raised: RaisedFloors,
): { readonly floors: Floors } | { readonly refused: Refusal } {
  const floors = { scores: { ...from.scores }, texts: { ...from.texts }, sensitive: { ...from.sensitive } }
  for (const kind of kinds) {
    for (const side of sides) {
      const asked = raised[kind]?.[side]
      if (asked === undefined) continue
      const least = from[kind][side]
      if (!Number.isSafeInteger(asked)) return { refused: refusal('floor-not-a-number', { kind, floor: side }) }
      if (asked < least) return { refused: refusal('floor-too-low', { kind, floor: side, asked, least }) }
      floors[kind][side] = asked
    }
  }
  return { floors }
}

/** The floor for a theme: the higher one where two apply. */
export function floorFor(
  { scores, texts, sensitive }: Floors,
  kind: 'scores' | 'texts' | undefined,
  isSensitive: boolean,
): Floor {
  const floor = kind === 'texts' ? texts : scores
  if (!isSensitive) return floor
  return { minN: Math.max(floor.minN, sensitive.minN), minStep: Math.max(floor.minStep, sensitive.minStep) }
}
