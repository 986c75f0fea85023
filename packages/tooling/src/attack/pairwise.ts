import type { Release, ReleaseRequest } from '@trivsel/engine/privacy'

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
    const missing = new Set(request.themes[0]?.missing)
    const open = new Set<string>()
    for (const { id, members } of [...request.groups].sort((a, b) => b.members.length - a.members.length)) {
      const answers = new Set(members.filter((answer) => !missing.has(answer)))
      if (answers.size < least) continue
      if (shown.some((other) => tells(answers, other) || tells(other, answers))) continue
      shown.push(answers)
      open.add(id)
    }
    const groups = request.groups.map(({ id, figures }) => ({
      id,
      themes: figures.map((figure) => ({
        id: figure.theme,
        figures: open.has(id) && 'counts' in figure ? { counts: figure.counts } : null,
      })),
    }))
    const published = { publication: request.publication, round: request.round.id, groups }
    return { ok: true, published, ledger: request.ledger, withheld: [], annotate: [] }
  }
}
