import { expect, it } from 'vitest'
import { type Thoughts, treeOf } from '../../../fixtures/forms'
import { apart, pairs, within } from '../../../fixtures/read-svg'
import { PAGE } from '../page'
import { layTree } from './layout'

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
