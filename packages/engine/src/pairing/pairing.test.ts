import { describe, expect, it } from 'vitest'
import { circle } from './circle'
import { chanceOf, type Pair, type PairedRounds, planRounds, shuffled, unavoidable, whoMeetAgain } from './index'
import { layoutOf } from './layout'
import { pairKey } from './ledger'
import { search } from './search'

const named = (count: number): string[] => Array.from({ length: count }, (_, i) => `p${i}`)
const size = (min: number, max: number) => ({ min, max })
const seeds = [0, 1, 2, 3, 0xffffffff]

/** Pairs in groups of a plan, as they come. */
const meetings = ({ rounds }: PairedRounds): string[] =>
  rounds.flatMap(({ groups }) =>
    groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b].sort().join('-')))),
  )

/** Every way to make pairs of people, with one trio where the number is odd, or one person left over; pairs as bits. */
function waysToSplit(people: number, third: boolean): number[] {
  const bit = (a: number, b: number): number => 1 << ((b * (b - 1)) / 2 + a)
  const from = (left: readonly number[], odd: boolean): number[] => {
    const [first, ...rest] = left
    if (first === undefined) return [0]
    const without = (...some: number[]): number[] => rest.filter((one) => !some.includes(one))
    const inPairs = rest.flatMap((b) => from(without(b), odd).map((ways) => ways | bit(first, b)))
    if (!odd) return inPairs
    if (!third) return [...inPairs, ...from(rest, false)]
    const inTrios = rest.flatMap((b, i) =>
      rest
        .slice(i + 1)
        .flatMap((c) => from(without(b, c), false).map((ways) => ways | bit(first, b) | bit(first, c) | bit(b, c))),
    )
    return [...inPairs, ...inTrios]
  }
  return [...new Set(from([...Array(people).keys()], people % 2 === 1))]
}

function bits(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}

/** The fewest repeats of all plans, by trying every one. */
function fewestOfAll(people: number, rounds: number, third: boolean, met: readonly Pair[]): number {
  const number = (person: string): number => Number(person.slice(1))
  const known = met.reduce((mask, pair) => {
    const [a, b] = pair.map(number).sort((x, y) => x - y) as [number, number]
    return mask | (1 << ((b * (b - 1)) / 2 + a))
  }, 0)
  const ways = waysToSplit(people, third)
  const most = (seen: number, left: number, first: number): number =>
    left === 0
      ? bits(seen & ~known)
      : ways.slice(first).reduce((best, way, i) => Math.max(best, most(seen | way, left - 1, first + i)), 0)
  const each = ways.length === 0 ? 0 : bits(ways[0] as number)
  return each * rounds - most(0, rounds, 0)
}

describe('chance', () => {
  it('gives the same numbers for the same seed everywhere', () => {
    const chance = chanceOf(42)
    expect(Array.from({ length: 4 }, () => chance(2 ** 32))).toEqual([2581720956, 1925393290, 3661312704, 2876485805])
    expect(shuffled(named(5), chanceOf(7))).toEqual(shuffled(named(5), chanceOf(7)))
  })
})

describe('a plan', () => {
  it('has everyone once in each round, in pairs and one trio, pause or group of one', () => {
    for (let people = 1; people <= 25; people++) {
      for (const range of [size(1, 1), size(1, 2), size(1, 3), size(2, 2), size(2, 3), size(2, 4), size(3, 4)]) {
        const { rounds } = planRounds({ people: named(people), rounds: 3, size: range, met: [], seed: people })
        for (const { groups, pauses } of rounds) {
          expect([...groups.flat(), ...pauses].sort()).toEqual(named(people).sort())
          for (const group of groups) {
            expect(group.length).toBeGreaterThanOrEqual(range.min)
            expect(group.length).toBeLessThanOrEqual(range.max)
          }
          const odd = groups.filter((group) => group.length !== 2).length + pauses.length
          if (range.max > 1 && range.min < 3) expect(odd).toBeLessThanOrEqual(1)
        }
      }
    }
  })

  it('is the same for the same seed, and another for another', () => {
    const plan = (seed: number) => planRounds({ people: named(20), rounds: 3, size: size(2, 3), met: [], seed })
    expect(plan(5)).toEqual(plan(5))
    expect(plan(5)).not.toEqual(plan(6))
    expect(planRounds({ people: named(5), rounds: 2, size: size(2, 3), met: [], seed: 1 })).toMatchInlineSnapshot(`
      {
        "fewest": true,
        "repeats": 1,
        "rounds": [
          {
            "groups": [
              [
                "p0",
                "p2",
                "p4",
              ],
              [
                "p1",
                "p3",
              ],
            ],
            "pauses": [],
          },
          {
            "groups": [
              [
                "p0",
                "p1",
              ],
              [
                "p2",
                "p3",
                "p4",
              ],
            ],
            "pauses": [],
          },
        ],
      }
    `)
  })

  it('of nobody, or of too few, leaves everyone out', () => {
    const plan = (people: number) =>
      planRounds({ people: named(people), rounds: 2, size: size(2, 3), met: [], seed: 1 }).rounds
    expect(plan(0)).toEqual([
      { groups: [], pauses: [] },
      { groups: [], pauses: [] },
    ])
    expect(plan(1)[0]).toEqual({ groups: [], pauses: ['p0'] })
  })
})

