import type { Scale } from '@trivsel/core'

/** Why a symbol stands for no level: it is not known, or it is U+2212, which some read as ÷ and some as a dash. */
export type SymbolFault = 'unknown' | 'ambiguous'

/**
 * The level that a symbol or a level's id stands for.
 * @returns the level's id; `null` for an empty cell, which is a missing answer; or the fault.
 */
export function parseLevel(
  written: string,
  scale: Scale,
): { readonly level: string | null } | { readonly fault: SymbolFault } {
  const symbol = written.trim()
  if (symbol === '') return { level: null }
  if (symbol === '\u2212') return { fault: 'ambiguous' }
  const level = scale.levels.find(({ id, symbols }) => id === symbol || symbols.includes(symbol))
  return level === undefined ? { fault: 'unknown' } : { level: level.id }
}
