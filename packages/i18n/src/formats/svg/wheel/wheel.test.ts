import { describe, expect, it } from 'vitest'
import { wheelOf } from '../../../fixtures/forms'
import { apart, pairs, within } from '../../../fixtures/read-svg'
import { PAGE } from '../page'
import { drawWheel } from './draw'
import { layWheel } from './layout'

const counts = [2, 3, 4, 5, 6, 7, 8]
const full = ['Jeg siger fra i tide', 'Jeg går en tur til frokost', 'Jeg griner mere']
const laid = (count: number) => layWheel(wheelOf(Array.from({ length: count }, () => full)))

describe.each(counts)('%i fields', (count) => {
  const { fields, center } = laid(count)

  it('have parts of one size that fill the wheel, the first up to the left', () => {
    fields.forEach(({ from, to }, i) => {
      expect(to - from).toBeCloseTo(1 / count)
      if (i > 0) expect(from).toBeCloseTo(fields[i - 1]?.to ?? 0)
    })
    const [first] = fields
    expect(first?.badge[0]).toBeLessThan(center[0])
    expect(first?.badge[1]).toBeLessThanOrEqual(center[1] + 0.01)
  })

  it('have cards beside their own side of the wheel, in its order', () => {
    for (const { badge, card } of fields) expect(badge[0] < center[0]).toBe(card.x === PAGE.margin)
    for (const left of [true, false]) {
      const side = fields.filter(({ card }) => (card.x === PAGE.margin) === left)
      const down = [...side].sort((a, b) => a.card.y - b.card.y)
      expect([...side].sort((a, b) => a.badge[1] - b.badge[1])).toEqual(down)
    }
    for (const [a, b] of pairs(fields)) expect(apart(a.card, b.card)).toBe(true)
  })

  it('keep their texts in their cards', () => {
    for (const { card, stack } of fields) for (const text of stack.texts) expect(within(text, card)).toBe(true)
  })

  it('have neighbours of another tint', () => {
    fields.forEach(({ tint }, i) => {
      if (count > 1) expect(tint).not.toBe(fields[(i + 1) % count]?.tint)
    })
  })
})

it('dashes a field without texts, its part of the wheel and its line', () => {
  const dashes = (entries: string[]) =>
    drawWheel(layWheel(wheelOf([full, entries, full, full]))).match(/stroke-dasharray/g)?.length ?? 0
  expect(dashes([])).toBe(3)
  expect(dashes(full)).toBe(0)
})