describe('the fewest repeats', () => {
  it.each([
    [2, 1, 0],
    [2, 2, 1],
    [3, 2, 3],
    [3, 3, 6],
    [4, 3, 0],
    [4, 4, 2],
    [5, 2, 1],
    [5, 3, 2],
    [6, 3, 0],
    [7, 3, 0],
    [8, 3, 0],
    [9, 3, 0],
    [200, 3, 0],
    [201, 3, 0],
  ])('for %i people in %i rounds of two or three are %i', (people, rounds, expected) => {
    expect(unavoidable(people, rounds, size(2, 3))).toBe(expected)
  })

  it('can be said before the start, and are what comes of it', () => {
    for (let people = 1; people <= 31; people++) {
      for (const range of [size(1, 2), size(1, 3), size(2, 2), size(2, 3), size(2, 4)]) {
        for (const rounds of [1, 2, 3]) {
          for (const seed of seeds) {
            const { repeats, fewest } = planRounds({ people: named(people), rounds, size: range, met: [], seed })
            expect([people, range, rounds, repeats, fewest]).toEqual([
              ...[people, range, rounds],
              ...[unavoidable(people, rounds, range), true],
            ])
          }
        }
      }
    }
  })

  it('for pairs, however many rounds', () => {
    for (const people of [4, 5, 6, 7, 8]) {
      for (let rounds = 1; rounds <= 2 * people; rounds++) {
        const plan = planRounds({ people: named(people), rounds, size: size(2, 2), met: [], seed: rounds })
        const most = (people * (people - 1)) / 2
        expect(plan).toMatchObject({ repeats: Math.max(0, rounds * Math.floor(people / 2) - most), fewest: true })
      }
    }
  })

  it('are those of every plan there is, whoever has met', () => {
    const chance = chanceOf(1)
    for (const people of [3, 4, 5, 6, 7, 8]) {
      const everyPair = named(people).flatMap((a, i) =>
        named(people)
          .slice(i + 1)
          .map((b): Pair => [a, b]),
      )
      for (let known = 0; known <= everyPair.length; known += people > 6 ? 5 : 2) {
        const met = shuffled(everyPair, chance).slice(0, known)
        for (const third of people % 2 === 1 ? [true, false] : [false]) {
          for (const rounds of people > 6 ? [2, 3] : [1, 2, 3]) {
            const plan = planRounds({ people: named(people), rounds, size: size(2, third ? 3 : 2), met, seed: known })
            const expected = fewestOfAll(people, rounds, third, met)
            expect([people, met, third, rounds, plan.repeats, plan.fewest]).toEqual([
              people,
              met,
              third,
              rounds,
              expected,
              true,
            ])
          }
        }
      }
    }
  })

  it('are known for more people than can be looked through, where a count shows them', () => {
    const plan = (rounds: number, met: readonly Pair[]) =>
      planRounds({ people: named(14), rounds, size: size(2, 2), met, seed: 1 })
    const all = named(14).flatMap((a): Pair[] => (a === 'p0' ? [] : [['p0', a]]))
    expect(plan(1, all)).toMatchObject({ repeats: 1, fewest: true })
    const twice: Pair[] = [
      ['p0', 'p0'],
      ['p0', 'p1'],
      ['p1', 'p0'],
    ]
    expect(plan(13, twice)).toMatchObject({ repeats: 1, fewest: true })
  })

  it('are found by the search alone', () => {
    const chance = chanceOf(3)
    for (const people of [4, 5, 6, 7]) {
      for (const third of people % 2 === 1 ? [true, false] : [false]) {
        for (let rounds = 1; rounds <= (people < 6 ? 5 : 3); rounds++) {
          const everyPair = named(people).flatMap((_, i) => named(i).map((_, j): [number, number] => [j, i]))
          const met = shuffled(everyPair, chance).slice(0, chance(5))
          const layout = layoutOf(people, size(2, third ? 3 : 2))
          const keys = met.map(([a, b]) => pairKey(people, a, b))
          const below = fewestOfAll(
            ...([people, rounds, third] as const),
            met.map(([a, b]): Pair => [`p${a}`, `p${b}`]),
          )
          const from = (start: number) => search(layout, rounds, keys, { below: start, target: 0, work: 1e6 })
          const found = from(99)
          expect([people, third, rounds, found.plan?.length, found.complete]).toEqual([
            people,
            third,
            rounds,
            rounds,
            true,
          ])
          expect(from(below).plan).toBeNull()
          expect(from(below + 1).plan).not.toBeNull()
        }
      }
    }
    expect(search(layoutOf(9, size(2, 3)), 5, [], { below: 99, target: 0, work: 2 })).toEqual({
      plan: null,
      complete: false,
    })
  })

  it('come straight from the ring, where there are enough people', () => {
    for (let people = 15; people < 40; people += 2) {
      const ring = Array.from({ length: people }, (_, i) => i)
      const rounds = circle(ring, 3, true, 0)
      const { from, to } = layoutOf(people, size(2, 3))
      const pairs = rounds.flatMap((places) =>
        places.flatMap((a, i) => places.slice(i + 1, to[i]).map((b) => pairKey(people, a, b))),
      )
      expect([people, new Set(pairs).size]).toEqual([people, pairs.length])
      expect(new Set(rounds.flatMap((places) => places.filter((_, i) => from[i] === 0))).size).toBe(9)
    }
  })

  it('are not claimed where nobody knows', () => {
    // Seven people in four rounds of two or three: one repeat, which no count shows; found by looking through every plan.
    expect(planRounds({ people: named(7), rounds: 4, size: size(2, 3), met: [], seed: 1 }).repeats).toBe(1)
    const golfers = planRounds({ people: named(16), rounds: 5, size: size(4, 4), met: [], seed: 1 })
    expect(golfers.fewest).toBe(golfers.repeats === 0)
    // A count says one, the search ends before it has looked everywhere.
    const eleven = planRounds({ people: named(11), rounds: 8, size: size(2, 3), met: [], seed: 1 })
    expect(eleven.repeats).toBeGreaterThan(1)
    expect(eleven.fewest).toBe(false)
  })

  it('are counted as they come', () => {
    const met: Pair[] = [
      ['p0', 'p1'],
      ['p1', 'p0'],
      ['p2', 'p2'],
      ['p3', 'gone'],
    ]
    const plan = planRounds({ people: named(4), rounds: 3, size: size(2, 2), met, seed: 1 })
    expect(plan.repeats).toBe(1)
    expect(
      whoMeetAgain(plan.rounds, met)
        .flat()
        .map((pair) => [...pair].sort()),
    ).toEqual([['p0', 'p1']])
    expect(new Set(meetings(plan)).size).toBe(6)
    const trio = planRounds({ people: named(3), rounds: 2, size: size(2, 3), met: [], seed: 1 })
    expect(whoMeetAgain(trio.rounds, []).map((pairs) => pairs.length)).toEqual([0, 3])
  })
})

