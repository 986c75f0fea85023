import { type Floors, floorFor } from '../floors'
import type { Refusal } from '../refusal'
import type { Floor } from '../timeline'
import { type Answered, answeredOf } from './answered'
import { hiddenCells } from './crossed'
import { type figuresIn, isAlike, wrongFigures } from './figures'
import type { AskedTheme, ReadRequest } from './request'
import type { Standing } from './standing'
import { askedSum, type PublishedSums, publishedSums, type Sum, timeSays } from './sums'
import type { Withheld } from './withheld'
import { type Judged, type Why, withholdWhatTells } from './withhold'

/** What is asked, and by what it is decided. */
export interface Question {
  readonly standing: Standing
  readonly request: ReadRequest
  readonly floors: Floors
  /** Groups and unions to publish. */
  readonly asked: readonly string[]
  readonly figures: ReturnType<typeof figuresIn>
  readonly candidates: number
  readonly judged: Judged
}

/** What of one theme is published. */
export interface ThemeDecision {
  readonly shown: readonly string[]
  /** Groups of which only is said that nearly all answered alike. */
  readonly alike: readonly string[]
  readonly withheld: readonly Withheld[]
}

/** What can be said of each group alone: floors, time, and whether nearly all answered alike. */
function lookAtEach(
  { standing, figures }: Question,
  theme: AskedTheme,
  floor: Floor,
  answered: Answered,
  published: PublishedSums,
) {
  const why: Why = new Map()
  const alike = new Set<string>()
  const sums = new Map<string, Sum>()
  for (const [group, members] of standing.groups) {
    const sum = askedSum(group, members, answered)
    sums.set(group, sum)
    const its = figures(group, theme.id)
    const wrong = its === undefined ? null : wrongFigures(theme, group, its, sum.people)
    if (wrong !== null) return wrong
    const time = timeSays(sum, published, answered, floor)
    if (time === 'withdrawn') why.set(group, { why: time })
    else if (sum.people === 0) why.set(group, { why: 'empty' })
    else if (its === undefined) why.set(group, { why: 'no-figures' })
    else if (sum.people < floor.minN) why.set(group, { why: 'too-few' })
    else if (time !== null) why.set(group, { why: time })
    else if (theme.sensitive === true && isAlike(its, sum.people)) alike.add(group)
  }
  return { why, alike, sums }
}

/**
 * Decides what of one theme is published: floors, time, crossed tables, and last the audit over all that was ever
 * published of it in the round and all that would be. Where that tells too much, the smallest group it follows from is
 * withheld, until nothing does. No answer is looked at, except that of a sensitive theme counts are kept back where
 * nearly all answered alike.
 */
export function decideTheme(question: Question, theme: AskedTheme): ThemeDecision | Refusal {
  const { standing, request, floors, asked } = question
  const floor = floorFor(floors, theme.kind, theme.sensitive === true)
  const answered = answeredOf(standing, theme)
  const published = publishedSums(standing, theme.id, answered)
  const looked = lookAtEach(question, theme, floor, answered, published)
  if ('ok' in looked) return looked
  const { why, alike, sums } = looked
  const sumOf = (group: string): Sum => sums.get(group) as Sum
  const wanted = new Set(asked)
  const isOpen = (group: string): boolean => wanted.has(group) && !why.has(group)
  for (const table of request.tables ?? []) {
    const cells = hiddenCells(table, (group) => sumOf(group).people, isOpen, floor.minN)
    for (const cell of cells) if (!why.has(cell)) why.set(cell, { why: 'crossed' })
  }
  const coarse = asked.filter((group) => alike.has(group) && isOpen(group))
  const open = asked.filter((group) => !alike.has(group) && isOpen(group))
  const { candidates, judged } = question
  const [withCounts, without] = [open.map(sumOf), coarse.map(sumOf)]
  const decided = { theme: theme.id, floor, answered, published, asked: withCounts, alike: without, candidates, judged }
  const wrong = withholdWhatTells(decided, why)
  if (wrong !== null) return wrong
  return {
    shown: open.filter((group) => !why.has(group)),
    alike: coarse,
    withheld: asked.flatMap((group) => {
      const reason = why.get(group)
      return reason === undefined ? [] : [{ group, theme: theme.id, ...reason }]
    }),
  }
}
