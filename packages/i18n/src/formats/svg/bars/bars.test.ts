import { expect, it } from 'vitest'
import { barsOf } from '../../../fixtures/forms'
import { drawBars } from './draw'
import { BARS, layBars } from './layout'

it('draws bars as long as their lengths, all from one line', () => {
  const [a, b] = layBars(
    barsOf([
      ['Mail', 2],
      ['Møder', 8],
    ]),
  ).rows
  expect((b?.bar.width ?? 0) / (a?.bar.width ?? 1)).toBeCloseTo(4)
  expect([a?.bar.x, b?.bar.x]).toEqual([BARS.from, BARS.from])
})

it('says what the marks mean before the first of them, and keeps labels away from them', () => {
  const label = 'sygefraværsopfølgningssamtalereferatgodkendelsesproceduren'
  const { legend, rows } = layBars(barsOf([[label, 2, 2, 2]]))
  const row = rows[0] as (typeof rows)[number]
  for (const { text } of legend) expect(text.y + text.height).toBeLessThan(row.label.y)
  expect(row.label.x + row.label.width).toBeLessThan(BARS.gives - 6 - 2 * BARS.step)
  expect(BARS.gives + 2 + 2 * BARS.step).toBeLessThan(row.bar.x)
})

it('gives sums a scale of their own', () => {
  const alone = layBars(barsOf([['Mail', 2]])).rows[0]?.bar.width
  const { rows, sums } = layBars(
    barsOf(
      [['Mail', 2]],
      [
        ['I alt', 40],
        ['Aftalt', 20],
      ],
    ),
  )
  expect(rows[0]?.bar.width).toBe(alone)
  expect((sums[0]?.bar.width ?? 0) / (sums[1]?.bar.width ?? 1)).toBeCloseTo(2)
})

it('dashes a bar without a length', () => {
  const dashed = (length: number) =>
    drawBars(
      layBars(
        barsOf([
          ['Mail', length],
          ['Møder', 8],
        ]),
      ),
    ).includes('dasharray')
  expect(dashed(0)).toBe(true)
  expect(dashed(1)).toBe(false)
})

it('marks what gives and what drains by triangles on either side, one or two', () => {
  const row = (gives: 0 | 1 | 2, drains: 0 | 1 | 2) => {
    const legend = drawBars(layBars(barsOf([['Mail', 1]])))
    const markup = drawBars(layBars(barsOf([['Mail', 1, gives, drains]])))
    const marks = (all: string, d: string) => [...all.matchAll(new RegExp(`d="${d}"[^>]*translate\\(([\\d.]+)`, 'g'))]
    const [up, down] = ['M10 2l9 16H1z', 'M10 18l9-16H1z'].map((d) =>
      marks(markup, d)
        .slice(0, marks(markup, d).length - marks(legend, d).length)
        .map(([, x]) => Number(x)),
    )
    return { up: up ?? [], down: down ?? [] }
  }
  expect(row(0, 0)).toEqual({ up: [], down: [] })
  const both = row(1, 2)
  expect([both.up.length, both.down.length]).toEqual([1, 2])
  for (const x of both.down) expect(x).toBeLessThan(BARS.gives)
  for (const x of both.up) expect(x).toBeGreaterThan(BARS.gives)
})

it('is as high as its rows, and no lower than there is something to see', () => {
  const height = (count: number) => layBars(barsOf(Array.from({ length: count }, () => ['Mail', 1] as const))).height
  expect(height(30)).toBeGreaterThan(height(20) + 300)
  expect(height(0)).toBeGreaterThan(200)
})
