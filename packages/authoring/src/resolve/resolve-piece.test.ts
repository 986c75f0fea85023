import { expect, test } from 'vitest'
import { files } from '../../test/files'
import { resolve } from '../../test/tool'

const right = files['content/tools/talk/tool.yaml']

function changed(from: string, to: string) {
  if (!right.includes(from)) throw new Error(`the tool does not hold ${from}`)
  return resolve(right.replace(from, to))
}

test('a tool comes out as core has it, with what authors may leave out', () => {
  const { value: tool, letters } = resolve(right)
  expect(letters).toEqual([])
  expect(tool).toMatchObject({
    version: '1.2.3',
    phases: ['before', 'together'],
    scale: { id: 'two-ends', levels: [{ value: -1 }, { value: 1 }] },
    map: { quadrants: [{ at: { importance: 1, success: -1 }, questions: [{ id: 'lift' }] }, {}, {}, {}] },
    groups: ['results'],
    themes: [
      { id: 'clear-goals', group: 'results', judges: null },
      { id: 'leadership', group: 'results', judges: 'host' },
    ],
    models: [],
    deck: null,
    tips: ['criteria'],
    roles: [{ role: 'hr', lead: false }],
  })
  expect(tool?.steps).toMatchObject([
    { ownThemes: true, revealFrom: 2, restsOn: null },
    { agenda: [{ prompts: ['choose'], questions: [{ id: 'understand' }] }] },
    { restsOn: 'preparation', escalationBy: 'host' },
    { followUp: { after: 6, unit: 'weeks', repeats: false }, per: 'theme', inGroupsOf: null },
  ])
  expect(JSON.stringify(tool)).not.toContain('guide:')
})

test('notes of where things come from are kept by the ids of what they stand on', () => {
  const notes = resolve(right).notes?.map(({ about, text }) => [about, text])
  expect(notes).toContainEqual(['steps.priorities.choose', 'ours: as many as each picks'])
  expect(notes).toContainEqual(['scale', 'guide: 3'])
})

test.each([
  [
    'a step that is not there',
    'rests-on: preparation',
    'rests-on: prepration',
    '58:15 unknown earlier step "prepration", did you mean "preparation"?',
  ],
  ['a seat that is not there', 'judges: host', 'judges: hots', '26:35 unknown seat "hots", did you mean "host"?'],
  [
    'a scale that is not there',
    'scale: two-ends',
    'scale: two-end',
    '16:8 unknown scale "two-end", did you mean "two-ends"?',
  ],
  ['a map that is nothing like one', 'map: plane', 'map: weather', '20:6 unknown map "weather"; there is "plane"'],
  [
    'a misspelt field',
    'own-themes: false',
    'own-theme: false',
    '62:5 unknown field "own-theme", did you mean "own-themes"?',
  ],
  [
    'a field as code writes it',
    'own-themes: false',
    'ownThemes: false',
    '62:5 unknown field "ownThemes", did you mean "own-themes"?',
  ],
  [
    'a field within a field',
    'picks: { min: 1, max: 2 }',
    'picks: { min: 1, max: 2, mid: 1 }',
    '36:30 unknown field "mid", did you mean "min"?',
  ],
  ['the wrong kind of value', 'reveal-from: 2', 'reveal-from: two', '38:18 this must be a number'],
  [
    'the wrong order of minutes',
    'planned: 20, max: 30',
    'planned: 20, max: 15',
    '48:38 20 planned minutes lie outside 10 to 15',
  ],
  ['themes outside their group', 'steps:', 'themes: [a]\nsteps:', '27:1 themes stand inside their group'],
  [
    'a group within a theme',
    '{ id: leadership, judges',
    '{ id: leadership, group: x, judges',
    '26:27 a theme belongs to the group it stands in',
  ],
  [
    'a version of its own',
    'edition:',
    'version: 1\nedition:',
    '3:1 the version is stated once, for all tools together',
  ],
  ['another name than its folder', 'id: talk', 'id: talks', '1:5 the tool "talks" lies in the folder "talk"'],
])('%s', (_, from, to, letter) => {
  expect(changed(from, to).letters).toEqual([`content/tools/talk/tool.yaml:${letter}`])
})

test('a field that is missing is named as authors write it, at what lacks it', () => {
  expect(changed('    follow-up: { after: 6, unit: weeks, repeats: false }\n', '').letters).toEqual([
    'content/tools/talk/tool.yaml:65:5 follow-up: this field is missing',
  ])
})

test('what is wrong with a shared scale stands in the file it is shared from', () => {
  const { letters } = resolve(right, {
    'content/shared/scales.yaml': files['content/shared/scales.yaml'].replace('value: 1', 'value: one'),
  })
  expect(letters).toEqual(['content/shared/scales.yaml:5:26 this must be a number'])
})

test('where only ids are wrong, the tool is there for its words to be checked', () => {
  expect(changed('judges: host', 'judges: hots').value?.id).toBe('talk')
  expect(changed('mode: reveal', 'mode: shown').value).toBeUndefined()
})
