import { smallTool } from '../../test/small-tool'
import type { Tool } from '../model/tool'

/** Sets what stands at a path in a copy of a tool, the small one unless another is given; `undefined` takes it away. */
export function changed(path: readonly (string | number)[], value: unknown, tool: Tool = smallTool): unknown {
  const copy = structuredClone(tool) as unknown as Record<string | number, unknown>
  let inside = copy
  for (const part of path.slice(0, -1)) inside = inside[part] as typeof copy
  const last = path.at(-1) as string | number
  if (value === undefined) delete inside[last]
  else inside[last] = value
  return copy
}

const { seats, themes, steps, scale, map, tips, roles } = smallTool
const [rate, meet] = steps
const levels = (...values: number[]) => values.map((value, i) => ({ id: `l${i}`, value, symbols: [] }))
const [frame, choosing] = meet.agenda
const [focus, hold, understand, consider] = map.quadrants

type Path = (string | number)[]

/** A change, and the place and words of the letter it earns. */
export const references: [what: string, at: Path, value: unknown, path: Path, message: string][] = [
  ['a seat twice', ['seats', 2], seats[1], ['seats', 2], 'seat "member" stands twice'],
  ['an unknown lead', ['lead'], 'chairs', ['lead'], 'unknown seat "chairs", did you mean "chair"?'],
  ['a phase twice', ['phases', 2], 'alone', ['phases', 2], 'phase "alone" stands twice'],
  ['a level twice', ['scale', 'levels', 1, 'id'], 'low', ['scale', 'levels', 1], 'level "low" stands twice'],
  [
    'uneven levels',
    ['scale', 'levels'],
    levels(-1, 0, 2),
    ['scale', 'levels'],
    'levels must rise in even steps, these are -1, 0, 2',
  ],
  [
    'falling levels',
    ['scale', 'levels'],
    levels(1, 0, -1),
    ['scale', 'levels'],
    'levels must rise in even steps, these are 1, 0, -1',
  ],
  [
    'equal levels',
    ['scale', 'levels'],
    levels(1, 1),
    ['scale', 'levels'],
    'levels must rise in even steps, these are 1, 1',
  ],
  ['an axis twice', ['axes', 2], 'success', ['axes', 2], 'axis "success" stands twice'],
  [
    'a map on an unknown axis',
    ['map', 'vertical'],
    'importence',
    ['map', 'vertical'],
    'unknown axis "importence", did you mean "importance"?',
  ],
  [
    'a map beside an unknown axis',
    ['map', 'horizontal'],
    'x',
    ['map', 'horizontal'],
    'unknown axis "x"; there are "success", "importance"',
  ],
  [
    'a map of one axis',
    ['map', 'vertical'],
    'success',
    ['map', 'horizontal'],
    'a map has two axes, both of these are "success"',
  ],
  ['a box twice', ['map', 'quadrants', 1, 'id'], 'focus', ['map', 'quadrants', 1], 'quadrant "focus" stands twice'],
  [
    'a box at an unknown axis',
    ['map', 'quadrants', 0, 'at', 'effort'],
    1,
    ['map', 'quadrants', 0, 'at', 'effort'],
    'unknown axis "effort"; there are "success", "importance"',
  ],
  [
    'a map without one of its boxes',
    ['map', 'quadrants'],
    [focus, hold, understand],
    ['map', 'quadrants'],
    '0 quadrants lie where importance is low and success is low; there must be one',
  ],
  [
    'a box that lies at one axis only',
    ['map', 'quadrants', 1, 'at'],
    { importance: 1 },
    ['map', 'quadrants'],
    '0 quadrants lie where importance is high and success is high; there must be one',
  ],
  [
    'two boxes in one corner',
    ['map', 'quadrants'],
    [focus, hold, understand, consider, { ...hold, id: 'keep' }],
    ['map', 'quadrants'],
    '2 quadrants lie where importance is high and success is high; there must be one',
  ],
  ['a group twice', ['groups', 1], 'work', ['groups', 1], 'group "work" stands twice'],
  ['a theme twice', ['themes', 4], themes[0], ['themes', 4], 'theme "goals" stands twice'],
  [
    'a theme in an unknown group',
    ['themes', 2, 'group'],
    'word',
    ['themes', 2, 'group'],
    'unknown group "word", did you mean "work"?',
  ],
  [
    'a theme that judges an unknown seat',
    ['themes', 0, 'judges'],
    'boss',
    ['themes', 0, 'judges'],
    'unknown seat "boss"; there are "chair", "member"',
  ],
  ['a step twice', ['steps', 1, 'id'], 'answers', ['steps', 1], 'step "answers" stands twice'],
  ['a tip twice', ['tips', 1], tips[0], ['tips', 1], 'tip "criteria" stands twice'],
  ['a role twice', ['roles', 1], roles[0], ['roles', 1], 'role "hr" stands twice'],
  [
    'a step in an unknown phase',
    ['steps', 3, 'phase'],
    'togther',
    ['steps', 3, 'phase'],
    'unknown phase "togther", did you mean "together"?',
  ],
  [
    'a step for an unknown seat',
    ['steps', 3, 'seats', 1],
    'members',
    ['steps', 3, 'seats', 1],
    'unknown seat "members", did you mean "member"?',
  ],
  [
    'a step that rests on none there is',
    ['steps', 2, 'restsOn'],
    'answer',
    ['steps', 2, 'restsOn'],
    'unknown earlier step "answer", did you mean "answers"?',
  ],
  [
    'a step that rests on itself',
    ['steps', 0, 'restsOn'],
    'answers',
    ['steps', 0, 'restsOn'],
    'unknown earlier step "answers"; there are none',
  ],
  [
    'a step that rests on a later one',
    ['steps', 1, 'restsOn'],
    'choice',
    ['steps', 1, 'restsOn'],
    'unknown earlier step "choice"; there is "answers"',
  ],
  [
    'a rating on an unknown axis',
    ['steps', 0, 'axes', 1],
    'import',
    ['steps', 0, 'axes', 1],
    'unknown axis "import"; there are "success", "importance"',
  ],
  [
    'picks from more to fewer',
    ['steps', 0, 'picks'],
    { min: 3, max: 2 },
    ['steps', 0, 'picks'],
    'from 3 to 2 is no range',
  ],
  [
    'a choice from more to fewer',
    ['steps', 2, 'choose'],
    { min: 3, max: 2 },
    ['steps', 2, 'choose'],
    'from 3 to 2 is no range',
  ],
  [
    'a seat for more than it holds',
    ['seats', 0],
    { id: 'chair', min: 2, max: 1 },
    ['seats', 0],
    'from 2 to 1 is no range',
  ],
  [
    'escalation by an unknown seat',
    ['steps', 2, 'escalationBy'],
    'chairs',
    ['steps', 2, 'escalationBy'],
    'unknown seat "chairs", did you mean "chair"?',
  ],
  [
    'a ceiling with an unknown tip',
    ['steps', 2, 'ceiling', 'tip'],
    'criterion',
    ['steps', 2, 'ceiling', 'tip'],
    'unknown tip "criterion", did you mean "criteria"?',
  ],
  [
    'bands of consensus that cross',
    ['steps', 2, 'consensus'],
    { agreed: 30, mixed: 60 },
    ['steps', 2, 'consensus'],
    'from 60 to 30 is no range',
  ],
  [
    'an item twice',
    ['steps', 1, 'agenda'],
    [frame, { ...choosing, id: 'frame' }],
    ['steps', 1, 'agenda', 1],
    'agenda item "frame" stands twice',
  ],
  [
    'an item in an unknown step',
    ['steps', 1, 'agenda', 0, 'step'],
    'deal',
    ['steps', 1, 'agenda', 0, 'step'],
    'unknown step "deal", did you mean "deals"?',
  ],
  [
    'a meeting for an unknown seat',
    ['steps', 1, 'attend'],
    ['chair', 'members'],
    ['steps', 1, 'attend', 1],
    'unknown seat "members", did you mean "member"?',
  ],
  [
    'a meeting for a seat twice',
    ['steps', 1, 'attend'],
    ['chair', 'chair'],
    ['steps', 1, 'attend', 1],
    'seat "chair" stands twice',
  ],
  [
    'a meeting without the one who leads it',
    ['steps', 1, 'attend'],
    ['member'],
    ['steps', 1, 'attend'],
    '"chair" leads the meeting or an item of it, so it must be among those who attend',
  ],
  [
    'a meeting without the one who leads an item',
    ['steps', 1],
    { ...meet, attend: ['chair'], agenda: [{ ...frame, by: 'member' }, choosing] },
    ['steps', 1, 'attend'],
    '"member" leads the meeting or an item of it, so it must be among those who attend',
  ],
  [
    'a plan outside its range',
    ['steps', 1, 'agenda', 0, 'minutes'],
    { min: 11, planned: 10, max: 15 },
    ['steps', 1, 'agenda', 0, 'minutes', 'planned'],
    '10 planned minutes lie outside 11 to 15',
  ],
  [
    'a plan beyond its range',
    ['steps', 1, 'agenda', 1, 'minutes'],
    { min: 10, planned: 20, max: 19 },
    ['steps', 1, 'agenda', 1, 'minutes', 'planned'],
    '20 planned minutes lie outside 10 to 19',
  ],
  [
    'a meeting longer than its plan',
    ['time', 1, 'minutes'],
    31,
    ['steps', 1, 'agenda'],
    'the planned minutes add up to 30, but people are told to set aside 31 for "meeting"',
  ],
]

