import { smallTool } from '@trivsel/core/test/small-tool'
import { describe, expect, it } from 'vitest'
import { orderForShowing, type Shown } from '.'

const theme = (id: string, more: Partial<Shown> = {}): Shown => ({
  ...{ id, quadrant: 'hold', vertical: [1, 2], horizontal: [0, 2], supporters: 3, consensus: 0.5 },
  ...more,
})
const order = (...themes: Shown[]) => orderForShowing(smallTool.map, themes).map(({ id }) => id)

describe('the order in which to show what stands equal', () => {
  it('leaves what is equal in everything as given', () => {
    expect(order(theme('z'), theme('a'), theme('m'))).toEqual(['z', 'a', 'm'])
    expect(order(theme('z', { consensus: null }), theme('a', { consensus: null }))).toEqual(['z', 'a'])
  })

  it("puts the map's first box before all others, and those as they come", () => {
    const focus = theme('focus', { quadrant: 'focus', vertical: [0, 1], supporters: 0, consensus: 1 })
    const rest = [theme('understand', { quadrant: 'understand' }), theme('hold'), theme('line', { quadrant: 'line' })]
    expect(order(...rest, focus, theme('none', { quadrant: null }))).toEqual([
      ...['focus', 'understand', 'hold', 'line', 'none'],
    ])
  })

  it('goes by the number of a box and not by its place in the list', () => {
    const { map } = smallTool
    const turned = { ...map, quadrants: [...map.quadrants].reverse() }
    const themes = [theme('hold'), theme('focus', { quadrant: 'focus', supporters: 0 })]
    for (const tied of [themes, [...themes].reverse()]) {
      expect(orderForShowing(turned, tied).map(({ id }) => id)).toEqual(['focus', 'hold'])
    }
  })

  it('then looks at the gap, supporters and consensus, in that order', () => {
    const themes = [
      theme('agreed', { consensus: 0.9 }),
      theme('unknown', { consensus: null }),
      theme('split', { consensus: 0.1 }),
      theme('liked', { supporters: 4, consensus: 0.9 }),
      theme('wide', { vertical: [2, 2], supporters: 0, consensus: null }),
      theme('no-gap', { horizontal: null, supporters: 9 }),
    ]
    expect(order(...themes)).toEqual(['wide', 'liked', 'split', 'agreed', 'unknown', 'no-gap'])
    expect(order(...[...themes].reverse())).toEqual(['wide', 'liked', 'split', 'agreed', 'unknown', 'no-gap'])
  })

  it('leaves what it was given as it was', () => {
    const given = Object.freeze([theme('a', { consensus: 0.9 }), theme('b', { consensus: 0.1 })])
    expect(orderForShowing(smallTool.map, given)).toEqual([given[1], given[0]])
  })
})
