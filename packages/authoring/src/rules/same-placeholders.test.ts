import { expect, test } from 'vitest'
import { words } from '../../test/words'
import { printLetters } from '../letter'
import { expectedWords } from './expected'
import { samePlaceholders } from './same-placeholders'

const letters = (da: string, en: string) =>
  printLetters(samePlaceholders(words(en, 'en'), expectedWords([]), words(da)))

test('a text is filled with the same in both', () => {
  expect(letters('a: "{{theme}} om {{who}}"\n', 'a: "{{teme}} by {{ who }}"\n')).toEqual([
    'content/tools/talk/en.yaml:1:4 unknown placeholder "teme", did you mean "theme"? (as in da)',
    'content/tools/talk/en.yaml:1:4 {{theme}} is missing, da has it',
  ])
})

test('one form may do without the number that another needs', () => {
  expect(letters('a_one: Én\na_other: "{{count}}"\n', 'a_one: "{{count}} one"\na_other: "{{count}}"\n')).toEqual([])
  expect(letters('a_one: Én\na_other: "{{count}}"\n', 'a_one: One\na_other: "{{number}}"\n')).toEqual([
    'content/tools/talk/en.yaml:1:8 {{count}} is missing, da has it',
    'content/tools/talk/en.yaml:2:10 unknown placeholder "number"; there is "count" (as in da)',
  ])
})
