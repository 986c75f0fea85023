import { unknown } from '../unknown'
import type { Rule } from './rule'
import { strangeNames } from './strange-names'

const kinds: Readonly<Record<string, string>> = {
  seats: 'seat',
  time: 'time slot',
  phases: 'phase',
  steps: 'step',
  axes: 'axis',
  groups: 'group',
  themes: 'theme',
  pages: 'page',
  forms: 'form',
  fields: 'field',
  options: 'option',
  rows: 'row',
  columns: 'column',
  branches: 'branch',
  lists: 'list',
  items: 'item',
  sets: 'set of questions',
  questions: 'question',
  examples: 'example',
  lines: 'line',
  drawings: 'drawing',
  ends: 'end',
  links: 'link',
  agenda: 'agenda item',
  prompts: 'prompt',
  materials: 'material',
  colours: 'colour',
  meanings: 'meaning',
  areas: 'area',
  tips: 'tip',
  roles: 'role',
  parts: 'part',
  cards: 'card',
  levels: 'level',
  quadrants: 'quadrant',
  dispositions: 'disposition',
  problems: 'problem',
}

const APART = 'write each of its parts as a name of its own, on the next line and two spaces further in'

/** Words only say what structure has: a name it lacks is a slip, or wording that nobody would ever see. */
export const unknownKey: Rule = (words, expected) =>
  strangeNames(words, expected).map(({ at, name, within, known }) => {
    const kind = kinds[within.slice(within.lastIndexOf('.') + 1)] ?? 'name'
    // As the review sheets and addresses have it; in a file it is a name within a name.
    if (/[./]/.test(name)) return { at, message: `unknown ${kind} "${name}": ${APART}` }
    return { at, message: unknown(kind, name, known) }
  })
