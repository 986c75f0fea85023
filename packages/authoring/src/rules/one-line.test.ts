import { expect, test } from 'vitest'
import { words } from '../../test/words'
import { expectedWords } from './expected'
import { oneLine } from './one-line'

const letters = (text: string) => oneLine(words(text), expectedWords([]), undefined).map(({ message }) => message)

test('a text is one line', () => {
  const broken = 'a text is one line: write it with ">-", and without empty lines'
  expect(letters('text: |-\n  One.\n  Two.\n')).toEqual([broken])
  expect(letters('text: >-\n  One.\n\n  Two.\n')).toEqual([broken])
  expect(letters('text: >-\n  One.\n  Two.\n')).toEqual([])
})

test('two spaces in a row are a slip', () => {
  expect(letters('text: One.  Two.\n')).toEqual(['this text has two spaces in a row'])
  expect(letters('text: "One.\u00a0Two. "\n')).toEqual([])
})
