import { type Figures, figuresOf, type Person } from './answers'
import { axes, levels, themes } from './team'

type Three = [number, number, number]

/** Counts in a loop, as one would write it by hand for this one form. */
export function counted(given: readonly Person[]): Three[] {
  const counts: Three[] = Array.from({ length: themes.length * axes.length }, () => [0, 0, 0])
  for (const person of given) {
    let at = 0
    for (const theme of themes) {
      const answer = person.levels[theme]
      for (const axis of axes) {
        const level = answer?.[axis]
        const count = counts[at++] as Three
        if (level === 'low') count[0]++
        else if (level === 'line') count[1]++
        else if (level === 'high') count[2]++
      }
    }
  }
  return counts
}

/** The same loop over bytes. */
export function countedBytes(columns: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>): Three[] {
  return themes.flatMap((theme) =>
    axes.map((axis) => {
      const counts: Three = [0, 0, 0]
      for (const byte of columns[theme]?.[axis] ?? []) {
        if (byte < levels.length) counts[byte] = (counts[byte] as number) + 1
      }
      return counts
    }),
  )
}

/** Counts with one person more. */
export function withOneMore(kept: readonly (readonly number[])[], person: Person): Three[] {
  const more = counted([person])
  return kept.map((count, at) => count.map((n, k) => n + (more[at]?.[k] ?? 0)) as Three)
}

export const figures = (counts: readonly Three[]): Figures => counts.map(figuresOf)
