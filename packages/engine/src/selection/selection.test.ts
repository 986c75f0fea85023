import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectWithinRange } from '.'

const select = (scores: Record<string, number>, min: number, max: number) =>
  selectWithinRange(Object.entries(scores), { min, max })

const decided = (...selected: string[]) => ({ status: 'decided', selected, tieGroup: [], choose: null })

describe('choosing within a range', () => {
  it('cuts where the scores drop most', () => {
    expect(select({ a: 9, b: 7, c: 6, d: 2, e: 1 }, 3, 5)).toEqual(decided('a', 'b', 'c'))
    expect(select({ a: 9, b: 8, c: 7, d: 6, e: 1, f: 1 }, 2, 4)).toEqual(decided('a', 'b', 'c', 'd'))
  })

  it('takes what nobody picked for zero, where the list could end with all of them', () => {
    expect(select({ a: 5, b: 3, c: 2 }, 1, 3)).toEqual(decided('a'))
    expect(select({ a: 5, b: 4, c: 3 }, 1, 3)).toEqual(decided('a', 'b', 'c'))
  })

  it('hands a tie that is longer than the range to the group', () => {
    expect(select({ a: 4, b: 3, c: 3, d: 3, e: 3, f: 3, g: 1 }, 3, 5)).toEqual({
      status: 'tie',
      selected: ['a'],
      tieGroup: ['b', 'c', 'd', 'e', 'f'],
      choose: [2, 4],
    })
  })

  it('says when fewer are supported than are to be chosen, and drops those nobody picked', () => {
    expect(select({ a: 3, b: 1, c: 0, d: 0, e: 0 }, 3, 5)).toEqual({
      status: 'fewerThanMin',
      selected: ['a', 'b'],
      tieGroup: [],
      choose: null,
    })
    expect(select({}, 2, 3)).toEqual({ status: 'fewerThanMin', selected: [], tieGroup: [], choose: null })
    expect(select({ a: 0 }, 1, 2).selected).toEqual([])
  })

  it('takes all where exactly as many are supported as are needed', () => {
    expect(select({ a: 2, b: 2, c: 2, d: 0 }, 3, 5)).toEqual(decided('a', 'b', 'c'))
  })

  it('takes the shorter list where two drops are equal', () => {
    expect(select({ a: 5, b: 4, c: 3, d: 2, e: 1 }, 2, 4)).toEqual(decided('a', 'b'))
    expect(select({ a: 6, b: 5, c: 4, d: 2 }, 2, 3)).toEqual(decided('a', 'b', 'c'))
  })

  it('steps aside from a tie at the longest list where another cut is open', () => {
    expect(select({ a: 5, b: 3, c: 3, d: 3 }, 1, 3)).toEqual(decided('a'))
    expect(select({ a: 5, b: 4, c: 2, d: 2 }, 2, 3)).toEqual(decided('a', 'b'))
    expect(select({ a: 3, b: 3, c: 3, d: 1 }, 2, 3)).toEqual(decided('a', 'b', 'c'))
  })

  it('asks for some of a tie that begins before the shortest list and ends after the longest', () => {
    expect(select({ a: 5, b: 3, c: 3, d: 3 }, 2, 3)).toEqual({
      status: 'tie',
      selected: ['a'],
      tieGroup: ['b', 'c', 'd'],
      choose: [1, 2],
    })
    expect(select({ a: 2, b: 2, c: 2 }, 1, 2)).toEqual({
      status: 'tie',
      selected: [],
      tieGroup: ['a', 'b', 'c'],
      choose: [1, 2],
    })
    expect(select({ a: 2, b: 2 }, 1, 1)).toEqual({ status: 'tie', selected: [], tieGroup: ['a', 'b'], choose: [1, 1] })
  })

  it('takes all that are supported where that is within the range and all are equal', () => {
    expect(select({ a: 2, b: 2, c: 2 }, 2, 3)).toEqual(decided('a', 'b', 'c'))
    expect(select({ a: 2, b: 2, c: 2, d: 0 }, 2, 5)).toEqual(decided('a', 'b', 'c'))
  })

  it('never asks for fewer than none where nothing has to be chosen', () => {
    expect(select({ a: 1, b: 1 }, 0, 1)).toEqual({ status: 'tie', selected: [], tieGroup: ['a', 'b'], choose: [0, 1] })
    expect(select({ a: 2, b: 1 }, 0, 1)).toEqual(decided('a'))
    expect(select({}, 0, 1)).toEqual(decided())
  })

  it('refuses a score that is no number, and a range that is none', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, '3' as unknown as number]) {
      expect(() => select({ a: 1, b: bad }, 1, 2)).toThrow(new RangeError(`"b" has the score ${bad}: give a number`))
    }
    for (const [min, max] of [
      [2, 1],
      [-1, 2],
      [0.5, 2],
      [Number.NaN, 2],
      [1, Number.NaN],
    ] as const) {
      expect(() => select({ a: 1 }, min, max)).toThrow(
        new RangeError(`From ${min} to ${max} is no range: give whole numbers, the smaller one first`),
      )
    }
  })

  it('keeps equal scores in the order given and never touches what it was given', () => {
    const scores = Object.freeze([['z', 2] as const, ['a', 3] as const, ['m', 2] as const])
    expect(selectWithinRange(scores, { min: 2, max: 3 }).selected).toEqual(['a', 'z', 'm'])
    expect(scores.map(([id]) => id)).toEqual(['z', 'a', 'm'])
  })
})

