import { describe, expect, it } from 'vitest'
import { atomsOf, positions } from './atoms'
import { choices, mostAtPivots, pivotsWithin } from './bases'
import { peopleIn, releasedOf } from './released'

describe('atoms', () => {
  it('hold people who are in the same sets, in the order of their first', () => {
    const sets = [
      [5, 2, 1],
      [4, 2, 5],
    ]
    expect(atomsOf(sets, 7)).toEqual({
      people: [[1], [2, 5], [4]],
      sets: [
        [1, 0],
        [2, 1],
      ],
    })
    expect(atomsOf([], 3)).toEqual({ people: [], sets: [] })
    expect(atomsOf([[]], 3)).toEqual({ people: [], sets: [[]] })
  })

  it('are told apart by every set', () => {
    expect(
      atomsOf(
        [
          [0, 1, 2, 3],
          [0, 1],
          [1, 2],
        ],
        4,
      ).people,
    ).toEqual([[0], [1], [2], [3]])
  })

  it('know their sets, and how many people they hold at each time', () => {
    const released = releasedOf(
      [
        [0, 1, 2],
        [2, 3],
      ],
      [
        [1, 0],
        [2, 1],
        [0, 4],
        [1, 1],
        [9, 9],
      ],
    )
    expect(released.setsOf).toEqual([[0], [0, 1], [1]])
    expect(released.weights).toEqual([
      [3, 1],
      [0, 4],
      [1, 1],
    ])
    expect([[], [0], [1], [0, 2], [0, 1, 2]].map((atoms) => peopleIn(released, atoms))).toEqual([0, 3, 4, 4, 6])
  })
})

describe('positions', () => {
  it('are given in the order in which people are met', () => {
    const { people, of } = positions<string>()
    expect(['ane', 'bo', 'ane', 'cy'].map(of)).toEqual([0, 1, 0, 2])
    expect(people).toEqual(['ane', 'bo', 'cy'])
  })
})

describe('pivots', () => {
  it.each([
    [[3, 1, 2], 0, 0],
    [[3, 1, 2], 2, 1],
    [[3, 1, 2], 3, 2],
    [[3, 1, 2], 5, 2],
    [[3, 1, 2], 6, 3],
    [[3, 1, 2], 99, 3],
    [[10, 9, 1], 10, 2],
  ])('of sizes %j with no more than %i people there are %i', (sizes, most, count) => {
    expect(pivotsWithin(sizes, most)).toBe(count)
  })

  it.each([
    [5, 1, 4],
    [5, 2, 2],
    [5, 3, 1],
    [5, 5, 0],
    [6, 5, 1],
  ])('of a combination of fewer than %i hold, in one of %i bases, %i at most', (least, bases, most) => {
    expect(mostAtPivots(least, bases)).toBe(most)
  })

  it('are chosen in every way, once', () => {
    expect([...choices('abc'.split(''), 2)].map((some) => some.join(''))).toEqual(['ab', 'ac', 'bc'])
    expect([...choices([1, 2], 2)]).toEqual([[1, 2]])
    expect([...choices([1, 2], 0)]).toEqual([[]])
    expect([...choices([1, 2], 3)]).toEqual([])
  })
})
