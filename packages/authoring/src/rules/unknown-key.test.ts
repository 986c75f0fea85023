import { expect, test } from 'vitest'
import { words } from '../../test/words'
import { printLetters } from '../letter'
import { expectedWords } from './expected'
import { unknownKey } from './unknown-key'

const expected = expectedWords(['talk:title', 'talk:themes.goals.title', 'talk:themes.trust.title'], ['report'])
const letters = (text: string) => printLetters(unknownKey(words(text), expected, undefined))

test('a name that structure lacks is told once, by its kind, with the nearest', () => {
  expect(letters('titel: x\nthemes:\n  gaols: { title: x, statement: y }\n')).toEqual([
    'content/tools/talk/da.yaml:1:1 unknown name "titel", did you mean "title"?',
    'content/tools/talk/da.yaml:3:3 unknown theme "gaols", did you mean "goals"?',
  ])
})

test('with nothing near it says what there is', () => {
  expect(letters('themes: { weather: { title: x } }\n')).toEqual([
    'content/tools/talk/da.yaml:1:11 unknown theme "weather"; there are "goals", "trust"',
  ])
})

test('a long list of what there is is left out', () => {
  const many = expectedWords([...'abcdefghi'].map((name) => `talk:${name}.title` as const))
  expect(printLetters(unknownKey(words('weather: x\n'), many, undefined))).toEqual([
    'content/tools/talk/da.yaml:1:1 unknown name "weather"',
  ])
})

test('forms and what words decide are known', () => {
  expect(letters('title_one: x\ntitle_other: y\nreport: { anything: z }\n')).toEqual([])
  expect(letters('themes: { goals_one: { title: x } }\n')).toHaveLength(1)
})

test.each([
  ['pages', 'page'],
  ['forms', 'form'],
  ['lists', 'list'],
  ['sets', 'set of questions'],
  ['drawings', 'drawing'],
  ['cards', 'card'],
  ['parts', 'part'],
])('what stands below %s is called a %s', (name, kind) => {
  const known = expectedWords([`talk:${name}.first.title`])
  expect(printLetters(unknownKey(words(`${name}: { frist: { title: x } }\n`), known, undefined))).toEqual([
    expect.stringContaining(`unknown ${kind} "frist", did you mean "first"?`),
  ])
})
