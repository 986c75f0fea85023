import { own, type Text } from '@trivsel/core'
import { words } from './say-why'
import type { WhyRefused, WhyWithheld } from './withheld'

/** Refusals for the sake of those who answered; all others are mistakes in the request, for whoever wrote it. */
const protecting = [
  'round-open',
  'told-before',
  'too-many-to-audit',
  'too-few-answers',
  'too-few-new-answers',
  'answers-withdrawn',
  'tells-too-much',
]

/**
 * Why figures are withheld, or why nothing was published, a sentence. For whoever runs the round.
 * @param named what a group is called, and what a theme is called.
 */
export function withheldText(
  reason: WhyWithheld | WhyRefused,
  named: { readonly group: (id: string) => Text; readonly theme: (id: string) => Text },
): Text {
  if (reason.what === 'refused') {
    const { reason: code } = reason.refusal
    return protecting.includes(code) ? words(`refused.${code}`) : words('refused.mistake', { code: own(code) })
  }
  const { group, theme, why, people, floor } = reason
  const others = [...new Set(reason.with.map((one) => one.group))].map(named.group)
  const about = { group: named.group(group), theme: named.theme(theme) }
  const name = why === 'tells-too-much' && others.length > 0 ? 'tells-with' : why
  return words(`withheld.${name}`, { ...about, people, min: floor.minN, step: floor.minStep, others: { list: others } })
}
