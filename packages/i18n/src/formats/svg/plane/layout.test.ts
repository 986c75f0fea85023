import type { Mark, Side } from '@trivsel/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Item, ours, pictureOf } from '../../../fixtures/picture'
import { AXIS, type AxisLayout } from '../axis'
import { textWidth } from '../measure'
import { PAGE, type Rect } from '../page'
import type { Cell } from './cell'
import { type Layout, layOut } from './layout'
import { LEGEND } from './legend'

const words = [
  'Klare mål',
  'Prioritering',
  'Tro på gruppen',
  'Ledelse af ledergruppen',
  'Forberedelse af møder',
  'Læring af fejl',
  'God uenighed om opgaven',
  'Ingen skjulte dagsordener',
  'Grænser for lederjobbet',
  'Træning',
  'psykologisk tryghedskultur',
  'Speciallægepraksisplanlægningsstabiliseringsperiode',
  '漢字漢字漢字漢字漢字',
  '👩‍👩‍👧 Familieliv',
  'WWWWWWWWWWWWWWWWWW',
  'Et eget tema med en meget lang titel, som nogen har skrevet i farten, fordi alt skulle med i den, også det sidste',
]
const side = fc.constantFrom(-1, 0, 1)
const marks = fc.subarray(['chosen', 'split'] as const)
const label = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const item: fc.Arbitrary<Item> = fc.record({ label, x: side, y: side, marks }) as fc.Arbitrary<Item>
const spread = fc.array(item, { maxLength: 40 })
const inOneCell = fc.tuple(side, side, spread).map(([x, y, items]) => items.map((one) => ({ ...one, x, y }) as Item))

/** Half of the thickest outline. */
const EDGE = 2

const within = (inner: Rect, outer: Rect, edge = 0): boolean =>
  inner.x - edge >= outer.x &&
  inner.y - edge >= outer.y &&
  inner.x + inner.width + edge <= outer.x + outer.width &&
  inner.y + inner.height + edge <= outer.y + outer.height

const apart = (a: Rect, b: Rect, edge = 0): boolean =>
  a.x + a.width + edge <= b.x - edge ||
  b.x + b.width + edge <= a.x - edge ||
  a.y + a.height + edge <= b.y - edge ||
  b.y + b.height + edge <= a.y - edge

const pairs = <T>(all: readonly T[]): [T, T][] => all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]))

function expectSound(layout: Layout): void {
  const { cells, plane } = layout
  const chips = cells.flatMap((cell) => cell.chips)
  expect(cells).toHaveLength(9)
  for (const [a, b] of pairs(cells)) expect(apart(a, b)).toBe(true)
  for (const cell of cells) {
    expect(within(cell, plane)).toBe(true)
    for (const chip of cell.chips) expect(within(chip, cell, EDGE)).toBe(true)
    if (cell.head !== null) {
      const head = { x: cell.x, y: cell.y, width: cell.width, height: cell.head.height }
      for (const chip of cell.chips) expect(apart(chip, head, EDGE)).toBe(true)
      expect(within(head, cell)).toBe(true)
    }
  }
  for (const [a, b] of pairs(chips)) expect(apart(a, b, EDGE)).toBe(true)
  for (const { chip, width } of chips) {
    expect(chip.size).toBeGreaterThanOrEqual(14)
    for (const line of chip.lines) expect(textWidth(line, chip.size)).toBeLessThan(width)
  }
}

const shown = (cells: readonly Cell[]): number => cells.reduce((sum, { chips }) => sum + chips.length, 0)

