import { expect, test } from 'vitest'
import { words } from '../../test/words'
import { printLetters } from '../letter'
import { expectedWords } from './expected'
import { sameKeys } from './same-keys'

const expected = expectedWords(['shared:title'], ['report'])
const letters = (da: string, en: string) =>
  printLetters(sameKeys(words(en, 'en', 'shared'), expected, words(da, 'da', 'shared')))

test('where words decide, each language has what the other has', () => {
  expect(letters('report: { a: x, b: x }\n', 'report: { a: x, c: x }\n')).toEqual([
    'content/tools/shared/da.yaml:1:1 report.c is missing, en has it',
    'content/tools/shared/en.yaml:1:1 report.b is missing, da has it',
  ])
})

test('contexts are said in both, plurals may differ', () => {
  expect(letters('title: x\ntitle_nearest: y\n', 'title: x\n')).toEqual([
    'content/tools/shared/en.yaml:1:1 title_nearest is missing, da has it',
  ])
  expect(letters('report: { a_one: x, a_other: x }\n', 'report: { a: x }\n')).toEqual([])
})

test('a slip in one language is not told as missing in the other', () => {
  expect(letters('titel: x\n', 'title: x\n')).toEqual([])
})
