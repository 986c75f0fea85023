import { describe, expect, it } from 'vitest'
import { type Case, judge } from './judge'

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
const sensitive = { minN: 20, minStep: 10 }
const ask = (sets: readonly (readonly number[])[], change: Partial<Case> = {}) =>
  judge({
    sets,
    weights: range(0, Math.max(...sets.flat()) + 1).map(() => [1]),
    floor: { minN: 5, minStep: 5 },
    secret: [],
    candidates: 1000,
    ...change,
  })
const told = (found: ReturnType<typeof judge>) =>
  found === 'too-many' ? found : found.map(({ from }) => [...from].sort((a, b) => a - b))

describe('what tells too much', () => {
  it('is what a few are counted in, and the sets it follows from', () => {
    expect(told(ask([range(0, 21), range(1, 11), range(11, 21), range(30, 40)]))).toEqual([[0, 1, 2]])
    expect(ask([range(0, 20), range(0, 10), range(10, 20)])).toEqual([])
    expect(judge({ sets: [], weights: [], floor: sensitive, secret: [], candidates: 0 })).toEqual([])
  })

  it('is not looked for where nothing is told of few', () => {
    expect(ask([range(0, 5), range(5, 15), range(0, 15)], { candidates: 0 })).toEqual([])
    expect(ask([range(0, 4), range(5, 15)], { candidates: 0 })).toBe('too-many')
  })

  it('is each of several such things at once', () => {
    const sets = [range(0, 21), range(1, 21), range(30, 52), range(30, 50)]
    expect(told(ask(sets))).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('is a group between the two floors whose sum follows, but not what two groups differ by there', () => {
    // Fifteen are left where one group is taken from the other.
    expect(told(ask([range(0, 37), range(0, 22)], { floor: sensitive }))).toEqual([[0, 1]])
    expect(ask([range(0, 42), range(0, 22)], { floor: sensitive })).toEqual([])
    // Six against six: twelve people, of whom no group follows.
    expect(ask([range(0, 26), range(6, 32)], { floor: sensitive })).toEqual([])
    // Four against four: eight people.
    expect(told(ask([range(0, 26), range(4, 30)], { floor: sensitive }))).toEqual([[0, 1]])
  })

  it('is a group that may be shown where a step is higher than the least group', () => {
    expect(ask([range(0, 6)], { floor: { minN: 5, minStep: 10 } })).toEqual([])
    expect(told(ask([range(0, 6), range(0, 10)], { floor: { minN: 5, minStep: 10 } }))).toEqual([[0, 1]])
  })

  it('is a secret sum that follows from others', () => {
    const sets = [range(0, 12), range(6, 12), range(20, 30)]
    expect(ask(sets, { secret: [range(0, 6)] })).toEqual([{ from: [0, 1], isSecret: true }])
    expect(ask(sets, { secret: [range(0, 5)] })).toEqual([])
  })

  it('is never nothing for want of time', () => {
    const x = range(0, 8)
    const unsafe = [range(0, 40), [...x, ...range(40, 60)], range(8, 40), [...range(0, 4), ...range(60, 80)]]
    const safe = [range(0, 25), range(6, 31), range(12, 37)]
    const answers = range(0, 80).map((candidates) => ask(unsafe, { floor: sensitive, candidates }))
    expect(answers[0]).toBe('too-many')
    expect(answers.at(-1)).not.toBe('too-many')
    for (const found of answers) expect(found.length).toBeGreaterThan(0)
    const [one, two, three] = [range(0, 12), range(12, 24), range(24, 36)]
    const pairs = [one.concat(two), two.concat(three), one.concat(three)]
    expect(ask(pairs, { floor: sensitive, candidates: 1 })).toBe('too-many')
    expect(told(ask(pairs, { floor: sensitive, candidates: 9 }))).toEqual([[0, 1, 2]])
    for (const candidates of range(0, 80)) {
      const found = ask(safe, { floor: sensitive, candidates })
      expect(found === 'too-many' || found.length === 0).toBe(true)
    }
  })
})
