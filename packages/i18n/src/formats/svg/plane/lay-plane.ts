import type { Region, Side } from '@trivsel/core'
import { oneLine, type Phrase } from '../../../text/phrase'
import type { Rendered } from '../form'
import type { Rect } from '../page'
import { type BoxHead, boxHead } from './box-head'
import { type Cell, placeCell } from './cell'
import { type ChipSetting, chipOf, flowsOf, type Label } from './chips'
import { gridFor, type Need, PAD, type Third, thirds } from './nine-cells'

const SIZES = [24, 22, 20, 18, 17, 16, 15, 14]
// The widest line of a chip in font sizes; and how many px smaller letters may be before narrower chips look better.
const EMS: readonly (readonly [ems: number, worth: number])[] = [
  [17, 0],
  [13, 3],
  [10, 5],
]
const LAST: ChipSetting = { size: 14, ems: 9, lines: 1 }
/** What to try, the best looking first. */
const SETTINGS = SIZES.flatMap((size) =>
  EMS.map(([ems, worth]) => ({ size, ems, lines: 3, looks: size - worth })),
).sort((a, b) => b.looks - a.looks)
// How many px of letters a map is worth whose cross stands in the middle, over one that is pushed to the edge.
const MIDDLE = { across: 10, down: 6 }

/** How far the cross is pushed from the middle, as px of letters. */
function pushed(cells: readonly Cell[], area: Rect): number {
  const [first, last] = [cells[0] as Cell, cells[8] as Cell]
  const across = Math.abs(first.width - last.width) / area.width
  return across * MIDDLE.across + (Math.abs(first.height - last.height) / area.height) * MIDDLE.down
}

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
      const chips = cut(labels(column, row), most).map((label) => chipOf(label, setting))
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
    const all = laid === null ? Number.NEGATIVE_INFINITY : setting.looks - pushed(laid, area)
    if (all > looks) {
      best = laid
      looks = all
    }
  }
  best ??= attempt({ ...LAST, lines: 2 }, Number.POSITIVE_INFINITY)
  if (best !== null) return best
  // Fewest chips to a cell always fit; half-way steps find the most that do.
  let few = 1
  let many = Math.max(...thirds.flatMap((column) => thirds.map((row) => labels(column, row).length))) + 1
  while (many - few > 1) {
    const between = Math.floor((few + many) / 2)
    if (attempt(LAST, between) === null) many = between
    else few = between
  }
  return attempt(LAST, few) ?? []
}