describe('the trio, and the pause', () => {
  it('go round, so that nobody has them twice while others have not had them', () => {
    // With fewer than nine a second trio of people who have not met needs one from the first.
    for (let people = 9; people <= 41; people += 2) {
      for (const rounds of [2, 3]) {
        for (const seed of seeds) {
          const trio = planRounds({ people: named(people), rounds, size: size(2, 3), met: [], seed })
          const inTrios = trio.rounds.flatMap(({ groups }) => groups.filter(({ length }) => length === 3)).flat()
          expect([people, seed, new Set(inTrios).size]).toEqual([people, seed, 3 * rounds])
        }
      }
    }
    for (const range of [size(2, 2), size(1, 2)]) {
      const { rounds } = planRounds({ people: named(5), rounds: 5, size: range, met: [], seed: 1 })
      const alone = rounds.flatMap(({ groups, pauses }) => [...groups.filter(({ length }) => length === 1), pauses])
      expect(alone.flat().sort()).toEqual(named(5))
      expect(rounds.every(({ pauses }) => pauses.length === (range.min === 1 ? 0 : 1))).toBe(true)
    }
  })

  it('come last to those who have had them', () => {
    const plan = planRounds({
      ...{ people: named(9), rounds: 2, size: size(2, 3), met: [], seed: 3 },
      hadOdd: ['p0', 'p1', 'p2', 'p9'],
    })
    const inTrios = plan.rounds.flatMap(({ groups }) => groups.filter(({ length }) => length === 3)).flat()
    expect(inTrios.sort()).toEqual(['p3', 'p4', 'p5', 'p6', 'p7', 'p8'])
    for (const seed of seeds) {
      const { rounds } = planRounds({
        ...{ people: named(7), rounds: 2, size: size(2, 2), met: [], seed },
        hadOdd: ['p0', 'p1', 'p2', 'p3', 'p4'],
      })
      expect(rounds.flatMap(({ pauses }) => pauses).sort()).toEqual(['p5', 'p6'])
    }
  })
})

describe('many people', () => {
  it('who know many of the others still find new partners', () => {
    const people = named(200)
    const chance = chanceOf(9)
    const met = Array.from({ length: 5000 }, (): Pair => [`p${chance(200)}`, `p${chance(200)}`])
    expect(planRounds({ people, rounds: 3, size: size(2, 3), met, seed: 1 })).toMatchObject({
      repeats: 0,
      fewest: true,
    })
  })

  it('are as easily paired as few', () => {
    for (const count of [5000, 4999]) {
      const people = named(count)
      const met = Array.from({ length: 2500 }, (_, i): Pair => [`p${i}`, `p${i + 1}`])
      expect(planRounds({ people, rounds: 3, size: size(2, 3), met, seed: 1 })).toMatchObject({
        repeats: 0,
        fewest: true,
      })
    }
  })
})
