import { setBlock, type TextBlock } from '../text-block'
import type { Branch } from './branch'

/** Room in a box beside its text, and above and below it, px. */
export const BOX = { side: 12, above: 8 } as const
/** Between columns, and how far a thought stands in from the one it hangs below, px. */
export const GAP = { columns: 48, indent: 26, below: 8 } as const
/** The widest a main branch is that others follow from, px. */
const MAIN = 210
/** What a thought cannot say in these is shortened. */
export const MOST_LINES = 6

/** A thought in its box, with those that follow from it. */
export interface Sized {
  readonly block: TextBlock
  readonly width: number
  /** How high its box is, px. */
  readonly own: number
  /** The same with all that hangs below it. */
  readonly high: number
  readonly nodes: readonly Sized[]
}

/** One side of the tree: its main branches, and how wide their column is, px. */
export interface Side {
  readonly main: number
  readonly branches: readonly Sized[]
}

function boxOf(text: string, size: number, width: number, nodes: readonly Sized[], bold = false): Sized {
  const block = setBlock(text, { size, width: width - 2 * BOX.side, lines: MOST_LINES, bold })
  const own = Math.max(block.height, size) + 2 * BOX.above
  const high = nodes.reduce((sum, node) => sum + GAP.below + node.high, own)
  return { block, width: Math.max(block.width, 40) + 2 * BOX.side, own, high, nodes }
}

/** Sets one side of a tree in letters of a size, in a room of a width. */
export function sideOf(branches: readonly Branch[], size: number, room: number): Side {
  const widest = branches.some(({ nodes }) => nodes.length > 0) ? MAIN : room
  const heads = branches.map(({ text }) => boxOf(text, size, widest, [], true))
  const main = Math.max(0, ...heads.map(({ width }) => width))
  const hung =
    (width: number) =>
    ({ text, nodes }: Branch): Sized =>
      boxOf(text, size, width, nodes.map(hung(width - GAP.indent)))
  const beside = hung(room - main - GAP.columns)
  return { main, branches: heads.map((head, i) => ({ ...head, nodes: (branches[i] as Branch).nodes.map(beside) })) }
}

const stacked = (heights: readonly number[], apart: number): number =>
  heights.reduce((sum, height) => sum + height + apart, -apart)

/** How high thoughts beside a main branch are, with half of what is between main branches between them, px. */
export const besides = (nodes: readonly Sized[], apart: number): number =>
  stacked(
    nodes.map(({ high }) => high),
    apart / 2,
  )

/** How high a main branch is with what stands beside it, px. */
export const mainHeight = ({ own, nodes }: Sized, apart: number): number => Math.max(own, besides(nodes, apart))

/** How high a side is, px. */
export const sideHeight = ({ branches }: Side, apart: number): number =>
  stacked(
    branches.map((main) => mainHeight(main, apart)),
    apart,
  )
