import { expect, it } from 'vitest'
import {
  type BarOf,
  balanceOf,
  barsOf,
  cellOf,
  circlesOf,
  gridOf,
  lightRowOf,
  lightsOf,
  type Thoughts,
  treeOf,
  wheelOf,
} from '../../fixtures/forms'
import { pictureOf, theirs } from '../../fixtures/picture'
import { apart, pairs, readSvg, within } from '../../fixtures/read-svg'
import type { RenderedPicture } from '../../render/rendered'
import type { Rect } from './page'
import { toSvg } from './to-svg'

// Danish puts words together without an end: these have 60 letters and more, and no space.
const LONG = [
  'arbejdsmiljørepræsentantuddannelsesplanlægningskoordineringen',
  'medarbejderudviklingssamtaleforberedelsesskemaudfyldelsesfrist',
  'sygefraværsopfølgningssamtalereferatgodkendelsesproceduren',
]
const SHORT = ['Klare mål', 'Jeg siger fra i tide', 'Samarbejde med nærmeste leder', 'Møder med ledelsen over dig']
const many = (of: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, i) => of[i % of.length] as string)

const third = (at: number) => ((at % 3) - 1) as -1 | 0 | 1
const plane = (labels: readonly string[]) =>
  pictureOf(
    labels.map((label, i) => ({
      ...{ label, x: third(i), y: third(Math.floor(i / 3)) },
      marks: i % 4 === 0 ? ['chosen'] : i % 4 === 1 ? ['split'] : [],
    })),
  )
const corners = [
  [-1, 1],
  [1, 1],
  [-1, -1],
  [1, -1],
] as const
const grid = (lines: readonly string[]) => gridOf(corners.map(([x, y]) => cellOf(x, y, lines[0] ?? 'Hvad?', lines)))
const balance = (labels: readonly string[]) =>
  balanceOf(
    labels.map((label, i) => [label, i % 4]),
    labels.map((label) => [label, 2]),
    labels.length === 0 ? null : -1,
  )
const circles = (labels: readonly string[], sizes: readonly number[]) => {
  const picture = circlesOf(
    sizes,
    sizes.flatMap(() => [3, 5]),
  )
  return { ...picture, circles: picture.circles.map((one, i) => ({ ...one, label: theirs(labels[i] ?? 'Navn') })) }
}
const lights = (labels: readonly string[], words: readonly string[]) =>
  lightsOf(labels.map((label, i) => lightRowOf(i % 5 === 0 ? `*${label}` : label, [words, words.slice(1), []])))
const bars = (labels: readonly string[]) =>
  barsOf(
    labels.map((label, i): BarOf => [label, i % 6, third(i) === 1 ? 2 : 0, third(i) === 0 ? 1 : 2]),
    labels.length === 0 ? [] : [['I alt', 48]],
  )
const tree = (labels: readonly string[]) => {
  const chain = (at: number, levels: number): Thoughts => {
    const label = labels[at % labels.length] as string
    return levels === 1 ? [label] : [label, chain(at + 1, levels - 1), chain(at + 2, 1)]
  }
  return treeOf([labels[0] ?? 'Midt', ...labels.slice(1).map((_, i) => chain(i, 4))])
}

type Forms = Readonly<Record<RenderedPicture['form'], RenderedPicture>>
const empty: Forms = {
  plane: plane([]),
  grid: gridOf([]),
  balance: balance([]),
  wheel: wheelOf([[], [], [], []]),
  circles: circlesOf([0, 0, 0], []),
  lights: lightsOf([]),
  bars: bars([]),
  tree: tree([]),
}
const long: Forms = {
  plane: plane(many(LONG, 12)),
  grid: grid(many(LONG, 4)),
  balance: balance(many(LONG, 6)),
  wheel: wheelOf([many(LONG, 4), many(LONG, 4), many(LONG, 4), many(LONG, 4)]),
  circles: circles(LONG, [9, 6, 3]),
  lights: lights(many(LONG, 4), LONG),
  bars: bars(many(LONG, 12)),
  tree: tree(many(LONG, 5)),
}
const crowded: Forms = {
  plane: plane(many(SHORT, 40)),
  grid: grid(many(SHORT, 14)),
  balance: balance(many(SHORT, 20)),
  wheel: wheelOf(Array.from({ length: 8 }, () => many(SHORT, 8))),
  circles: circles(SHORT, [10, 9, 8, 7]),
  lights: lights(many(SHORT, 15), many(SHORT, 12)),
  bars: bars(many(SHORT, 30)),
  tree: tree(many(SHORT, 12)),
}
const pictures = Object.entries({ empty, long, crowded }).flatMap(([how, forms]) =>
  Object.entries(forms).map(([form, picture]) => [form, how, picture] as const),
)

it.each(pictures)('%s, %s: keeps every label on the page and apart from every other', (_, __, picture) => {
  const { lines, width, height } = readSvg(toSvg(picture))
  const page = { x: 0, y: 0, width, height }
  expect(lines.filter((line) => !within(line, page))).toEqual([])
  expect(pairs(lines).filter(([a, b]) => !apart(a, b))).toEqual([])
})

// Chips of a plane, and what an axis is called, lie on their lines on grounds of their own.
const apartFromLines = pictures.filter(([form]) => form !== 'plane' && form !== 'grid')
it.each(apartFromLines)('%s, %s: draws no line through a word', (_, __, picture) => {
  const { lines, elements } = readSvg(toSvg(picture))
  const drawn = elements.filter(({ name }) => name === 'line')
  const at = drawn.map(({ attributes }) => ['x1', 'y1', 'x2', 'y2'].map((key) => Number(attributes[key])))
  for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of at)
    expect(lines.filter((line) => crosses([x1, y1, x2, y2], line))).toEqual([])
})

const wordy = pictures.filter(([, how]) => how === 'long')
it.each(wordy)('%s, %s: shortens nothing, and sets nothing too small to read', (_, __, picture) => {
  const { lines } = readSvg(toSvg(picture))
  expect(lines.filter(({ text }) => text.endsWith('…'))).toEqual([])
  expect(lines.filter(({ size }) => size < 15)).toEqual([])
})

type Segment = readonly [x1: number, y1: number, x2: number, y2: number]
/** Whether a line comes through a rectangle, a little smaller than it is. */
function crosses([x1, y1, x2, y2]: Segment, { x, y, width, height }: Rect): boolean {
  const steps = 400
  return Array.from({ length: steps + 1 }, (_, i) => i / steps).some((part) => {
    const [atX, atY] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part]
    return atX > x + 1 && atX < x + width - 1 && atY > y + 2 && atY < y + height - 2
  })
}
