import { expect, it } from 'vitest'
import { balanceOf } from '../../../fixtures/forms'
import { within } from '../../../fixtures/read-svg'
import { drawBalance } from './draw'
import { layBalance } from './layout'

const lean = (tilt: -1 | 0 | 1 | null) => {
  const { pans, pivot } = layBalance(balanceOf([['Krydspres', 3]], [['Støtte', 1]], tilt))
  return pans.map(({ hook }) => Math.sign(hook[1] - pivot[1]))
}

it('leans as people said, whatever the weights add up to', () => {
  expect(lean(-1)).toEqual([1, -1])
  expect(lean(0)).toEqual([0, 0])
  expect(lean(1)).toEqual([-1, 1])
})

it('is level and dashed where nobody said', () => {
  expect(lean(null)).toEqual([0, 0])
  const beam = (tilt: 0 | null) =>
    /<line[^>]*stroke-linecap[^>]*>/.exec(drawBalance(layBalance(balanceOf([], [], tilt))))
  expect(beam(null)?.[0]).toContain('stroke-dasharray')
  expect(beam(0)?.[0]).not.toContain('stroke-dasharray')
})

it('fills as many squares as something weighs, and dashes those of what nobody weighed', () => {
  const markup = drawBalance(layBalance(balanceOf([['Krydspres', 2]], [['Støtte', 0]], 0)))
  const squares = [...markup.matchAll(/<rect[^>]*rx="2"[^>]*>/g)].map(([square]) =>
    square.includes('dasharray') ? 'dashed' : square.includes('fill="#5B6878"') ? 'full' : 'open',
  )
  expect(squares).toEqual(['full', 'full', 'open', 'dashed', 'dashed', 'dashed'])
})

it('is a bar where squares would be too many', () => {
  const markup = drawBalance(layBalance(balanceOf([['Krydspres', 5]], [], 0, 10)))
  expect(markup).toMatch(/<rect x="68" y="[\d.]+" width="58" [^>]*fill="#5B6878"\/>/)
})

it('keeps texts and weights on their pans', () => {
  const items = Array.from({ length: 30 }, (_, i): [string, number] => [`Krævende relationsarbejde ${i}`, i % 4])
  for (const { card, texts, meters } of layBalance(balanceOf(items, items.slice(20), -1)).pans) {
    for (const meter of meters) expect(within(meter, card)).toBe(true)
    for (const { anchor, ...text } of texts)
      expect(within({ ...text, x: anchor === 'end' ? text.x - text.width : text.x }, card)).toBe(true)
  }
})
