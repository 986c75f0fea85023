import type { Mark } from '@trivsel/core'
import { setLines, widest } from '../lines'

/** What a chip shows: a label, with the marks that set it apart. */
export interface Label {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Where a chip stands for several labels: those. */
  readonly hidden?: string
}

/** A label set in lines inside an outline, not placed yet. */
export interface Chip extends Label {
  readonly size: number
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** How chips are set: font size in px, the widest line in font sizes, most lines. */
export interface ChipSetting {
  readonly size: number
  readonly ems: number
  readonly lines: number
}

/** Distances around text in a chip, as shares of the font size. */
export const CHIP = { side: 0.6, above: 0.36, leading: 1.22, glyph: 1, glyphGap: 0.35 } as const

/** Sets a label as a chip. */
export function chipOf(label: Label, { size, ems, lines }: ChipSetting): Chip {
  const set = setLines(label.text, { size, width: ems * size, lines })
  const glyphs = label.marks.length * (CHIP.glyph + CHIP.glyphGap) * size
  return {
    ...label,
    size,
    lines: set,
    width: Math.ceil(widest(set, size) + glyphs + 2 * CHIP.side * size),
    height: Math.ceil(Math.max(1, set.length) * CHIP.leading * size + 2 * CHIP.above * size),
  }
}

/** Space between chips, px: below each other, and between columns. Outlines are drawn on the edge, half of them in it. */
export const GAP = { rows: 9, columns: 18 } as const

/** Chips in columns, top to bottom and left to right. */
export interface Flow {
  readonly columns: readonly (readonly Chip[])[]
  readonly width: number
  readonly height: number
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0)
const spread = (sizes: readonly number[], gap: number): number => sum(sizes) + gap * Math.max(0, sizes.length - 1)
/** Width of the widest chip of a column. */
export const columnWidth = (column: readonly Chip[]): number => Math.max(...column.map(({ width }) => width))
const columnHeight = (column: readonly Chip[]): number =>
  spread(
    column.map(({ height }) => height),
    GAP.rows,
  )

function inColumns(chips: readonly Chip[], count: number): Flow {
  const each = Math.ceil(chips.length / count)
  const columns = Array.from({ length: Math.ceil(chips.length / each) }, (_, i) =>
    chips.slice(i * each, (i + 1) * each),
  )
  return {
    columns,
    width: spread(columns.map(columnWidth), GAP.columns),
    height: Math.max(...columns.map(columnHeight)),
  }
}

const MOST_COLUMNS = 8

/** Every way to flow chips into columns, narrowest first; one empty flow where there are none. */
export function flowsOf(chips: readonly Chip[]): readonly Flow[] {
  if (chips.length === 0) return [{ columns: [], width: 0, height: 0 }]
  return Array.from({ length: Math.min(chips.length, MOST_COLUMNS) }, (_, i) => inColumns(chips, i + 1))
}
