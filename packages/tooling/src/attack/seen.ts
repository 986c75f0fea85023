import type { Publication, Refusal, Release, ReleaseRequest } from '@trivsel/engine/privacy'

/** Whatever decides what is published. */
export type Gate = (request: ReleaseRequest) => Release | Refusal

/** A figure that everybody can read, and whose answers are in it: the attacker knows that of everyone. */
export interface Seen {
  /** Round, theme, and what is counted: figures of different kinds tell nothing of each other. */
  readonly about: string
  readonly answers: readonly string[]
  /** How many gave each answer. */
  readonly counts: readonly number[]
}

/** What an attacker learns from a publication, who knows who is in every group and who left a theme out. */
export function seenIn(published: Publication, request: ReleaseRequest): readonly Seen[] {
  const members = new Map(request.groups.map((group) => [group.id, group.members]))
  for (const { id, of } of request.unions ?? [])
    members.set(
      id,
      of.flatMap((part) => members.get(part) ?? []),
    )
  return published.groups.flatMap(({ id, themes }) =>
    themes.flatMap(({ id: theme, figures }) => {
      if (figures === null || !('counts' in figures)) return []
      const all = members.get(id) ?? []
      const missing = new Set(request.themes.find((one) => one.id === theme)?.missing)
      const counts = figures.counts['levels'] ?? []
      const answered = counts.reduce((sum, count) => sum + count, 0)
      const about = `${request.round.id}, ${theme}`
      return [
        { about, answers: all.filter((answer) => !missing.has(answer)), counts },
        // Whoever knows only how many were asked learns how many left the theme out.
        { about: `${about}, left out`, answers: all, counts: [all.length - answered] },
      ]
    }),
  )
}
