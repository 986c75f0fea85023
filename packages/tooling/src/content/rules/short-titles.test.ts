import { expect, test } from 'vitest'
import { words } from '../fixture/words'
import { printLetters } from '../letter'
import { expectedWords } from './expected'
import { shortTitles } from './short-titles'

const letters = (text: string) => printLetters(shortTitles(words(text), expectedWords([]), undefined))

test('a title has 60 characters at most, counted as people count', () => {
  expect(letters(`title: ${'å'.repeat(60)}\nthemes: { a: { title: ${'🙂'.repeat(60)} } }\n`)).toEqual([])
  expect(
    letters(`themes: { a: { title: ${'å'.repeat(61)}, statement: ${'å'.repeat(61)}, subtitle: ${'å'.repeat(61)} } }\n`),
  ).toEqual(['content/tools/talk/da.yaml:1:23 a title has at most 60 characters, this has 61'])
})
