import { type Ledger, openLedger } from '../ledger/ledger'
import { type Release, release } from './release'
import type { AskedGroup, AskedTheme, ReleaseRequest } from './request'

/** Three levels; a third of people each, unless a test says otherwise. */
const levelOf = (answer: string): number => Number.parseInt(answer.replace(/\D/g, ''), 10) % 3

/** People by name: `a0`, `a1` … */
export const people = (name: string, count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `${name}${from + i}`)

/** A group with the figures that its members' answers come to. */
export function groupOf(
  id: string,
  members: readonly string[],
  themes: readonly AskedTheme[],
  level: (answer: string, theme: string) => number = levelOf,
): AskedGroup {
  const figures = themes.map(({ id: theme, kind, missing = [] }) => {
    const answered = members.filter((one) => !missing.includes(one))
    if (kind === 'texts') return { theme, texts: answered.map((one) => `${theme} by ${one}`) }
    const counts = [0, 1, 2].map((at) => answered.filter((one) => level(one, theme) === at).length)
    return { theme, counts: { importance: counts } }
  })
  return { id, members, figures }
}

const theme: AskedTheme = { id: 'goals' }

/** A request for groups of one theme; everybody in them stands in the round. */
export function requestFor(
  groups: Readonly<Record<string, readonly string[]>>,
  change: Partial<ReleaseRequest> & { readonly level?: (answer: string, theme: string) => number } = {},
): ReleaseRequest {
  const { level, ...rest } = change
  const themes = rest.themes ?? [theme]
  const answers = rest.round?.answers ?? [...new Set(Object.values(groups).flat())]
  return {
    ledger: openLedger(),
    publication: 'first',
    round: { id: 'spring', closed: true, answers },
    themes,
    groups: Object.entries(groups).map(([id, members]) => groupOf(id, members, themes, level)),
    ...rest,
  }
}

/** What is released, where it must be. */
export function released(request: ReleaseRequest): Release {
  const found = release(request)
  if (!found.ok) throw new Error(`refused: ${found.reason} ${JSON.stringify(found.params)}`)
  return found
}

/** Why a request is refused; `released` where it is not. */
export function reasonOf(request: ReleaseRequest): string {
  const found = release(request)
  return found.ok ? 'released' : found.reason
}

/** Groups whose figures are shown, of a theme. */
export const shownIn = ({ published }: Release, id = 'goals'): string[] =>
  published.groups.filter(({ themes }) => themes.find((one) => one.id === id)?.figures != null).map((group) => group.id)

/** The next publication of a round: the request with the ledger as it is then. */
export const after = (ledger: Ledger, publication = 'second') => ({ ledger, publication })
