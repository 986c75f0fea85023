import { expect, it } from 'vitest'
import { ours } from '../../fixtures/picture'
import { axisLayout } from './axis'

const axis = {
  label: ours('Hvor vigtigt?'),
  low: ours('i lav grad'),
  line: ours('på linjen'),
  high: ours('i høj grad'),
}
const along = (line: number | null) => axisLayout(axis, 1000, line)

it('names the middle where the line is, between two arrows', () => {
  const { ends, arrows } = along(400)
  expect(ends.map(({ text, at }) => [text, at])).toEqual([
    ['i lav grad', 0],
    ['på linjen', 400],
    ['i høj grad', 1000],
  ])
  expect(arrows).toHaveLength(2)
  expect(arrows[0]?.[1]).toBeLessThan(400)
  expect(arrows[1]?.[0]).toBeGreaterThan(400)
})

it('leaves the middle out rather than let it run into an end', () => {
  for (const line of [null, 0, 100, 900, 1000]) {
    const { ends, arrows } = along(line)
    expect(ends.map(({ text }) => text)).toEqual(['i lav grad', 'i høj grad'])
    expect(arrows).toHaveLength(1)
  }
})
