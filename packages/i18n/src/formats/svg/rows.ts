import { palette } from './palette'
import { mostThat, SETTINGS, type StackSetting } from './stack'
import { LEADING, type PlacedText, setBlock } from './text-block'

/** A row of a list: room for a sign, a label, and at its end what is said about it. */
interface Row {
  readonly label: string
  readonly says: string
  /** More space above it, in font sizes. */
  readonly above?: number
}

/** A list to fill, with a heading where it has one, and the room there is for it. */
export interface List {
  readonly head: string | null
  readonly rows: readonly Row[]
  readonly width: number
  readonly height: number
}

/** A list at its place, from a corner at 0, 0. */
export interface PlacedList {
  readonly texts: readonly PlacedText[]
  /** For each row that is shown, in order: the middle of its first line, where its sign stands. */
  readonly signs: readonly number[]
  readonly height: number
}

// Between rows, in font sizes; less where there are many.
const GAP = 0.55
const TIGHT = 0.35
// What is said takes no more than this share of a width.
const SAYS = 0.34

function listOf(list: List, shown: number, sign: number, { size, lines }: StackSetting): PlacedList {
  const texts: PlacedText[] = []
  const signs: number[] = []
  let y = 0
  if (list.head !== null) {
    const head = setBlock(list.head, { size: Math.round(size * 1.15), width: list.width, lines, bold: true })
    texts.push({ ...head, x: 0, y })
    y += head.height + size * 0.8
  }
  const rows = list.rows.slice(0, shown)
  const said = rows.map(({ says }) => setBlock(says, { size, width: list.width * SAYS, lines }))
  const beside = Math.max(0, ...said.map(({ width }) => width))
  rows.forEach(({ label, above = 0 }, i) => {
    const says = said[i] as PlacedText
    if (i > 0) y += ((size < 18 ? TIGHT : GAP) + above) * size
    const set = setBlock(label, { size, width: list.width - sign - (beside === 0 ? 0 : beside + size), lines })
    texts.push({ ...set, x: sign, y }, { ...says, x: list.width, y, anchor: 'end', fill: palette.quiet })
    signs.push(y + (size * LEADING) / 2)
    y += Math.max(set.height, says.height, size * LEADING)
  })
  if (shown < list.rows.length) {
    const more = setBlock(`+${list.rows.length - shown}`, { size, width: list.width, lines: 1 })
    texts.push({ ...more, x: sign, y: y + size * 0.3 })
    y += size * 0.3 + more.height
  }
  return { texts: texts.filter((text) => text.lines.length > 0), signs, height: Math.ceil(y) }
}

/**
 * Sets lists in the largest letters that all of them have room for, with room for signs of a width before the labels.
 * Where even the smallest letters have none, texts are shortened, and then the end of a list counts the rows left out.
 */
export function fitLists(
  lists: readonly List[],
  sign: number,
): { readonly size: number; readonly lists: readonly PlacedList[] } {
  for (const setting of SETTINGS) {
    const set = lists.map((list) => listOf(list, list.rows.length, sign, setting))
    if (set.every(({ height }, i) => height <= (lists[i] as List).height)) return { size: setting.size, lists: set }
  }
  const setting = SETTINGS.at(-1) as StackSetting
  const cut = lists.map((list) => {
    const fits = (most: number): boolean => listOf(list, most, sign, setting).height <= list.height
    return listOf(list, mostThat(list.rows.length, fits), sign, setting)
  })
  return { size: setting.size, lists: cut }
}
