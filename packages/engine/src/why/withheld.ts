import { type Floor, type Refusal, type Release, type ReleaseRequest, release, type Withheld } from '../privacy'
import { floorFor } from '../privacy/floors'
import type { LedgerEntry, LedgerTheme } from '../privacy/ledger/ledger'

/** Why the figures of a group are withheld. It names who is in which group: for whoever runs the round, nobody else. */
export interface WhyWithheld {
  readonly what: 'withheld'
  readonly group: string
  readonly theme: string
  readonly why: Withheld['why']
  /** What it would have told together with; none where that is not why. */
  readonly with: NonNullable<Withheld['with']>
  /** How many of the group answered. */
  readonly people: number
  /** How many it takes. */
  readonly floor: Floor
  /** What was asked: what all the rest follows from. */
  readonly request: ReleaseRequest
}

/** Why nothing was published. */
export interface WhyRefused {
  readonly what: 'refused'
  readonly refusal: Refusal
  readonly request: ReleaseRequest
}

function peopleIn({ round, groups, unions = [], themes }: ReleaseRequest, group: string, theme: string): number {
  const parts = unions.find(({ id }) => id === group)?.of ?? [group]
  const members = new Set(groups.filter(({ id }) => parts.includes(id)).flatMap((part) => part.members))
  const missing = new Set(themes.find(({ id }) => id === theme)?.missing ?? [])
  return round.answers.filter((answer) => members.has(answer) && !missing.has(answer)).length
}

/**
 * Says why figures are withheld, or why nothing was published.
 * @param request what was asked of {@link release}, with the ledger as it was then.
 * @param answer what it answered.
 */
export function whyWithheld(
  request: ReleaseRequest,
  answer: Release | Refusal,
): readonly WhyWithheld[] | readonly [WhyRefused] {
  if (!answer.ok) return [{ what: 'refused', refusal: answer, request }]
  // By what the gate wrote down: a theme that was sensitive before still is.
  const { floors, themes } = answer.ledger.entries.at(-1) as LedgerEntry
  return answer.withheld.map(({ group, theme, why, with: others = [] }): WhyWithheld => {
    const { kind, sensitive } = themes.find(({ id }) => id === theme) as LedgerTheme
    const floor = floorFor(floors, kind, sensitive)
    return {
      what: 'withheld',
      group,
      theme,
      why,
      with: others,
      people: peopleIn(request, group, theme),
      floor,
      request,
    }
  })
}

/** Decides again from what the reason says it was made of: what is withheld of that group and theme, or the refusal. */
export function withheldAgain(reason: WhyWithheld | WhyRefused): Withheld | Refusal | undefined {
  const answer = release(reason.request)
  if (!answer.ok || reason.what === 'refused') return answer.ok ? undefined : answer
  return answer.withheld.find(({ group, theme }) => group === reason.group && theme === reason.theme)
}
