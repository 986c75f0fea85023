import { expect, it } from 'vitest'
import { drawLines } from './draw-text'

const at = { x: 10, top: 0, size: 20, leading: 1.2 }

it('keeps the words of two lines apart', () => {
  expect(drawLines(['Det, der', 'giver'], at, {})).toMatch(/der<\/tspan> <tspan/)
})

it('lets no space move a line that is set from its middle or its end', () => {
  for (const anchor of ['middle', 'end'])
    expect(drawLines(['Det, der', 'giver'], at, { 'text-anchor': anchor })).toMatch(/der<\/tspan><tspan/)
})
