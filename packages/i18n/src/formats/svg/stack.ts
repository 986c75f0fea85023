import { shifted } from './page'
import { palette } from './palette'
import { type PlacedText, setBlock } from './text-block'

/** A text in a column of texts. */
export interface Piece {
  readonly text: string
  /** Its font size, as a share of the size of the column. */
  readonly share?: number
  readonly bold?: boolean
  readonly quiet?: boolean
  /** True for one of several that stand below each other with a dot before them. */
  readonly dot?: boolean
  /** Room to its left, px, for a sign that stands there. */
  readonly indent?: number
  /** Space above it where it is not the first, in font sizes of the column. */
  readonly above: number
}

/** How a column is set: its font size in px, and the most lines of a text. */
export interface StackSetting {
  readonly size: number
  readonly lines: number
}

/** Texts below each other at their places, from a corner at 0, 0. */
export interface Stack {
  readonly texts: readonly PlacedText[]
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[]
  readonly height: number
}

const SMALLEST = 14
/** What to try, the best looking first. */
export const SETTINGS: readonly StackSetting[] = [
  ...[24, 23, 22, 21, 20, 19, 18, 17, 16, 15, SMALLEST].map((size) => ({ size, lines: 6 })),
  ...[3, 2, 1].map((lines) => ({ size: SMALLEST, lines })),
]
const TIGHTEST = SETTINGS.slice(-4)

/** Room for the dot before a text, in font sizes. */
const INDENT = 1

/** Sets texts below each other in a width. */
export function stackOf(pieces: readonly Piece[], width: number, { size, lines }: StackSetting): Stack {
  const texts: PlacedText[] = []
  const dots: Stack['dots'][number][] = []
  let y = 0
  for (const { text, share = 1, bold = false, quiet = false, dot = false, indent = 0, above } of pieces) {
    const x = dot ? INDENT * size : indent
    const own = Math.max(SMALLEST, Math.round(size * share))
    const block = setBlock(text, { size: own, width: width - x, lines, bold })
    if (block.lines.length === 0) continue
    if (texts.length > 0) y += above * size
    texts.push({ ...block, x, y, ...(quiet ? { fill: palette.quiet } : {}) })
    if (dot) dots.push({ x: size * 0.3, y: y + own * 0.62, radius: size * 0.14 })
    y += block.height
  }
  return { texts, dots, height: Math.ceil(y) }
}

/** The most, from the first, of `count` things that a test lets through; it lets fewer through wherever it does more. */
export function mostThat(count: number, fits: (most: number) => boolean): number {
  let few = 0
  let many = count + 1
  while (many - few > 1) {
    const between = Math.floor((few + many) / 2)
    if (fits(between)) few = between
    else many = between
  }
  return few
}

/** A column to fill: its texts, and the room there is for them. */
export interface Column {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly height: number
}

// Texts are no shorter than their own column asks. The last one of a column that no setting fits counts those left out.
function cut({ pieces, width, height }: Column): Stack {
  for (const setting of TIGHTEST) {
    const whole = stackOf(pieces, width, setting)
    if (whole.height <= height) return whole
  }
  const shown = (most: number): Stack =>
    stackOf(
      [...pieces.slice(0, most), { text: `+${pieces.length - most}`, above: 0.3 }],
      width,
      TIGHTEST[2] as StackSetting,
    )
  return shown(mostThat(pieces.length - 1, (most) => shown(most).height <= height))
}

const fitEach = (heights: readonly number[], columns: readonly Column[]): boolean =>
  heights.every((height, i) => height <= (columns[i] as Column).height)

/**
 * Sets columns in the largest letters that all of them have room for, the same in each. Where even the smallest have
 * none, texts are shortened, and then the last text of a column counts those left out. `fit` says whether columns of
 * some heights have room, where that is not for each to say.
 */
export function fitStacks(columns: readonly Column[], fit = fitEach): readonly Stack[] {
  for (const setting of SETTINGS) {
    const stacks = columns.map(({ pieces, width }) => stackOf(pieces, width, setting))
    const heights = stacks.map(({ height }) => height)
    if (fit(heights, columns)) return stacks
  }
  return columns.map(cut)
}

/** A column moved to its place. */
export const moved = ({ texts, dots, height }: Stack, x: number, y: number): Stack => ({
  texts: texts.map((text) => shifted(text, x, y)),
  dots: dots.map((dot) => shifted(dot, x, y)),
  height,
})
