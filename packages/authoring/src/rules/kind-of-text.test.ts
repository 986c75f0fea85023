import { expect, test } from 'vitest'
import { words } from '../../test/words'
import { printLetters } from '../letter'
import { expectedWords } from './expected'
import { kindOfText } from './kind-of-text'

const expected = expectedWords(['talk:title', 'talk:themes.goals.title'], ['report'])

test.each([
  ['title: 1', '1:8 this must be text: put it in quotes'],
  ['title:', '1:7 this text is empty'],
  ['title: { short: x }', '1:8 this is one text and has no names of its own'],
  ['title: [x]', '1:8 words are texts under names, not a list'],
  ['title_one: 1', '1:12 this must be text: put it in quotes'],
  ['themes: { goals: x }', '1:18 this has texts of its own: title'],
  ['report: { on: true }', '1:15 this must be text: put it in quotes'],
])('%s', (text, letter) => {
  expect(printLetters(kindOfText(words(text), expected, undefined))).toEqual([`content/tools/talk/da.yaml:${letter}`])
})
