import { openLedger, type WhyWithheld } from '@trivsel/engine/privacy'
import { leastFor, type Organisation } from './organisation'
import { openRound, type Round, requestIn } from './round'
import { type Gate, type Seen, seenIn } from './seen'
import { solve, type Victim } from './solve'

/** What came of attacking one organisation. */
export interface Attacked {
  readonly released: number
  /** Requests refused, by reason. */
  readonly refused: ReadonlyMap<string, number>
  /** Figures that could be read, and those withheld, by reason. */
  readonly figures: number
  readonly withheld: ReadonlyMap<WhyWithheld, number>
  readonly victims: readonly Victim[]
  /** Of the victims, those of whom the attacker found the wrong answers; there should be none. */
  readonly wrong: number
}

const count = <K>(all: Map<K, number>, key: K): void => void all.set(key, (all.get(key) ?? 0) + 1)

/** Between two publications: some answer late, some anew, some withdraw. */
function goOn({ people, chance }: Organisation, round: Round): void {
  const share = chance.one([0, 0, 3, 8, 25])
  for (const person of people) {
    if (!chance.likely(share)) continue
    if (round.standing.has(person) && chance.likely(50)) round.withdraw(person)
    else round.answer(person)
  }
}

/**
 * Plays an organisation's rounds through a gate: publications of all groups and of some on demand, with answers that come
 * late, change or are withdrawn between them. Then attacks with everything that was published.
 */
export function attack(organisation: Organisation, gate: Gate): Attacked {
  const { people, groups, chance } = organisation
  const refused = new Map<string, number>()
  const withheld = new Map<WhyWithheld, number>()
  const seen: Seen[] = []
  const rounds = new Map<string, Round>()
  let ledger = openLedger()
  let released = 0
  for (let r = 0; r < 1 + chance.below(2); r++) {
    const round = openRound(`round${r}`, chance, chance.one([0, 0, 5, 20]))
    rounds.set(round.id, round)
    for (const person of people) if (chance.likely(90)) round.answer(person)
    const publications = 1 + chance.below(5)
    for (let i = 0; i < publications; i++) {
      const asked = [...groups.keys()].filter(() => i === 0 || chance.likely(60))
      const request = { ...requestIn(organisation, round, `${round.id}-${i}`, asked), ledger }
      const decision = gate(request)
      if (decision.ok) {
        released++
        ledger = decision.ledger
        seen.push(...seenIn(decision.published, request))
        for (const { why } of decision.withheld) count(withheld, why)
      } else count(refused, decision.reason)
      goOn(organisation, round)
    }
  }
  const roundOf = (answer: string): Round => rounds.get(answer.slice(0, answer.indexOf('-'))) as Round
  const victims = solve(seen, (answer) => roundOf(answer).personOf(answer), leastFor(organisation))
  const isTrue = ({ about, answers, counts }: Victim): boolean =>
    counts.every((found, level) => {
      const wanted = about.endsWith('left out') ? null : level
      return found === answers.filter((answer) => roundOf(answer).levelOf(answer) === wanted).length
    })
  return {
    released,
    refused,
    figures: seen.filter(({ about }) => !about.endsWith('left out')).length,
    withheld,
    victims,
    wrong: victims.filter((victim) => !isTrue(victim)).length,
  }
}
