import { expect, test } from 'vitest'
import { words } from '../../test/words'
import { printLetters } from '../letter'
import { expectedWords } from './expected'
import { noHiddenCharacters } from './no-hidden-characters'

const letters = (text: string) =>
  printLetters(noHiddenCharacters(words(`a: ${JSON.stringify(text)}\n`), expectedWords([]), undefined))

test('control characters and half characters are refused', () => {
  expect(letters('bell\u0007')).toEqual([
    'content/tools/talk/da.yaml:1:4 this text holds a control character or half a character',
  ])
  expect(letters('half\ud83d')).toHaveLength(1)
})

test('what hides or reorders text is named', () => {
  expect(letters('a\u202eb')).toEqual([
    'content/tools/talk/da.yaml:1:4 this text holds a character that nobody sees, U+202E',
  ])
  expect(letters('a\u200bb')).toHaveLength(1)
})

test('dashes, quotes, new lines, soft hyphens and emoji are text', () => {
  expect(letters('÷ – »x« ’\nleder\u00adgruppe 🙂\u00a0x')).toEqual([])
})
