import { expect, test } from 'vitest'
import { words } from '../../test/words'
import { printLetters } from '../letter'
import { expectedWords } from './expected'
import { missingKey } from './missing-key'

const expected = expectedWords(['talk:title', 'talk:themes.goals.title', 'talk:themes.goals.statement'])
const letters = (text: string) => printLetters(missingKey(words(text), expected, undefined))

test('what is missing is told at what lacks it', () => {
  expect(letters('title: x\nthemes:\n  goals:\n    title: y\n')).toEqual([
    'content/tools/talk/da.yaml:3:3 themes.goals.statement is missing',
  ])
})

test('what is misspelt is not missing', () => {
  expect(letters('title: x\nthemes:\n  gaols: { title: y }\n')).toEqual([])
  expect(letters('title: x\nthemes:\n  weather: { title: y }\n')).toHaveLength(2)
})

test('forms count, and must all be there', () => {
  const rest = 'themes: { goals: { title: x, statement: y } }\n'
  expect(letters(`title_one: x\ntitle_other: y\n${rest}`)).toEqual([])
  expect(letters(`title_one: x\n${rest}`)).toEqual(['content/tools/talk/da.yaml:1:1 title_other is missing'])
  expect(letters(`title: x\ntitle_nearest_other: y\n${rest}`)).toEqual([
    'content/tools/talk/da.yaml:1:1 title_nearest_one is missing',
  ])
})