describe('chips', () => {
  it('never lie over each other, over a head or outside their cell, wherever up to 40 of them are', () => {
    fc.assert(
      fc.property(fc.oneof(spread, inOneCell), (items) => {
        const layout = layOut(pictureOf(items))
        expectSound(layout)
        expect(shown(layout.cells)).toBe(items.length)
      }),
      { numRuns: 150 },
    )
  })

  it('are counted in the last chip of a cell where no plane could hold them, those with a mark shown first', () => {
    const many = Array.from(
      { length: 200 },
      (_, i): Item => ({ label: `Tema ${i}`, x: 1, y: 0, marks: i === 199 ? ['chosen'] : [] }),
    )
    const layout = layOut(pictureOf(many))
    expectSound(layout)
    const chips = layout.cells.flatMap((cell) => cell.chips).map(({ chip }) => chip)
    expect(chips[0]?.text).toBe('Tema 199')
    expect(chips.at(-1)?.text).toBe(`+${200 - chips.length + 1}`)
    expect(chips.at(-1)?.hidden?.split(' · ')).toHaveLength(200 - chips.length + 1)
  })

  it('rather are narrow or small than shortened', () => {
    const label = 'medarbejderudviklingssamtaleforberedelsesskemaudfyldelsesfrist'
    const items = Array.from({ length: 16 }, (_, i): Item => ({ label, x: i < 8 ? 1 : 0, y: i % 2 === 0 ? 1 : -1 }))
    const chips = layOut(pictureOf(items)).cells.flatMap((cell) => cell.chips.map(({ chip }) => chip))
    expect(chips.filter(({ lines }) => lines.at(-1)?.endsWith('…'))).toEqual([])
  })

  it('stand on the upright line and not beside it, though letters could be larger there', () => {
    const items: Item[] = [
      { label: 'Where do managers find a sounding board?', x: -1, y: 1 },
      { label: 'How can the dialogue with the line manager get better?', x: -1, y: 1, marks: ['chosen'] },
      { label: 'Who helps when a personnel case is difficult?', x: -1, y: 1 },
      { label: 'How do you notice that a manager is overloaded?', x: 0, y: 1, marks: ['chosen', 'split'] },
      { label: 'How do managers rest and recover?', x: -1, y: 0, marks: ['split'] },
      { label: 'How do management teams get better at working together?', x: -1, y: -1 },
      { label: 'What gives managers trust and psychological safety?', x: 0, y: -1, marks: ['split'] },
      { label: 'How do managers work together across the organisation?', x: 0, y: -1, marks: ['split'] },
      { label: 'What helps managers look after themselves and each other?', x: 0, y: -1, marks: ['split'] },
      { label: 'How do new managers get off to a good start?', x: 1, y: -1 },
      { label: 'What do you do when a manager is on sick leave?', x: 1, y: -1 },
    ]
    const below = layOut(pictureOf(items)).cells.find(({ column, row }) => column === 1 && row === 2) as Cell
    const middles = below.chips.map(({ x, width }) => Math.round(x + width / 2 - below.x - below.width / 2))
    expect(middles.map(Math.abs)).toEqual([0, 0, 0])
  })

  it('stay on the side they were put, in the order they came', () => {
    const items: Item[] = [
      { label: 'a', x: -1, y: 1 },
      { label: 'b', x: 1, y: -1 },
      { label: 'c', x: -1, y: 1 },
      { label: 'd', x: 0, y: 0 },
    ]
    const at = (layout: Layout) =>
      layout.cells.flatMap(({ column, row, chips }) => chips.map(({ chip }) => `${chip.text} ${column - 1} ${1 - row}`))
    expect(at(layOut(pictureOf(items)))).toEqual(['a -1 1', 'c -1 1', 'd 0 0', 'b 1 -1'])
  })

  it('lie in the middle of a line', () => {
    const layout = layOut(
      pictureOf([
        { label: 'Klare mål', x: 0, y: 1 },
        { label: 'Træning', x: 1, y: 0 },
      ]),
    )
    for (const { chips, ...cell } of layout.cells) {
      for (const chip of chips) {
        if (cell.column === 1) expect(chip.x + chip.width / 2).toBeCloseTo(cell.x + cell.width / 2)
        else expect(chip.y + chip.height / 2).toBeCloseTo(cell.y + cell.height / 2)
      }
    }
  })
})

