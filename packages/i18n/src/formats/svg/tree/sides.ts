import { setBlock, type TextBlock } from '../text-block'
import type { Branch } from './branch'
import { gapFor, SIDE, shareOut, wishes } from './columns'

const ABOVE = 8
const SIZES = [22, 20, 18, 17, 16, 15, 14]
/** What a thought cannot say in these is shortened. */
export const MOST_LINES = 6

/** A branch whose texts are set and whose heights are known. */
export interface Sized {
  readonly block: TextBlock
  readonly nodes: readonly Sized[]
  /** How high it is without what follows from it, px. */
  readonly own: number
}

/** How high a branch is, with this much between thoughts below each other. */
export const heightOf = ({ own, nodes }: Sized, apart: number): number => Math.max(own, tall(nodes, apart))
/** How high branches are below each other. */
export const tall = (nodes: readonly Sized[], apart: number): number =>
  nodes.reduce((sum, node) => sum + heightOf(node, apart), 0) + apart * Math.max(0, nodes.length - 1)

function sized({ text, nodes }: Branch, columns: readonly number[], size: number, level = 0): Sized {
  const width = (columns[level] as number) - 2 * SIDE
  const block = setBlock(text, { size, width, lines: MOST_LINES, bold: level === 0 })
  const own = Math.max(block.height, size) + 2 * ABOVE
  return { block, own, nodes: nodes.map((node) => sized(node, columns, size, level + 1)) }
}

// A word in pieces, or a text without its end.
const broken = ({ text, nodes }: Branch, set: Sized): boolean =>
  set.block.lines.join(' ') !== text || nodes.some((node, i) => broken(node, set.nodes[i] as Sized))

/** One side of the tree: its branches, and how wide each column is, the one next to the middle first. */
export interface Side {
  readonly branches: readonly Branch[]
  readonly columns: readonly number[]
  readonly sized: readonly Sized[]
}

/** Both sides, and what is between columns, px. */
export interface Sides {
  readonly sides: readonly Side[]
  readonly gap: number
}

function sidesAt(both: readonly (readonly Branch[])[], size: number, width: number): Sides {
  const wanted = both.map((branches) => wishes(branches, size))
  const gap = gapFor(wanted.flat().length)
  const room = width - gap * wanted.flat().length
  const widths = shareOut(wanted.flat(), room)
  const [left = []] = wanted
  const sides = both.map((branches, i): Side => {
    const columns = i === 0 ? widths.slice(0, left.length) : widths.slice(left.length)
    return { branches, columns, sized: branches.map((branch) => sized(branch, columns, size)) }
  })
  return { sides, gap }
}

/** How wide a side is, with what is between its columns. */
export const widthOf = ({ columns }: Side, gap: number): number => columns.reduce((sum, width) => sum + width + gap, 0)

/** Sets both sides of a tree in a width, in the largest letters in which every word stays whole. */
export function fitSides(both: readonly (readonly Branch[])[], width: number): Sides {
  const isWhole = ({ sides }: Sides): boolean =>
    sides.every(({ branches, sized }) => branches.every((one, i) => !broken(one, sized[i] as Sized)))
  const last = SIZES.at(-1) as number
  const size = SIZES.find((one) => one > last && isWhole(sidesAt(both, one, width))) ?? last
  return sidesAt(both, size, width)
}
