import { atomsOf } from '../algebra/atoms'
import { AUDIT_BUDGET } from '../audit'
import { leastFloors, raiseFloors } from '../floors'
import { append, type Ledger, type LedgerTheme } from '../ledger/ledger'
import { restoreLedger } from '../ledger/restore-ledger'
import { type Refusal, refusal } from '../refusal'
import { themesBefore } from './answered'
import { wrongId } from './check-ids'
import { wrongTable, wrongUnion } from './crossed'
import { decideTheme, type ThemeDecision } from './decide-theme'
import { type Figures, figuresIn, shown } from './figures'
import { type ReadRequest, type ReleaseRequest, readRequest } from './request'
import { type Standing, standingOf } from './standing'
import type { WhyWithheld, Withheld } from './withheld'

/** What may be shown to people: every group and theme that was asked for, in one shape. Store it; it never changes. */
export interface Publication {
  readonly publication: string
  readonly round: string
  readonly groups: readonly {
    readonly id: string
    /** Without figures where they are hidden or where nobody answered; nothing tells which. */
    readonly themes: readonly { readonly id: string; readonly figures: Figures | null }[]
  }[]
}

/** What was decided. */
export interface Release {
  readonly ok: true
  readonly published: Publication
  /** The ledger with this publication: store it before anything is shown. */
  readonly ledger: Ledger
  /** Why figures are missing. For whoever runs the round, never for those who read the figures. */
  readonly withheld: readonly Withheld[]
  /** Earlier publications of the round that hold answers later withdrawn: show them with a note that says so. */
  readonly annotate: readonly string[]
}

/**
 * Earlier publications of a round with answers that stand no more. They stay as they are, with a note that they include
 * answers later withdrawn: figures made anew would tell what is missing in them.
 * @param round its id, and ids of all answers that stand.
 */
export function withdrawnFrom(
  { entries }: Ledger,
  round: { readonly id: string; readonly answers: readonly string[] },
): readonly string[] {
  const standing = new Set(round.answers)
  return entries
    .filter((entry) => entry.round === round.id)
    .filter(({ atoms, groups }) => {
      const published = new Set(groups.flatMap((group) => group.atoms))
      return atoms.some((atom, place) => published.has(place) && atom.some((answer) => !standing.has(answer)))
    })
    .map(({ publication }) => publication)
}

/** Floors of the round: as high as those it was published with before, and as high as is asked. */
function floorsFor({ entries }: Ledger, { round, floors = {} }: ReadRequest) {
  const before = entries.filter((entry) => entry.round === round.id).at(-1)
  return raiseFloors(before?.floors ?? leastFloors, floors)
}

/** Everybody who stands in parts that no published group cuts through, and those groups as parts. */
function partsFor({ parts, now, groups }: Standing, published: readonly string[]) {
  const ids = [...published].sort()
  const sets = ids.map((id) => groups.get(id) as readonly number[])
  const { people, sets: made } = atomsOf([...sets, [...now]], parts.length)
  return {
    ids,
    atoms: people.map((some) => some.flatMap((part) => parts[part] as readonly string[]).sort()),
    groups: ids.map((id, i) => ({ id, atoms: [...(made[i] as readonly number[])].sort((a, b) => a - b) })),
  }
}

/** Why nothing at all is published. A crossed cell is never all there is: it is hidden where its margins are open. */
function nothing(withheld: readonly Withheld[], annotate: readonly string[]): Refusal {
  const isWhy = (reason: WhyWithheld): boolean => withheld.some(({ why }) => why === reason)
  if (isWhy('withdrawn')) return refusal('answers-withdrawn', { publications: annotate })
  if (isWhy('too-few-new')) return refusal('too-few-new-answers', {})
  if (isWhy('tells-too-much')) return refusal('tells-too-much', {})
  return refusal('too-few-answers', {})
}

/**
 * The gate for anonymous figures: decides what of a round may be published, given all that ever was. Everything in a
 * request is decided together, by who is in which group and not by what they answered.
 *
 * Nothing is published before the round is closed, of fewer people than the floors, or where a smaller group's sum, or
 * any combination of few people's answers, follows from it and from what was published before. What is hidden looks
 * like what is empty. A refusal changes nothing.
 */
export function release(request: ReleaseRequest): Release | Refusal {
  const looked = readRequest(request)
  if (!('request' in looked)) return looked
  const read = looked.request
  const restored = restoreLedger(request.ledger)
  if (!restored.ok) return restored
  const { ledger } = restored
  const raised = floorsFor(ledger, read)
  if ('refused' in raised) return raised.refused
  const wrong = wrongId(ledger, read)
  if (wrong !== null) return wrong
  if (!read.round.closed) return refusal('round-open', { round: read.round.id })
  const standing = standingOf(ledger, read)
  const apart = wrongUnion(read, standing) ?? wrongTable(read, standing)
  if (apart !== null) return apart

  const { floors } = raised
  const asked = read.publish ?? [...standing.groups.keys()]
  const figures = figuresIn(read)
  const candidates = read.candidates ?? AUDIT_BUDGET
  const question = { standing, request: read, floors, asked, figures, candidates, judged: new Map() }
  // Once sensitive, a theme stays so for its round, as floors do.
  const marked = read.themes.map((theme) => ({
    ...theme,
    sensitive: theme.sensitive === true || themesBefore(standing, theme.id).some((one) => one?.sensitive === true),
  }))
  const decisions: ThemeDecision[] = []
  for (const theme of marked) {
    const decision = decideTheme(question, theme)
    if ('ok' in decision) return decision
    decisions.push(decision)
  }

  const withheld = decisions.flatMap((decision) => decision.withheld)
  const annotate = withdrawnFrom(ledger, read.round)
  const named = new Set(decisions.flatMap((decision) => [...decision.shown, ...decision.alike]))
  if (named.size === 0) return nothing(withheld, annotate)
  const { ids, atoms, groups } = partsFor(standing, [...named])
  const places = (some: readonly string[]): number[] => some.map((id) => ids.indexOf(id)).sort((a, b) => a - b)
  const themes = marked.map(({ id, kind = 'scores', sensitive, missing = [] }, i): LedgerTheme => {
    const { shown: open, alike } = decisions[i] as ThemeDecision
    return { id, kind, sensitive, missing: [...missing].sort(), groups: places(open), alike: places(alike) }
  })
  const figuresOf = (group: string, i: number): Figures | null => {
    const { shown: open, alike } = decisions[i] as ThemeDecision
    if (alike.includes(group)) return { alike: true }
    const its = open.includes(group) ? figures(group, read.themes[i]?.id as string) : undefined
    return its === undefined ? null : shown(its)
  }
  return {
    ok: true,
    published: {
      publication: read.publication,
      round: read.round.id,
      groups: asked.map((id) => ({
        id,
        themes: read.themes.map((theme, i) => ({ id: theme.id, figures: figuresOf(id, i) })),
      })),
    },
    ledger: append(ledger, { publication: read.publication, round: read.round.id, floors, atoms, groups, themes }),
    withheld,
    annotate,
  }
}