const cases = fc.tuple(
  fc.array(fc.nat(6), { maxLength: 12 }).map((scores) => scores.map((score, i) => [`t${i}`, score] as const)),
  fc.nat(4),
  fc.nat(3),
)

describe('for any scores', () => {
  const holds = (check: (scores: (readonly [string, number])[], min: number, max: number) => void) =>
    fc.assert(
      fc.property(cases, ([scores, min, more]) => check(scores, min, Math.max(1, min + more))),
      { numRuns: 200 },
    )

  it('inv.selectNoCut: what is chosen and what is not never have the same score', () => {
    holds((scores, min, max) => {
      const { status, selected, tieGroup } = selectWithinRange(scores, { min, max })
      const inside = scores.filter(([id]) => selected.includes(id)).map(([, score]) => score)
      const outside = scores.filter(([id]) => !selected.includes(id)).map(([, score]) => score)
      if (inside.length > 0 && outside.length > 0) expect(Math.min(...inside)).toBeGreaterThan(Math.max(...outside))
      if (status === 'tie')
        expect(new Set(scores.filter(([id]) => tieGroup.includes(id)).map(([, s]) => s)).size).toBe(1)
    })
  })

  it('a decision lies within the range, and a question can be answered within it', () => {
    holds((scores, min, max) => {
      const { status, selected, tieGroup, choose } = selectWithinRange(scores, { min, max })
      if (status === 'fewerThanMin') expect(selected.length).toBeLessThan(min)
      if (status === 'decided') {
        expect(selected.length).toBeGreaterThanOrEqual(min)
        expect(selected.length).toBeLessThanOrEqual(max)
      }
      expect(choose === null).toBe(status !== 'tie')
      if (choose === null) return
      const [from, to] = choose
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeGreaterThanOrEqual(from)
      expect([selected.length + from, selected.length + to]).toEqual([min, max])
      expect(tieGroup.length).toBeGreaterThan(to)
    })
  })

  it('inv.permutation: the order of the themes changes only the order of the answer', () => {
    holds((scores, min, max) => {
      const sorted = (selection: ReturnType<typeof selectWithinRange>) => ({
        ...selection,
        selected: [...selection.selected].sort(),
        tieGroup: [...selection.tieGroup].sort(),
      })
      const turned = selectWithinRange([...scores].reverse(), { min, max })
      expect(sorted(turned)).toEqual(sorted(selectWithinRange(scores, { min, max })))
    })
  })
})
