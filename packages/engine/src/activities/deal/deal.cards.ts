import { chanceOf, type PairedRound, shuffled } from '../../pairing'
import type { DealRound, Hands } from './deal.data'

/** What cards are dealt by. */
export interface Dealing {
  /** Ids of the cards; none where people hold none. */
  readonly deck: readonly string[]
  /** True where people swap cards between rounds; else each draws a new one. */
  readonly swap: boolean
  readonly seed: number
  /** Everyone whom the step is for, in the order they came. */
  readonly people: readonly string[]
  /** The rounds before these. */
  readonly held: readonly DealRound[]
}

/** The card each person holds after a round: the next one's in the group, so that two swap and three pass on. */
const swapped = ({ groups, pauses }: DealRound): [string, string][] => [
  ...pauses.members.map((person, i): [string, string] => [person, pauses.cards[i] as string]),
  ...groups.flatMap(({ members, cards }) =>
    members.map((person, i): [string, string] => [person, cards[(i + 1) % cards.length] as string]),
  ),
]

/**
 * Deals each person a card in each round. Cards differ as long as the deck lasts, and within a group wherever it has
 * enough; a card that is drawn is one the person has not held, as long as there are such.
 */
export function dealCards(rounds: readonly PairedRound[], dealing: Dealing): readonly DealRound[] {
  const { deck, swap, seed, people, held } = dealing
  const empty = (members: readonly string[]): Hands => ({ members, cards: [] })
  if (deck.length === 0)
    return rounds.map(({ groups, pauses }) => ({ groups: groups.map(empty), pauses: empty(pauses) }))
  const stack = shuffled(deck, chanceOf(seed))
  const at = new Map(people.map((person, i) => [person, i]))
  const had = new Map(people.map((person) => [person, new Set<string>()]))
  for (const { groups, pauses } of held) {
    for (const { members, cards } of [...groups, pauses]) {
      for (const [i, card] of cards.entries()) had.get(members[i] as string)?.add(card)
    }
  }
  const all = [...held]
  for (const { groups, pauses } of rounds) {
    const before = all.at(-1)
    const present = [...groups.flat(), ...pauses]
    const lasts = present.length <= deck.length
    const passed = new Map(swap && before !== undefined ? swapped(before) : [])
    const used = new Set(present.flatMap((person) => passed.get(person) ?? []))

    // Everyone looks through the stack from a place of their own, one further in each round: so long as it lasts, the
    // first card is one that nobody else holds and this person never held.
    const draw = (person: string, group: readonly string[]): string => {
      const start = (at.get(person) as number) + all.length
      const cost = (card: string): number =>
        (group.includes(card) ? 4 : 0) + (lasts && used.has(card) ? 2 : 0) + (had.get(person)?.has(card) ? 1 : 0)
      let best = stack[start % stack.length] as string
      for (let i = 1; i < stack.length && cost(best) > 0; i++) {
        const card = stack[(start + i) % stack.length] as string
        if (cost(card) < cost(best)) best = card
      }
      return best
    }
    const hand = (members: readonly string[]): Hands => {
      const cards: string[] = []
      for (const person of members) {
        const card = passed.get(person) ?? draw(person, cards)
        cards.push(card)
        used.add(card)
        had.get(person)?.add(card)
      }
      return { members, cards }
    }
    all.push({ groups: groups.map(hand), pauses: swap ? hand(pauses) : empty(pauses) })
  }
  return all.slice(held.length)
}
