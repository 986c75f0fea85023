import { textKey } from '@trivsel/core'
import { below, heading, paragraph, point } from '../page'
import type { Section } from './section'

/** What the group chose; or what the picks say and the question that is left to the group. */
export const choice: Section = ({ speaker, result: { priorities } }) => {
  const { say, theme, labels } = speaker
  const { chosen, items, proposal } = priorities
  const themes = (ids: readonly string[]) => ({
    list: ids.map((id) => ({ key: textKey.theme('management-team', id, 'title') })),
  })
  const title = heading(say(textKey.report('chosen')))
  if (chosen.length > 0) {
    const lines = chosen.map((id) => {
      const quadrant = items.find((item) => item.id === id)?.quadrant ?? null
      if (quadrant === null) return theme(id)
      return say(textKey.report('chosen-theme'), {
        theme: theme(id),
        box: { key: textKey.quadrant(quadrant, 'short') },
      })
    })
    return [...title, ...lines.flatMap((line) => point(line))]
  }
  const { selected, tieGroup, choose } = proposal
  const [min, max] = choose ?? [0, 0]
  const question = min === max ? 'tie-one' : 'tie'
  return [
    ...title,
    ...paragraph(say(textKey.report('chosen-none'))),
    ...(selected.length === 0 ? [] : paragraph(say(textKey.report('proposal'), { themes: themes(selected) }))),
    ...(choose === null
      ? paragraph(say(textKey.report('fewer')))
      : paragraph(say(textKey.report(question), { themes: themes(tieGroup), min, max, count: min }))),
    ...paragraph(labels.stopsHere),
  ]
}

/** What becomes of the themes that somebody wanted and the group did not choose. */
export const others: Section = ({ speaker: { say, theme, labels }, result: { priorities } }) => {
  const lines = priorities.items.flatMap(({ id, disposition, note }) => {
    if (disposition === null) return []
    const answers = priorities.escalations.find((escalation) => escalation.theme === id)?.responsible
    const line =
      answers === undefined
        ? say(textKey.report('becomes'), { theme: theme(id), disposition: { key: textKey.disposition(disposition) } })
        : say(textKey.report('escalated'), { theme: theme(id), who: { list: answers.map((who) => ({ own: who })) } })
    return [...point(line), ...(note === null ? [] : below(note))]
  })
  return lines.length === 0 ? [] : [...heading(`${say(textKey.report('not-chosen'))} (${labels.madeUp})`), ...lines]
}
