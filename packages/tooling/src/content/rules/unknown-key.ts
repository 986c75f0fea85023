import { unknown } from '../unknown'
import type { Rule } from './rule'
import { strangeNames } from './strange-names'

const kinds: Readonly<Record<string, string>> = {
  seats: 'seat',
  phases: 'phase',
  steps: 'step',
  axes: 'axis',
  groups: 'group',
  themes: 'theme',
  agenda: 'agenda item',
  prompts: 'prompt',
  questions: 'question',
  tips: 'tip',
  roles: 'role',
  levels: 'level',
  quadrants: 'quadrant',
  dispositions: 'disposition',
  problems: 'problem',
}

/** Words only say what structure has: a name it lacks is a slip, or wording that nobody would ever see. */
export const unknownKey: Rule = (words, expected) =>
  strangeNames(words, expected).map(({ at, name, within, known }) => {
    const kind = kinds[within.slice(within.lastIndexOf('.') + 1)] ?? 'name'
    return { at, message: unknown(kind, name, known) }
  })
