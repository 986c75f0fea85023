import { expect, it } from 'vitest'
import { cellOf, gridOf } from '../../../fixtures/forms'
import { ours } from '../../../fixtures/picture'
import { within } from '../../../fixtures/read-svg'
import { layGrid } from './layout'

const many = Array.from({ length: 9 }, (_, i) => `Hvad håber du, det ender med, når I ses igen? ${i}`)
const linesOf = (layout: ReturnType<typeof layGrid>) =>
  layout.corners.map(({ stack }) => stack.texts.map(({ lines }) => lines.join(' ')))

it('puts what is to be read in its corner, and cells of one corner below each other', () => {
  const layout = layGrid(gridOf([cellOf(1, -1, 'A', ['a?']), cellOf(-1, 1, 'B', ['b?']), cellOf(1, -1, 'C', ['c?'])]))
  const caption = 'Spørg til det, der er.'
  expect(layout.corners.map(({ side }) => side)).toEqual([
    [-1, 1],
    [1, 1],
    [-1, -1],
    [1, -1],
  ])
  expect(linesOf(layout)).toEqual([['B', caption, 'b?'], [], [], ['A', caption, 'a?', 'C', caption, 'c?']])
})

it('gives a row more height only where the other can spare it, and keeps texts in their boxes', () => {
  const even = layGrid(gridOf([cellOf(1, 1, 'A', ['a?'])]))
  const full = layGrid(gridOf([cellOf(1, 1, 'A', many), cellOf(-1, -1, 'B', ['b?'])]))
  expect(even.corners[0]?.height).toBeCloseTo(even.corners[2]?.height ?? 0)
  expect(full.corners[0]?.height).toBeGreaterThan(full.corners[2]?.height ?? 0)
  for (const { stack, ...box } of full.corners) for (const text of stack.texts) expect(within(text, box)).toBe(true)
})

it('counts what no box could hold', () => {
  const layout = layGrid(
    gridOf([
      cellOf(
        1,
        1,
        'A',
        Array.from({ length: 60 }, (_, i) => `Spørgsmål ${i}`),
      ),
    ]),
  )
  const shown = linesOf(layout)[1] as string[]
  expect(shown.at(-1)).toBe(`+${62 - (shown.length - 1)}`)
})

it('shortens a text only in the corner that has no room for it', () => {
  const caption = 'De går rundt om sagen og handler om det, der kan komme. '.repeat(5).trim()
  const of = (x: 1 | -1, lines: readonly string[]) => ({ ...cellOf(x, 1, 'A', lines), caption: ours(caption) })
  const layout = layGrid(gridOf([of(-1, [...many, ...many, ...many]), of(1, ['b?'])]))
  const [full, roomy] = linesOf(layout)
  expect(full?.[1]).toMatch(/…$/)
  expect(roomy?.[1]).toBe(caption)
})
