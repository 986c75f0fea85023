import { describe, expect, it } from 'vitest'
import { chanceOf, shuffled } from '../../pairing'
import { dealCards } from './deal.cards'

const people = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5']
const together = (...groups: string[][]) => [{ groups, pauses: [] }]
const dealing = { deck: ['a', 'b', 'c'], swap: false, seed: 1, people, held: [] }
const cardsOf = (rounds: ReturnType<typeof dealCards>) => rounds.map(({ groups }) => groups.map(({ cards }) => cards))

describe('cards that are dealt', () => {
  it('differ within a group of people who would look at the same one first', () => {
    const [round] = cardsOf(dealCards(together(['p0', 'p3'], ['p1', 'p4'], ['p2', 'p5']), dealing))
    for (const cards of round ?? []) expect(new Set(cards).size).toBe(2)
  })

  it('differ as long as they last, also where many are absent', () => {
    const [round] = cardsOf(dealCards(together(['p0', 'p1'], ['p3']), dealing))
    expect(new Set(round?.flat()).size).toBe(3)
  })

  it('are not those somebody held, even where there are more people than cards', () => {
    const stack = shuffled(dealing.deck, chanceOf(dealing.seed))
    const hands = { members: ['p0'], cards: [stack[1] as string] }
    const held = [{ groups: [hands], pauses: { members: [], cards: [] } }]
    expect(cardsOf(dealCards(together(['p0']), { ...dealing, held }))).toEqual([[[stack[2]]]])
    const all = { members: ['p0', 'p0', 'p0'], cards: stack }
    expect(
      cardsOf(dealCards(together(['p0']), { ...dealing, held: [{ ...held[0], groups: [all] }] as never })),
    ).toEqual([[[stack[1]]]])
  })

  it('go to whoever comes later, while the others swap theirs', () => {
    const first = dealCards(together(['p0', 'p1']), { ...dealing, swap: true })
    const [[before]] = cardsOf(first) as [[string[]]]
    const [[pair, alone]] = cardsOf(
      dealCards(together(['p0', 'p1'], ['p2']), { ...dealing, swap: true, held: first }),
    ) as [[string[], string[]]]
    expect(pair).toEqual([...before].reverse())
    expect(before).not.toContain(alone[0])
  })

  it('are none without a deck', () => {
    expect(cardsOf(dealCards(together(['p0', 'p1']), { ...dealing, deck: [] }))).toEqual([[[]]])
  })
})
