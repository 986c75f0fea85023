import { textKey } from '@trivsel/core'
import { heading, paragraph } from '../page'
import { agenda } from './agenda'
import { agreed } from './agreed'
import { choice, others } from './choice'
import { otherRules, splits } from './differences'
import { map } from './map'
import { places } from './places'
import { preparation } from './preparation'
import type { Run } from './section'

/** Everything the demo shows of a run, in the order a meeting goes. */
export function pageOf(run: Run, file: string): readonly string[] {
  const { say, labels } = run.speaker
  const title = heading(say(textKey.tool('management-team', 'title')), '=').slice(1)
  const sections = [preparation, map, places, splits, otherRules, choice, others, agenda, agreed]
  return [...title, ...paragraph(labels.intro(file)), ...sections.flatMap((section) => section(run))]
}
