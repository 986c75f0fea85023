import type { Scale } from '@trivsel/core'
import type { TallyShape } from './shape'

/** What stands for each level where answers are stored; `null` says a missing answer. */
export type LevelCodes = ReadonlyMap<string | number, string | null>

/** What stands for a theme that a person picked, and for one that was not. */
export type PickCodes = ReadonlyMap<string | number | boolean, boolean>

/** Levels are stored as their ids. */
export const idCodes = ({ levels }: TallyShape): LevelCodes => new Map(levels.map((id) => [id, id]))

/** Levels are stored as the numbers that the scale gives them. */
export const valueCodes = ({ levels }: Scale): LevelCodes => new Map(levels.map(({ id, value }) => [value, id]))

/**
 * Levels are stored as symbols of the scale, or as ids.
 * @throws RangeError where two levels share a symbol.
 */
export function symbolCodes(scale: Scale): LevelCodes {
  const codes = new Map<string, string>()
  for (const { id, symbols } of scale.levels) {
    for (const symbol of new Set([id, ...symbols])) {
      if (codes.has(symbol)) throw new RangeError(`The scale "${scale.id}" has two levels written "${symbol}".`)
      codes.set(symbol, id)
    }
  }
  return codes
}

/** Picks are stored in one of the ways that nobody could take for another. */
export const plainPicks: PickCodes = new Map<string | number | boolean, boolean>([
  [1, true],
  [0, false],
  [true, true],
  [false, false],
  ['1', true],
  ['0', false],
])

/**
 * 1 for each code of a theme that was picked, and 0 for each of one that was not.
 * @throws RangeError on a code that says neither.
 */
export function picksOf(codes: PickCodes): ReadonlyMap<unknown, number> {
  for (const [code, picked] of codes) {
    if (typeof picked === 'boolean') continue
    throw new RangeError(`The code ${JSON.stringify(code)} stands for ${JSON.stringify(picked)}: say true or false.`)
  }
  return new Map([...codes].map(([code, picked]) => [code, Number(picked)]))
}

/**
 * The position of the level that each code stands for; a missing answer's is the number of levels.
 * @throws RangeError on a code for something that is no level, and where a level has no code at all.
 */
export function positionsOf({ levels }: TallyShape, codes: LevelCodes): ReadonlyMap<unknown, number> {
  const positions = new Map<unknown, number>()
  for (const [code, level] of codes) {
    const at = level === null ? levels.length : levels.indexOf(level)
    if (at < 0) throw new RangeError(`The code ${JSON.stringify(code)} stands for "${level}", which is no level.`)
    positions.set(code, at)
  }
  const coded = new Set(positions.values())
  const without = levels.find((_, at) => !coded.has(at))
  if (without !== undefined) throw new RangeError(`No code stands for the level "${without}".`)
  return positions
}

/** The codes there are, for letters. */
export const allowedCodes = (codes: ReadonlyMap<unknown, unknown>): string =>
  [...new Set([...codes.keys()].map((code) => (code === '' ? '""' : String(code))))].join(', ')
