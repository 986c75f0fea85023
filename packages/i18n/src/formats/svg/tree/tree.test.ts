import { expect, it } from 'vitest'
import { type Thoughts, treeOf } from '../../../fixtures/forms'
import { apart, pairs, within } from '../../../fixtures/read-svg'
import { PAGE } from '../page'
import { layTree, type Thought } from './layout'
import { GAP } from './sides'

const chain = (levels: number): Thoughts => (levels === 1 ? ['Ro'] : ['Ro', chain(levels - 1)])
const wide = (levels: number, each: number): Thoughts =>
  levels === 0
    ? ['Ro i kroppen']
    : ['Går hjem til tiden', ...Array.from({ length: each }, () => wide(levels - 1, each))]
const textsOf = (root: Thoughts) => layTree(treeOf(root)).thoughts.map(({ text }) => text.lines.join(' '))

it('puts the first branches to the left and the others to the right, as much on each side', () => {
  const { thoughts } = layTree(treeOf(['Midt', ['a', ['a1'], ['a2'], ['a3']], ['b'], ['c'], ['d']]))
  const middle = thoughts[0]?.x ?? 0
  const side = (label: string) =>
    (thoughts.find(({ text }) => text.lines[0] === label)?.x ?? 0) < middle ? 'left' : 'right'
  expect(['a', 'a1', 'b', 'c', 'd'].map(side)).toEqual(['left', 'left', 'right', 'right', 'right'])
})

it('never lets thoughts lie over each other or leave the page, however many', () => {
  for (const root of [
    wide(5, 2),
    wide(2, 12),
    chain(7),
    ['Midt', ...Array.from({ length: 60 }, () => ['Mail'] as Thoughts)] as Thoughts,
  ]) {
    const { thoughts, height } = layTree(treeOf(root))
    for (const thought of thoughts) {
      expect(within(thought, { x: 0, y: 0, width: PAGE.width, height })).toBe(true)
      expect(within({ ...thought.text, x: thought.x }, thought)).toBe(true)
    }
    for (const [a, b] of pairs(thoughts)) expect(apart(a, b)).toBe(true)
  }
})

it('hangs what follows from a second thought below it, a step further in, and never makes letters small', () => {
  const { thoughts } = layTree(treeOf(['Midt', ['a', ['b', ['c', ['d']], ['e']]], ['f', ['g', ['h']]]]))
  const at = (label: string) => thoughts.find(({ text }) => text.lines[0] === label) as (typeof thoughts)[number]
  const right = ({ x, width }: { x: number; width: number }) => x + width
  const [b, c, d, e] = ['b', 'c', 'd', 'e'].map(at) as [Thought, Thought, Thought, Thought]
  expect([right(c), right(d)]).toEqual([right(b) - GAP.indent, right(b) - 2 * GAP.indent])
  expect(right(e)).toBe(right(c))
  for (const [above, below] of pairs([b, c, d, e])) expect(below.y).toBeGreaterThan(above.y + above.height)
  expect(at('h').x).toBe(at('g').x + GAP.indent)
  for (const root of [chain(7), wide(5, 2), wide(2, 12)])
    for (const { text } of layTree(treeOf(root)).thoughts.slice(1)) expect(text.size).toBeGreaterThanOrEqual(20)
})

it('draws no line through a thought that it does not lead to', () => {
  const leads = ([x1, y1, x2, y2]: readonly number[], { x, y, width, height }: Thought, hung: boolean): boolean => {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [x1, y1, x2, y2]
    return Array.from({ length: 101 }, (_, i) => i / 100).some((t) => {
      // A curve with both its handles half-way, or down and then across.
      const [u, v] = [1 - t, 3 * (1 - t) * t]
      const along = hung ? [t < 0.5 ? ax : ax + (bx - ax) * (2 * t - 1), t < 0.5 ? ay + (by - ay) * 2 * t : by] : null
      const [px = 0, py = 0] = along ?? [
        ax * u ** 3 + ((ax + bx) / 2) * v + bx * t ** 3,
        ay * (u ** 3 + v * u) + by * (t ** 3 + v * t),
      ]
      return px > x + 1 && px < x + width - 1 && py > y + 1 && py < y + height - 1
    })
  }
  for (const root of [wide(5, 2), wide(2, 6), chain(7)]) {
    const { thoughts } = layTree(treeOf(root))
    for (const { line, level } of thoughts)
      if (line !== null) expect(thoughts.filter((thought) => leads(line, thought, level > 2))).toEqual([])
  }
})

it('stands in the middle of a page of 900 until it needs more', () => {
  const { thoughts, height } = layTree(treeOf(['Midt', ['a'], ['b']]))
  const [root] = thoughts
  expect(height).toBe(900)
  expect((root?.x ?? 0) + (root?.width ?? 0) / 2).toBeCloseTo(800)
  expect(layTree(treeOf(wide(2, 12))).height).toBeGreaterThan(900)
})

it('keeps words whole while smaller letters let it', () => {
  const texts = textsOf([
    'Det, der giver energi og arbejdsglæde',
    ['Nysgerrige borgere', ['Samtaler med kolleger']],
    ['Ro'],
  ])
  expect(texts).toContain('Det, der giver energi og arbejdsglæde')
  expect(texts).toContain('Nysgerrige borgere')
})

it('counts thoughts on more than six levels in the last', () => {
  expect(textsOf(['Midt', chain(6)])).toEqual(['Midt', 'Ro', 'Ro', 'Ro', 'Ro', 'Ro', 'Ro'])
  expect(textsOf(['Midt', chain(9)]).at(-1)).toBe('Ro +3')
})
