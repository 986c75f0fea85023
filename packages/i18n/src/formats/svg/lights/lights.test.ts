import { expect, it } from 'vitest'
import { lightRowOf, lightsOf } from '../../../fixtures/forms'
import { readSvg } from '../../../fixtures/read-svg'
import { toSvg } from '../to-svg'
import { layLights } from './layout'

const words = (count: number) => Array.from({ length: count }, (_, i) => `Ord ${i}`)

it('tells colours apart by their signs, and names them', () => {
  const { elements, texts } = readSvg(toSvg(lightsOf([])))
  const signs = elements.filter(({ name }) => name === 'path').map(({ attributes }) => attributes['d'])
  expect(new Set(signs).size).toBe(3)
  expect(texts.slice(1)).toEqual(['Rød', 'Gul', 'Grøn'])
})

it('says in each cell how many put words there, and a line where nobody did', () => {
  const row = lightRowOf('Krav', [words(2), [], words(1)])
  const { texts, elements } = readSvg(toSvg(lightsOf([row])))
  expect(texts.slice(5)).toEqual(['2', 'Ord 0', 'Ord 1', '1', 'Ord 0'])
  const dashes = elements.filter(({ name, attributes }) => name === 'line' && attributes['x1'] !== '40')
  expect(dashes).toHaveLength(1)
})

it('begins all words under a colour at one line, one of them or several', () => {
  const { rows } = layLights(lightsOf([lightRowOf('Krav', [words(1), [], []]), lightRowOf('Ro', [words(3), [], []])]))
  const starts = rows.flatMap(({ cells }) => cells[0]?.stack.texts.map(({ x }) => x) ?? [])
  expect(starts).toHaveLength(4)
  expect(new Set(starts).size).toBe(1)
})

it('is as high as its rows, which lie below each other', () => {
  const rows = ['Krav', 'Indflydelse', 'Konflikter'].map((label, i) => lightRowOf(label, [words(i * 4), [], []]))
  const layout = layLights(lightsOf(rows))
  layout.rows.forEach((row, i) => {
    if (i > 0) expect(row.y).toBe((layout.rows[i - 1]?.y ?? 0) + (layout.rows[i - 1]?.height ?? 0))
    for (const { stack, y } of row.cells) expect(y + stack.height).toBeLessThan(row.y + row.height)
  })
  expect(layLights(lightsOf(rows.slice(0, 1))).height).toBeLessThan(layout.height)
})

it('counts the words for which there is no room, and tells them', () => {
  const svg = readSvg(toSvg(lightsOf([lightRowOf('Krav', [words(20), [], []])])))
  expect(svg.texts).toContain('+9')
  expect(svg.texts).not.toContain('Ord 11')
  expect(svg.description).toContain('Ord 11 · Ord 12')
})

it('marks a chosen row by a star, a frame and bold letters, and says what they mean', () => {
  const looks = (label: string) => {
    const { elements, texts } = readSvg(toSvg(lightsOf([lightRowOf(label, [[], [], []])])))
    const frames = elements.filter(({ attributes }) => attributes['stroke-width'] === '4').length
    return [elements.filter(({ name }) => name === 'path').length - 3, frames, texts.includes('Valgt af gruppen')]
  }
  expect(looks('Krav')).toEqual([0, 0, false])
  expect(looks('*Krav')).toEqual([2, 1, true])
})
