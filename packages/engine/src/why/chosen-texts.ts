import type { Param, Text } from '@trivsel/core'
import type { WhyChosen } from './chosen'
import { words } from './say-why'

/**
 * Why themes are proposed, or the choice handed over, a sentence a line.
 * @param named what a theme is called.
 */
export function chosenTexts<I extends string>(
  { range, scores, cut, selection }: WhyChosen<I>,
  named: (item: I) => Text,
): readonly Text[] {
  const list = (items: readonly I[]): Param => ({ list: items.map(named) })
  const { status, selected, tieGroup, choose } = selection
  const score = (item: I | undefined): number => scores.find(([one]) => one === item)?.[1] ?? 0
  const counted = scores.map(([item, count]) => words('picked', { theme: named(item), count }))
  if (scores.length === 0) return [words('none-picked')]
  if (status === 'fewerThanMin') return [...counted, words('too-few', { count: scores.length, min: range.min })]
  if (status === 'tie') {
    const [from, to] = choose as [number, number]
    const tied = { themes: list(tieGroup), count: score(tieGroup[0]), min: range.min, max: range.max }
    return [...counted, words('tie', tied), words(from === to ? 'tie-choose-exact' : 'tie-choose', { from, to })]
  }
  if (cut === null) return [...counted, words('all-picked', { themes: list(selected) })]
  const { after, drop } = cut
  return [...counted, words('cut', { themes: list(selected), last: named(selected[after - 1] as I), drop, ...range })]
}
