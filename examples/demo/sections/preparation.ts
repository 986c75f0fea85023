import { textKey } from '@trivsel/core'
import { heading, paragraph } from '../page'
import type { Section } from './section'

/** Who takes part, and how many had finished before anyone saw an answer. */
export const preparation: Section = ({ speaker, played: { session, progress } }) => {
  const lead = session.participants[0]?.id ?? ''
  return [
    ...heading(speaker.say(textKey.step('management-team', 'preparation', 'title'))),
    ...paragraph(speaker.labels.team(session.participants.length, lead)),
    ...paragraph(speaker.say(textKey.report('progress'), { ...progress })),
  ]
}
