import type { Region, Side } from '@trivsel/core'
import { oneLine, type Phrase } from '../../../text/phrase'
import type { Rendered } from '../form'
import type { Rect } from '../page'
import { mostThat } from '../stack'
import { type BoxHead, boxHead } from './box-head'
import { type Cell, placeCell } from './cell'
import { type ChipSetting, chipOf, flowsOf, type Label } from './chips'
import { gridFor, type Need, PAD, type Third, thirds } from './nine-cells'

const SIZES = [24, 22, 20, 18, 17, 16, 15, 14]
// The widest line of a chip in font sizes; and how many px smaller letters may be before narrower chips look better.
const EMS: readonly (readonly [ems: number, worth: number])[] = [
  [20, 0],
  [17, 1],
  [13, 2],
  [10, 4],
]
// Chips on the upright line take from both boxes beside it.
const NARROWED = 0.8
const LAST: ChipSetting = { size: 14, ems: 9, lines: 1 }
/** What to try, the best looking first. */
const SETTINGS = SIZES.flatMap((size) =>
  EMS.map(([ems, worth]) => ({ size, ems, lines: 3, looks: size - worth })),
).sort((a, b) => b.looks - a.looks)
// How many px of letters a map is worth whose cross stands in the middle, over one that is pushed to the edge; and one
// whose boxes have all the width, over one in which the upright line takes it.
const MIDDLE = { across: 10, down: 6, line: 20 }
// And one on which no label is shortened.
const WHOLE = 8

/** How far the cross is pushed from the middle, and how much the upright line takes, as px of letters. */
function pushed(cells: readonly Cell[], area: Rect): number {
  const [first, last] = [cells[0] as Cell, cells[8] as Cell]
  const across = Math.abs(first.width - last.width) / area.width
  const taken = 1 - (first.width + last.width) / area.width
  return (
    taken * MIDDLE.line + across * MIDDLE.across + (Math.abs(first.height - last.height) / area.height) * MIDDLE.down
  )
}

const isCut = ({ chips }: Cell): boolean => chips.some(({ chip }) => chip.lines.at(-1)?.endsWith('…'))

type At<T> = (column: Third, row: Third) => T

const byCell = <T>(make: At<T>): At<T> => {
  const made = thirds.map((column) => thirds.map((row) => make(column, row)))
  return (column, row) => made[column]?.[row] as T
}

const sideOf = (third: Third): Side => (third - 1) as Side

function labelsOf({ items }: Rendered<'plane'>): At<readonly Label[]> {
  return byCell((column, row) =>
    items
      .filter(({ x, y }) => x === sideOf(column) && y === -sideOf(row))
      .map(({ label, marks }) => ({ text: oneLine(label), marks })),
  )
}

// Once for each width: setting text is what costs time here.
function remembered(head: (width: number) => BoxHead | null): (width: number) => BoxHead | null {
  const known = new Map<number, BoxHead | null>()
  return (width) => {
    if (!known.has(width)) known.set(width, head(width))
    return known.get(width) as BoxHead | null
  }
}

// More than any plane can hold: the last chip of a cell stands for those that found no room, unmarked ones first.
function cut(labels: readonly Label[], most: number): readonly Label[] {
  if (labels.length <= most) return labels
  const marked = labels.filter(({ marks }) => marks.length > 0)
  const inOrder = [...marked, ...labels.filter((label) => !marked.includes(label))]
  const shown = inOrder.slice(0, most - 1)
  const hidden = inOrder.slice(shown.length)
  return [...shown, { text: `+${hidden.length}`, marks: [], hidden: hidden.map(({ text }) => text).join(' · ') }]
}

/**
 * Lays out what lies in the plane, in an area: the nine cells with their heads and chips. Letters are as large, and the
 * cross as near the middle, as all labels together allow: at least 14 px; where even that is too large, the last chip
 * of a cell counts the rest.
 */
export function layPlane(picture: Rendered<'plane'>, area: Rect): readonly Cell[] {
  const labels = labelsOf(picture)
  const regionAt = (column: Third, row: Third): Region<Phrase> | undefined =>
    picture.regions.find(({ x, y }) => x === sideOf(column) && y === -sideOf(row))

  const attempt = (setting: ChipSetting, most: number): readonly Cell[] | null => {
    const heads = byCell((column, row) => {
      const region = regionAt(column, row)
      return remembered((width) => (region ? boxHead(region, setting.size, width - 2 * PAD) : null))
    })
    const needs = byCell((column, row): Need => {
      const ems = setting.ems * (column === 1 ? NARROWED : 1)
      const chips = cut(labels(column, row), most).map((label) => chipOf(label, { ...setting, ems }))
      return { flows: flowsOf(chips), headed: (width) => heads(column, row)(width)?.height ?? 0 }
    })
    const grid = gridFor(needs, area.width, area.height)
    if (grid === null) return null
    return thirds.flatMap((row) =>
      thirds.map((column) => placeCell(column, row, grid, area, heads(column, row)(grid.columns[column]))),
    )
  }

  let best: readonly Cell[] | null = null
  let looks = Number.NEGATIVE_INFINITY
  for (const setting of SETTINGS) {
    if (setting.looks <= looks) break
    const laid = attempt(setting, Number.POSITIVE_INFINITY)
    if (laid === null) continue
    const all = setting.looks - pushed(laid, area) - (laid.some(isCut) ? WHOLE : 0)
    if (all > looks) {
      best = laid
      looks = all
    }
  }
  best ??= attempt({ ...LAST, lines: 2 }, Number.POSITIVE_INFINITY)
  if (best !== null) return best
  // Fewest chips to a cell always fit.
  const longest = Math.max(...thirds.flatMap((column) => thirds.map((row) => labels(column, row).length)))
  const most = mostThat(longest, (count) => attempt(LAST, count) !== null)
  return attempt(LAST, Math.max(1, most)) ?? []
}
