import { expect, test } from 'vitest'
import { plain } from '../read/node'
import { parseYaml } from '../read/parse-yaml'
import { conformEntry } from './conform-entry'

function conformed(kind: 'tools' | 'models' | 'decks', to: string, written: string) {
  const letters: string[] = []
  const complain = ({ line, column }: { line: number; column: number }, message: string): void => {
    letters.push(`${line}:${column} ${message}`)
  }
  const entry = parseYaml('a.yaml', written, complain)
  return { entry: entry && plain(conformEntry(kind, to, entry, complain)), letters }
}

const field = { required: false, questions: [] }

test.each([
  ['tools', 'themes', '{ id: a, group: g }', { id: 'a', group: 'g', judges: null, questions: [] }],
  ['tools', 'themes/x/questions', 'a', { id: 'a' }],
  ['tools', 'tips', '{ id: a }', 'a'],
  ['tools', 'roles', '{ id: hr }', { role: 'hr', lead: false }],
  ['tools', 'models', 'balance', 'balance'],
  ['tools', 'agenda/x/prompts', 'a', 'a'],
  ['tools', 'agenda/x/questions', 'a', { id: 'a' }],
  ['tools', 'steps/x/agenda/y/materials', '{ id: a }', 'a'],
  ['tools', 'colours/x/meanings', 'a', 'a'],
  ['tools', 'areas', 'a', 'a'],
  ['tools', 'quadrants/focus/questions', 'a', { id: 'a' }],
  ['tools', 'examples/x/lines', 'a', 'a'],
  ['tools', 'lists/x/items', '{ id: a }', 'a'],
  [
    'tools',
    'former-themes',
    '{ id: a, group: g, edition: undated, in-place-of: b }',
    { id: 'a', group: 'g', edition: 'undated', inPlaceOf: 'b' },
  ],
  ['tools', 'forms/x/fields', '{ id: a, kind: text }', { ...field, id: 'a', kind: 'text' }],
  ['tools', 'forms/x/fields/y/options', 'a', 'a'],
  ['tools', 'forms/x/fields/y/columns', '{ id: a, kind: date }', { ...field, id: 'a', kind: 'date' }],
  ['tools', 'pages', '{ id: a }', { id: 'a', models: [], lists: [], sets: [], examples: [] }],
  ['models', 'parts', 'a', { id: 'a', parts: [] }],
  ['models', 'parts/x/parts', '{ id: a, parts: [b] }', { id: 'a', parts: [{ id: 'b', parts: [] }] }],
  ['decks', 'cards', '{ id: a, questions: [b] }', { id: 'a', questions: [{ id: 'b' }] }],
  ['decks', 'cards/x/questions', 'a', { id: 'a' }],
] as const)('in %s, what is added to %s as %s is what stands there otherwise', (kind, to, written, entry) => {
  expect(conformed(kind, to, written)).toEqual({ entry, letters: [] })
})

test('an agenda item and a step are whole', () => {
  const item = '{ id: a, minutes: { min: 1, planned: 1, max: 1 }, step: s }'
  expect(conformed('tools', 'agenda', item)).toMatchObject({
    entry: { pause: false, by: null, prompts: [], sets: [] },
    letters: [],
  })
  const step =
    '{ id: a, activity: deal, phase: p, seats: [s], privacy: group, in-groups-of: { min: 2, max: 2 }, set: q, rounds: { min: 1, max: 1 } }'
  expect(conformed('tools', 'steps', step)).toMatchObject({
    entry: { time: null, restsOn: null, inGroupsOf: { min: 2 }, deck: false, minutesEach: null, swap: false },
    letters: [],
  })
})

test('a misspelt field is told, and what belongs to no list is left for core to tell', () => {
  expect(conformed('tools', 'themes', '{ id: a, gruop: g }').letters).toEqual([
    '1:10 unknown field "gruop", did you mean "group"?',
  ])
  expect(conformed('tools', 'thmes', '{ id: a }')).toEqual({ entry: { id: 'a' }, letters: [] })
})
