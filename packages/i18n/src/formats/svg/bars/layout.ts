import { oneLine, type Phrase } from '../../../text/phrase'
import type { Rendered } from '../form'
import { PAGE, type Rect, setTitle, type Title } from '../page'
import { type PlacedText, setBlock } from '../text-block'

type Bars = Rendered<'bars'>
/** How much something does, as that many triangles. */
type Much = Bars['bars'][number]['gives']

/** A row: a label, triangles for what it drains and gives, a bar, and the length in words. */
export interface BarRow {
  readonly label: PlacedText
  readonly says: PlacedText
  /** The bar; a stub where there is no length. */
  readonly bar: Rect
  /** True where there is a length. */
  readonly said: boolean
  readonly gives: Much
  readonly drains: Much
}

/** An explained mark: so many triangles, and what they are called. */
export interface BarsMark {
  readonly mark: 'gives' | 'drains'
  readonly count: Much
  readonly x: number
  readonly text: PlacedText
}

/** Everything in the picture at its place, in px from the upper left corner. */
export interface BarsLayout {
  readonly height: number
  readonly title: Title
  readonly rows: readonly BarRow[]
  readonly sums: readonly BarRow[]
  /** Tops of the two parts of the picture, and the bottom of the last. */
  readonly edges: readonly [bars: number, sums: number, bottom: number]
  readonly legend: readonly BarsMark[]
}

/** Where the columns stand, and how large triangles are, px. */
export const BARS = { label: 420, gives: 540, from: 604, glyph: 20, step: 24, thick: 26 } as const
const SIZE = { label: 22, says: 22, legend: 20 } as const
const ROW = 42
const APART = 14
/** How wide the stub of a bar without a length is, and how high a picture without bars. */
const STUB = 30
const NO_BARS = 120

interface RowText {
  readonly label: Phrase
  readonly says: Phrase
  readonly length: number
  readonly gives?: Much
  readonly drains?: Much
}

/** Rows below each other; the longest bar takes what room the words at their ends leave. */
function rowsOf(
  texts: readonly RowText[],
  top: number,
  bold: boolean,
): { readonly rows: BarRow[]; readonly bottom: number } {
  const end = PAGE.width - PAGE.margin
  const says = texts.map((text) => setBlock(oneLine(text.says), { size: SIZE.says, width: 340, lines: 2, bold }))
  const room = end - BARS.from - Math.max(0, ...says.map(({ width }) => width)) - APART
  const longest = Math.max(0, ...texts.map(({ length }) => length))
  let y = top
  const rows = texts.map(({ label, length, gives = 0, drains = 0 }, i): BarRow => {
    const set = setBlock(oneLine(label), { size: SIZE.label, width: BARS.label, lines: 2, bold })
    const said = says[i] as PlacedText
    const high = Math.max(ROW, set.height + 12, said.height + 12)
    const middle = y + high / 2
    const width = length > 0 ? (length / longest) * room : STUB
    y += high
    return {
      label: { ...set, x: PAGE.margin, y: middle - set.height / 2 },
      says: { ...said, x: BARS.from + width + APART, y: middle - said.height / 2 },
      bar: { x: BARS.from, y: middle - BARS.thick / 2, width, height: BARS.thick },
      said: length > 0,
      gives,
      drains,
    }
  })
  return { rows, bottom: y }
}

function legendOf(
  { gives, drains }: Bars['legend'],
  top: number,
): { readonly marks: BarsMark[]; readonly bottom: number } {
  const named = [
    ...gives.map((text, i) => ({ mark: 'gives' as const, count: (i + 1) as Much, text })),
    ...drains.map((text, i) => ({ mark: 'drains' as const, count: (i + 1) as Much, text })),
  ]
  const column = (PAGE.width - 2 * PAGE.margin) / named.length
  const beside = 2 * BARS.step + 8
  const marks = named.map(({ mark, count, text }, i): BarsMark => {
    const x = PAGE.margin + i * column
    const set = setBlock(oneLine(text), { size: SIZE.legend, width: column - beside - 20, lines: 2 })
    return { mark, count, x, text: { ...set, x: x + count * BARS.step + 8, y: top } }
  })
  return { marks, bottom: top + Math.max(BARS.glyph, ...marks.map(({ text }) => text.height)) }
}

/**
 * Lays the whole picture out, what the marks mean on top and a row below the other: it is as high as its rows need. Bars
 * share one scale, and sums another, since a sum is longer than all that it is made of.
 */
export function layBars(picture: Bars): BarsLayout {
  const title = setTitle(picture.title)
  const legend = legendOf(picture.legend, title.bottom + 6)
  const top = legend.bottom + 20
  const bars = rowsOf(picture.bars, top, false)
  const sumsTop = Math.max(bars.bottom, picture.bars.length === 0 ? top + NO_BARS : 0) + 20
  const sums = rowsOf(picture.sums, sumsTop, true)
  const bottom = picture.sums.length === 0 ? sumsTop - 20 : sums.bottom
  return {
    height: Math.ceil(bottom + PAGE.margin),
    title,
    rows: bars.rows,
    sums: sums.rows,
    edges: [top, sumsTop, bottom],
    legend: legend.marks,
  }
}