const kebab = 'this must be written as /^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/'

/** A change of shape, and the place and words of the letter it earns. */
export const shapes: [what: string, at: Path, value: unknown, path: Path, message: string][] = [
  ['a field that is missing', ['lead'], undefined, ['lead'], 'this field is missing'],
  [
    'a field that is missing further in',
    ['steps', 0, 'picks', 'max'],
    undefined,
    ['steps', 0, 'picks', 'max'],
    'this field is missing',
  ],
  ['a field that is not known', ['colour'], 'red', ['colour'], 'unknown field "colour"'],
  [
    'a field that is not known further in',
    ['themes', 1, 'titel'],
    'x',
    ['themes', 1, 'titel'],
    'unknown field "titel"',
  ],
  ['a number for a text', ['id'], 7, ['id'], 'this must be string'],
  ['a text for a list', ['themes'], 'goals', ['themes'], 'this must be array'],
  ['an id that no key may be', ['themes', 0, 'id'], 'constructor', ['themes', 0, 'id'], kebab],
  ['an id in capitals', ['themes', 0, 'id'], 'Goals', ['themes', 0, 'id'], kebab],
  ['an id with a dash at its end', ['tips', 0], 'criteria-', ['tips', 0], kebab],
  ['an id that begins with a number', ['themes', 0, 'id'], '1-goal', ['themes', 0, 'id'], kebab],
  ['an id that people could add', ['themes', 0, 'id'], 'own:goals', ['themes', 0, 'id'], kebab],
  ['an id that is too long', ['themes', 0, 'id'], 'g'.repeat(65), ['themes', 0, 'id'], 'this must be at most 64'],
  [
    'an edition that is no month',
    ['edition'],
    '2026',
    ['edition'],
    'this must be written as /^(\\d{4}-\\d{2}|undated)$/',
  ],
  ['an unknown mode', ['mode'], 'secret', ['mode'], 'this must be one of "open", "reveal", "anonymous"'],
  ['half a minute', ['time', 1, 'minutes'], 30.5, ['time', 1, 'minutes'], 'this must be int'],
  ['no minute at all', ['time', 0, 'minutes'], 0, ['time', 0, 'minutes'], 'this must be at least 1'],
  ['no seats', ['seats'], [], ['seats'], 'this must be at least 1'],
  ['no steps', ['steps'], [], ['steps'], 'this must be at least 1'],
  ['a scale of one level', ['scale', 'levels'], [scale.levels[0]], ['scale', 'levels'], 'this must be at least 2'],
  [
    'a level between two numbers',
    ['scale', 'levels', 0, 'value'],
    -0.5,
    ['scale', 'levels', 0, 'value'],
    'this must be int',
  ],
  [
    'a box on a line',
    ['map', 'quadrants', 0, 'at', 'success'],
    0,
    ['map', 'quadrants', 0, 'at', 'success'],
    'this fits none of the forms it can have',
  ],
  [
    'an unknown activity',
    ['steps', 1, 'activity'],
    'sing',
    ['steps', 1, 'activity'],
    'this fits none of the forms it can have',
  ],
  ['a field of another activity', ['steps', 1, 'picks'], rate.picks, ['steps', 1, 'picks'], 'unknown field "picks"'],
  [
    'a disposition there is not',
    ['steps', 2, 'dispositions', 0],
    'soon',
    ['steps', 2, 'dispositions', 0],
    'this must be one of "later", "parked", "escalated", "dropped", "kept"',
  ],
  [
    'a ceiling of one number',
    ['steps', 2, 'ceiling', 'share'],
    [3],
    ['steps', 2, 'ceiling', 'share'],
    'this must be at least 2',
  ],
  [
    'more than all in hundredths',
    ['steps', 2, 'consensus', 'agreed'],
    101,
    ['steps', 2, 'consensus', 'agreed'],
    'this must be at most 100',
  ],
  ['nobody to reveal to', ['steps', 0, 'revealFrom'], 0, ['steps', 0, 'revealFrom'], 'this must be at least 1'],
  [
    'an endless follow-up',
    ['steps', 3, 'followUp', 'after'],
    367,
    ['steps', 3, 'followUp', 'after'],
    'this must be at most 366',
  ],
  [
    'a poisoned key',
    ['themes', 0, 'constructor'],
    'x',
    ['themes', '0', 'constructor'],
    'this name cannot be used as a key',
  ],
  [
    'a function',
    ['steps', 0, 'ownThemes'],
    () => true,
    ['steps', '0', 'ownThemes'],
    'only plain data can be content: texts, numbers, yes/no, lists and objects',
  ],
  [
    'a text as long as a book',
    ['sources', 0],
    'x'.repeat(20_001),
    ['sources', '0'],
    'a text is longer than 20000 characters',
  ],
  [
    'a control character',
    ['scale', 'levels', 0, 'symbols', 0],
    '\u0000',
    ['scale', 'levels', '0', 'symbols', '0'],
    'a text holds a control character or half a character',
  ],
  [
    'a step within itself',
    ['steps', 2, 'consensus'],
    nested(),
    ['steps', '2', 'consensus', ...Array(13).fill('in')],
    'lists and objects lie more than 16 deep',
  ],
]

function nested(): unknown {
  const ring: Record<string, unknown> = {}
  ring['in'] = ring
  return ring
}