describe('the cross', () => {
  const sizes = (items: readonly Item[]) => {
    const { cells } = layOut(pictureOf(items))
    return { columns: cells.slice(0, 3).map(({ width }) => width), rows: [0, 3, 6].map((i) => cells[i]?.height ?? 0) }
  }

  it('stands in the middle with thin lines where nothing lies on them', () => {
    const { columns, rows } = sizes([{ label: 'Klare mål', x: 1, y: 1 }])
    expect(Math.abs((columns[0] ?? 0) - (columns[2] ?? 0))).toBeLessThanOrEqual(1)
    expect(Math.abs((rows[0] ?? 0) - (rows[2] ?? 0))).toBeLessThanOrEqual(1)
    expect([columns[1], rows[1]]).toEqual([12, 12])
  })

  it('rather stays near the middle than makes letters a little larger', () => {
    // `*` for chosen, `!` for split.
    const at = (x: Side, y: Side, ...labels: string[]) =>
      labels.map((label): Item => {
        const set: Mark[] = [
          ...(label.includes('*') ? (['chosen'] as const) : []),
          ...(label.includes('!') ? (['split'] as const) : []),
        ]
        return { label: label.replace(/[*!]/g, ''), x, y, marks: set }
      })
    const { columns } = sizes([
      ...at(-1, 1, 'Gode beslutninger', 'Engagement*', 'Ledelse af gruppen', 'Motivation og læring'),
      ...at(-1, 1, 'God opgavekonflikt*', 'Ingen skjulte dagsordener*!', 'Godt samarbejde'),
      ...at(1, 1, 'Klare mål', 'Prioritering', 'Resultater', 'Implementering!'),
      ...at(1, 1, 'Læring af fejl', 'Grænser for lederopgaven', 'God information'),
      ...at(1, -1, 'Tro på gruppen', 'Mødeforberedelse', 'Rigtige sager', 'Oplæring'),
      ...at(-1, -1, 'Fokus i dialogen'),
      ...at(0, 0, 'Tillid og tryghed!'),
    ])
    expect(Math.abs((columns[0] ?? 0) - (columns[2] ?? 0))).toBeLessThan(100)
  })

  it('widens for what lies on a line, and moves for a box that is full', () => {
    const onLine = sizes([{ label: 'Ledelse af ledergruppen', x: 0, y: 1 }])
    expect(onLine.columns[1]).toBeGreaterThan(200)
    expect(onLine.rows[1]).toBe(12)
    const full = sizes(Array.from({ length: 20 }, () => ({ label: 'Ledelse af ledergruppen', x: 1, y: -1 })))
    expect(full.columns[2]).toBeGreaterThan((full.columns[0] ?? 0) * 1.5)
    expect(full.rows[2]).toBeGreaterThan((full.rows[0] ?? 0) * 1.5)
  })
})

describe('what stands around the plane', () => {
  const extents = ({ ends }: AxisLayout): [number, number][] =>
    ends.map(({ text, size, at, anchor }) => {
      const width = textWidth(text, size)
      const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2
      return [from, from + width]
    })

  it('keeps apart and on the page, however long its texts', () => {
    const long = fc.oneof(fc.constant('i lav grad'), fc.lorem({ maxCount: 30 }), fc.constant(''))
    fc.assert(
      fc.property(long, long, long, long, spread, (low, line, high, text, items) => {
        const axis = { label: ours(text), low: ours(low), line: ours(line), high: ours(high) }
        const legend = (['chosen', 'split'] as const).map((mark) => ({ mark, text: ours(text) }))
        const layout = layOut({
          ...pictureOf(items),
          title: ours(`Kort ${text}`),
          horizontal: axis,
          vertical: axis,
          legend,
        })
        for (const [one, length] of [
          [layout.horizontal, layout.plane.width],
          [layout.vertical, layout.plane.height],
        ] as const) {
          for (const [from, to] of extents(one)) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeLessThanOrEqual(length)
          }
          for (const [a, b] of pairs(extents(one))) expect(a[1] <= b[0] || b[1] <= a[0]).toBe(true)
          for (const [start, end] of one.arrows) {
            for (const [from, to] of extents(one)) expect(end <= from || start >= to || from === to).toBe(true)
          }
          expect(textWidth(one.label.text, one.label.size, true)).toBeLessThanOrEqual(length)
        }
        for (const line of layout.title.lines) {
          expect(textWidth(line, layout.title.size, true)).toBeLessThanOrEqual(PAGE.width - 2 * PAGE.margin)
        }
        for (const { x, y, text: said } of layout.legend) {
          expect(y).toBeGreaterThanOrEqual(layout.plane.y + layout.plane.height + AXIS.label)
          expect(y + LEGEND.height).toBeLessThanOrEqual(PAGE.height)
          expect(x + LEGEND.sample + LEGEND.beside + textWidth(said, LEGEND.size)).toBeLessThanOrEqual(PAGE.width)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('names the middle of an axis only where something lies on it', () => {
    const named = (items: Item[]) => {
      const { horizontal, vertical } = layOut(pictureOf(items))
      return [horizontal, vertical].map(({ ends }) => ends.some(({ text }) => text === 'på linjen'))
    }
    expect(named([{ label: 'a', x: 0, y: 1 }])).toEqual([true, false])
    expect(named([{ label: 'a', x: -1, y: 0 }])).toEqual([false, true])
    expect(named([])).toEqual([false, false])
  })
})
