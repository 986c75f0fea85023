import type { Release, ReleaseRequest } from '@trivsel/engine/privacy'
import { seenIn } from './seen'

/**
 * What many tools do: groups that are large enough, unless one of a few people is left where another is taken away from
 * it. For showing that the attack finds what such rules miss; never use it.
 */
export function pairwiseGate(least: number) {
  const shown: ReadonlySet<string>[] = []
  const tells = (some: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
    const rest = [...some].filter((answer) => !other.has(answer)).length
    return some.size - rest === other.size && rest > 0 && rest < least
  }
  return (request: ReleaseRequest): Release => {
    const published = {
      publication: request.publication,
      round: request.round.id,
      groups: request.groups.map(({ id, figures }) => ({
        id,
        themes: figures.map((figure) => ({
          id: figure.theme,
          figures: 'counts' in figure ? { counts: figure.counts } : null,
        })),
      })),
    }
    const sizes = seenIn(published, request)
    const open = new Set<string>()
    for (const group of [...request.groups].sort((a, b) => b.members.length - a.members.length)) {
      const all = sizes.find(({ about }) => !about.endsWith('left out'))
      const missing = new Set(request.themes[0]?.missing)
      const answers = new Set(group.members.filter((answer) => !missing.has(answer)))
      if (all === undefined || answers.size < least) continue
      if (shown.some((other) => tells(answers, other) || tells(other, answers))) continue
      shown.push(answers)
      open.add(group.id)
    }
    const groups = published.groups.map((group) =>
      open.has(group.id) ? group : { ...group, themes: group.themes.map(({ id }) => ({ id, figures: null })) },
    )
    return { ok: true, published: { ...published, groups }, ledger: request.ledger, withheld: [], annotate: [] }
  }
}
