import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cliffsDelta, compareRounds, comparisonRule } from '.'

const counted = fc
  .integer({ min: 2, max: 11 })
  .chain((k) => fc.tuple(...[1, 2].map(() => fc.array(fc.nat(5), { minLength: k, maxLength: k }))))
  .map(([before, after]) => [before as number[], after as number[]] as const)

/** Every answer before held against every one after. */
function byPairs(before: readonly number[], after: readonly number[]): number | null {
  const levels = (counts: readonly number[]) => counts.flatMap((count, i) => new Array<number>(count).fill(i))
  const pairs = levels(before).flatMap((a) => levels(after).map((b) => Math.sign(b - a)))
  return pairs.length === 0 ? null : pairs.reduce((all, sign) => all + sign, 0) / pairs.length
}

describe("Cliff's delta", () => {
  it('is the share of pairs that went up less the share that went down', () => {
    // Of 5 × 5 pairs, 16 went up and 2 down.
    expect(cliffsDelta([2, 2, 1], [0, 2, 3])).toBe(0.56)
    expect(cliffsDelta([4, 0, 0], [0, 0, 4])).toBe(1)
    expect(cliffsDelta([0, 0, 4], [1, 0, 0])).toBe(-1)
    expect(Object.is(cliffsDelta([1, 2, 1], [3, 0, 3]), 0)).toBe(true)
  })

  it('is nothing where one round has no answers', () => {
    expect(cliffsDelta([0, 0], [1, 2])).toBeNull()
    expect(cliffsDelta([1, 2], [0, 0])).toBeNull()
  })

  it('of as many up as down is 0, however many they are', () => {
    const many = 3 * 2 ** 40 + 1
    expect(cliffsDelta([many, many - 2, many], [many + 1, 7, many + 1])).toBe(0)
    expect(cliffsDelta([many, 0], [0, many])).toBe(1)
  })

  it('refuses counts on different scales, and what are no counts', () => {
    expect(() => cliffsDelta([1, 2], [1, 2, 3])).toThrow(
      new RangeError('[1, 2] and [1, 2, 3] are not on one scale, so they do not compare'),
    )
    for (const bad of [
      [1, -1],
      [1, Number.NaN],
      [1, 0.5],
    ]) {
      expect(() => cliffsDelta(bad, [1, 2])).toThrow(RangeError)
      expect(() => cliffsDelta([1, 2], bad)).toThrow(RangeError)
    }
  })

  it('of any two rounds is what all pairs of answers say, and turned round the other way round', () => {
    fc.assert(
      fc.property(counted, ([before, after]) => {
        const delta = cliffsDelta(before, after)
        expect(delta).toBe(byPairs(before, after))
        if (delta !== null) expect(cliffsDelta(after, before)).toBe(0 - delta)
      }),
      { numRuns: 150 },
    )
  })
})

describe('two rounds', () => {
  const [before, after] = [
    [2, 2, 1],
    [0, 2, 3],
  ]

  it('are compared where the group is the same and enough of it answered', () => {
    const members = { before: 6, after: 6, retained: 6 }
    expect(compareRounds(before, after, members)).toEqual({ before, after, change: 0.56, refused: null })
    // Everybody answered.
    expect(compareRounds(before, after, { before: 5, after: 5, retained: 5 }).change).toBe(0.56)
  })

  it('are only shown where too few answered in one of them', () => {
    const members = { before: 6, after: 6, retained: 6 }
    const few = { change: null, refused: 'too-few-answers' }
    expect(compareRounds([2, 1, 1], after, members)).toEqual({ before: [2, 1, 1], after, ...few })
    expect(compareRounds(before, [0, 1, 3], members)).toEqual({ before, after: [0, 1, 3], ...few })
    expect(compareRounds([0, 0, 0], after, members, { answers: 0, retained: 70 })).toMatchObject(few)
    expect(compareRounds([0, 1, 0], after, members, { answers: 1, retained: 70 }).refused).toBeNull()
  })

  it('are only shown where many left or many are new, by whole numbers', () => {
    const refused = (all: number, now: number, retained: number) =>
      compareRounds(before, after, { before: all, after: now, retained }).refused
    expect(refused(10, 7, 7)).toBeNull()
    expect(refused(10, 10, 6)).toBe('too-many-changed')
    expect(refused(7, 10, 7)).toBeNull()
    expect(refused(6, 10, 6)).toBe('too-many-changed')
    // As a float, 0.7 × 30 is a hair below 21, and 0.7 × 10 is 7.
    expect(refused(30, 30, 21)).toBeNull()
    expect(refused(30, 30, 20)).toBe('too-many-changed')
    const strict = { answers: 5, retained: 71 }
    expect(compareRounds(before, after, { before: 10, after: 10, retained: 7 }, strict).change).toBeNull()
  })

  it('say that too few answered before they say anything about who they were', () => {
    expect(compareRounds([1, 0, 0], after, { before: 9, after: 9, retained: 1 }).refused).toBe('too-few-answers')
  })

  it('refuse more answers than members', () => {
    for (const members of [
      { before: 4, after: 6, retained: 4 },
      { before: 6, after: 4, retained: 4 },
      { before: 0, after: 0, retained: 0 },
    ]) {
      expect(() => compareRounds(before, after, members)).toThrow(
        new RangeError(
          `5 and 5 answered of ${members.before} and ${members.after} members: count all who could answer`,
        ),
      )
    }
  })

  it('refuse members and rules in texts', () => {
    const members = { before: 6, after: 6, retained: 6 }
    expect(() => compareRounds(before, after, { ...members, after: '6' as never })).toThrow(RangeError)
    expect(() => compareRounds(before, after, members, { ...comparisonRule, answers: '5' as never })).toThrow(
      RangeError,
    )
  })

  it('refuse a group that cannot be, and a rule that is none', () => {
    expect(() => compareRounds(before, after, { before: 5, after: 8, retained: 6 })).toThrow(
      new RangeError('6 retained of 5 and 8 members: count those who were in both groups'),
    )
    for (const bad of [-1, 0.5, Number.NaN]) {
      expect(() => compareRounds(before, after, { before: 5, after: 5, retained: bad })).toThrow(RangeError)
      expect(() => compareRounds(before, after, { before: bad, after: 5, retained: 5 })).toThrow(RangeError)
      const members = { before: 5, after: 5, retained: 5 }
      expect(() => compareRounds(before, after, members, { ...comparisonRule, answers: bad })).toThrow(RangeError)
      expect(() => compareRounds(before, after, members, { ...comparisonRule, retained: bad })).toThrow(RangeError)
    }
  })
})
