import { oneLine } from '../../../text/phrase'
import type { Rendered } from '../form'
import { PAGE, type Rect, setTitle, type Title } from '../page'
import { moved, type Piece, type Stack, stackOf } from '../stack'
import { LEADING, type PlacedText, setBlock } from '../text-block'

type Lights = Rendered<'lights'>

/** The key words of a row under one colour. */
interface LightCell {
  /** Where its sign stands: the upper left corner. */
  readonly x: number
  readonly y: number
  readonly count: number
  readonly stack: Stack
}

/** A row of the table. */
export interface LightRow extends Rect {
  readonly chosen: boolean
  readonly label: PlacedText
  /** One for each colour, in their order. */
  readonly cells: readonly LightCell[]
}

/** A column of the table: the ground below its sign, and its name. */
export interface Light extends Rect {
  readonly means: Lights['colours'][number]['means']
  readonly title: PlacedText
}

/** Everything in the picture at its place, in px from the upper left corner. */
export interface LightsLayout {
  readonly height: number
  readonly title: Title
  readonly lights: readonly Light[]
  readonly rows: readonly LightRow[]
  readonly legend: PlacedText | null
}

export const LIGHTS = { pad: 14, sign: 36, star: 22, label: 276 } as const
const BESIDE = 12
const SIZE = { head: 24, label: 21, word: 20, legend: 20 } as const
// More words than these under one colour are counted.
const MOST_WORDS = 12

function wordsOf(words: Lights['rows'][number]['cells'][number]['words'], width: number): Stack {
  const piece = (text: string): Piece => ({ text, above: 0.3, dot: true })
  const shown = words.length > MOST_WORDS ? words.slice(0, MOST_WORDS - 1) : words
  const more: Piece[] = shown === words ? [] : [{ text: `+${words.length - shown.length}`, above: 0.3 }]
  return stackOf([...shown.map((word) => piece(oneLine(word))), ...more], width, { size: SIZE.word, lines: 4 })
}

/** Lays the whole picture out, a row below the other. It is as high as its rows need. */
export function layLights(picture: Lights): LightsLayout {
  const title = setTitle(picture.title)
  const { pad, sign, star, label } = LIGHTS
  const left = PAGE.margin + label
  const wide = (PAGE.width - PAGE.margin - left) / picture.colours.length
  const top = title.bottom + 6
  const titles = picture.colours.map((colour) =>
    setBlock(oneLine(colour.title), { size: SIZE.head, width: wide - 2 * pad - sign - BESIDE, lines: 3, bold: true }),
  )
  const head = Math.max(sign, ...titles.map(({ height }) => height)) + 2 * pad

  let y = top + head
  const rows = picture.rows.map((row): LightRow => {
    const indent = row.chosen ? star + 10 : 0
    const said = setBlock(oneLine(row.label), {
      size: SIZE.label,
      width: label - 2 * pad - indent,
      lines: 6,
      bold: row.chosen,
    })
    const stacks = row.cells.map(({ words }) => wordsOf(words, wide - 2 * pad - sign - BESIDE))
    // First lines stand at the middle of the signs.
    const down = (size: number): number => (sign - size * LEADING) / 2
    const tallest = Math.max(...stacks.map(({ height }) => height)) + down(SIZE.word)
    const high = Math.max(sign, said.height + down(SIZE.label), tallest) + 2 * pad
    const placed: LightRow = {
      x: PAGE.margin,
      y,
      width: PAGE.width - 2 * PAGE.margin,
      height: high,
      chosen: row.chosen,
      label: { ...said, x: PAGE.margin + pad + indent, y: y + pad + down(SIZE.label) },
      cells: row.cells.map(({ count }, i) => {
        const stack = stacks[i] as Stack
        const x = left + i * wide + pad
        return { x, y: y + pad, count, stack: moved(stack, x + sign + BESIDE, y + pad + down(SIZE.word)) }
      }),
    }
    y += high
    return placed
  })

  const legend =
    picture.legend === null
      ? null
      : setBlock(oneLine(picture.legend), {
          size: SIZE.legend,
          width: PAGE.width - 2 * PAGE.margin - star - 10,
          lines: 2,
        })
  const lights = picture.colours.map(({ means }, i): Light => {
    const x = left + i * wide
    const set = titles[i] as PlacedText
    return {
      means,
      x,
      y: top,
      width: wide,
      height: y - top,
      title: { ...set, x: x + pad + sign + BESIDE, y: top + (head - set.height) / 2 },
    }
  })
  const bottom = y + (legend === null ? 0 : 20 + legend.height)
  return {
    height: Math.ceil(bottom + PAGE.margin),
    title,
    lights,
    rows,
    legend: legend === null ? null : { ...legend, x: PAGE.margin + star + 10, y: y + 20 },
  }
}
