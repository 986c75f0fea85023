import { textWidth } from '../measure'
import type { Branch } from './branch'

/** Between columns, px: more where there are few. */
export const gapFor = (columns: number): number => (columns > 7 ? 26 : columns > 4 ? 40 : 56)

/** Room beside text in a node, px. */
export const SIDE = 12
const WIDEST = 330
const NARROWEST = 60
const WIDEST_WORD = 190

/** How wide a column must be for its longest word, and would like to be for its longest text. */
export interface Wish {
  readonly least: number
  readonly most: number
}

/** What the columns of some branches wish, the one next to the middle first. */
export function wishes(branches: readonly Branch[], size: number): readonly Wish[] {
  const columns: Wish[] = []
  const look = ({ text, nodes }: Branch, level: number): void => {
    const known = columns[level] ?? { least: NARROWEST, most: NARROWEST }
    const wide = (part: string): number => textWidth(part, size, level === 0) + 2 * SIDE + 2
    const word = Math.max(...text.split(' ').map(wide))
    const least = Math.max(known.least, Math.min(WIDEST_WORD, word))
    columns[level] = { least, most: Math.max(known.most, least, Math.min(WIDEST, wide(text))) }
    for (const node of nodes) look(node, level + 1)
  }
  for (const branch of branches) look(branch, 0)
  return columns
}

const HALVINGS = 30

/** Shares a width out: to each what it needs, and of the rest no more to any than to the others. */
export function shareOut(columns: readonly Wish[], room: number): readonly number[] {
  const needed = columns.reduce((sum, { least }) => sum + least, 0)
  const given = ({ least, most }: Wish, even: number): number =>
    needed > room ? Math.min(least, even) : Math.min(most, Math.max(least, even))
  let low = 0
  let high = room
  for (let i = 0; i < HALVINGS; i++) {
    const even = (low + high) / 2
    if (columns.reduce((sum, wish) => sum + given(wish, even), 0) <= room) low = even
    else high = even
  }
  return columns.map((wish) => given(wish, low))
}
