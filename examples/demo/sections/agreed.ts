import { type Param, textKey } from '@trivsel/core'
import { below, heading, paragraph, point } from '../page'
import type { Section } from './section'

/** Who does what by when, and when the group talks again. */
export const agreed: Section = ({ speaker: { say, theme, labels }, result: { agreements } }) => {
  const { agreements: made, followUp } = agreements
  if (made.length === 0) return []
  const field = (name: string, value: Param) =>
    below(`${say(textKey.report(`column.${name}`))}: ${say(textKey.report('value'), { value })}`)
  return [
    ...heading(`${say(textKey.report('agreements'))} (${labels.madeUp})`),
    ...made.flatMap(({ theme: about, what, who, when, followUp: on, how }) => [
      ...(about === null ? [] : point(theme(about))),
      ...below(what),
      ...field('who', { list: who.map((id) => ({ own: id })) }),
      ...field('when', { date: when }),
      ...field('follow-up', { date: on }),
      ...(how === null ? [] : field('how', how)),
    ]),
    ...(followUp === null ? [] : ['', ...paragraph(say(textKey.report('follow-up'), { date: { date: followUp } }))]),
  ]
}
