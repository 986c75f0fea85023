import type { AskedGroup, AskedTheme, ReleaseRequest } from '@trivsel/engine/privacy'
import type { Chance } from '../chance'
import type { Organisation } from './organisation'

/** Answers of a round as they stand, and as they were. Ids say nothing of whose they are; the attacker knows it anyway. */
export interface Round {
  readonly id: string
  /** The answer of each person who has one that stands. */
  readonly standing: ReadonlyMap<string, string>
  /** Whose each answer is, those that were changed or withdrawn as well. */
  readonly personOf: (answer: string) => string
  /** Which level an answer gives; `null` where it leaves the theme out. */
  readonly levelOf: (answer: string) => number | null
  /** Somebody answers, or answers anew. */
  readonly answer: (person: string) => void
  /** Somebody withdraws. */
  readonly withdraw: (person: string) => void
}

/** Opens a round in which nobody has answered. */
export function openRound(id: string, chance: Chance, leavesOut: number): Round {
  const standing = new Map<string, string>()
  const whose = new Map<string, string>()
  const levels = new Map<string, number | null>()
  return {
    id,
    standing,
    personOf: (answer) => whose.get(answer) as string,
    levelOf: (answer) => levels.get(answer) as number | null,
    answer(person) {
      const answer = `${id}-${whose.size}`
      whose.set(answer, person)
      levels.set(answer, chance.likely(leavesOut) ? null : chance.below(3))
      standing.set(person, answer)
    },
    withdraw(person) {
      standing.delete(person)
    },
  }
}

/** A group with its figures, as an honest host hands them in. */
function groupIn(round: Round, id: string, people: readonly string[], themes: readonly AskedTheme[]): AskedGroup {
  const members = people.flatMap((person) => round.standing.get(person) ?? [])
  const levels = [0, 1, 2].map((level) => members.filter((answer) => round.levelOf(answer) === level).length)
  return { id, members, figures: themes.map(({ id: theme }) => ({ theme, counts: { levels } })) }
}

/** A request for some groups of an organisation, by the answers that stand. */
export function requestIn(
  { groups, themes }: Organisation,
  round: Round,
  publication: string,
  asked: readonly string[],
): Omit<ReleaseRequest, 'ledger'> {
  const answers = [...round.standing.values()]
  const missing = answers.filter((answer) => round.levelOf(answer) === null)
  const left = themes.map((theme) => ({ ...theme, missing }))
  return {
    publication,
    round: { id: round.id, closed: true, answers },
    themes: left,
    groups: asked.map((id) => groupIn(round, id, groups.get(id) ?? [], left)),
  }
}
