import { expect, test } from 'vitest'
import { type Letter, printLetters } from '../letter'
import { parseYaml } from './parse-yaml'

function letters(text: string): string[] {
  const found: Letter[] = []
  parseYaml('a.yaml', text, (at, message) => {
    found.push({ at, message })
  })
  return printLetters(found)
}

test.each([
  ['a tab', 'a:\n\tb: x\n', '2:1 a tab stands where spaces should'],
  [
    'a colon in a text',
    'a: Head: of office\n',
    '1:4 a name stands where a text goes on: put a text that holds a colon',
  ],
  ['a line too far in', 'a:\n b: x\n  c: y\n', '2:5 a name stands where a text goes on'],
  ['a line not far enough in', 'a:\n  b: x\n c: y\n', '3:1 this line is not in one column'],
  [
    'an apostrophe in single quotes',
    "a: 'It's fine'\n",
    '1:8 this does not belong to what stands before it: put the whole',
  ],
  ['a place at the beginning', 'a: {{name}} is here\n', '1:13 this does not belong to what stands before it'],
  ['a quote that stays open', 'a: "x\nb: y\n', '3:1 a text that begins with a quote has none at its end'],
  ['a sign that means something', 'a: @x\n', '1:4 a text that begins with "@" stands in double quotes'],
  ['a bracket that stays open', 'a: [1, 2\nb: 3\n', '2:1 what was opened before this is not closed: write "]"'],
  ['a colon with no space', 'a:b\nc: d\n', '1:1 a name needs a colon and a space behind it'],
  ['a name with no colon', 'a: b\nc\n', '2:1 something is missing here: a name needs a colon'],
  ['bold type that looks like an alias', 'a: * x\n', '1:4 a text that begins with "*"'],
  ['an exclamation mark', 'a: !important x\n', '1:4 content has no tags: put a text that begins with "!"'],
  ['a backslash', 'a: "C:\\q"\n', '1:7 in double quotes a backslash is written twice'],
  ['two documents', 'a: 1\n---\nb: 1\n', '2:1 a file holds one document: take this line out'],
])('%s is told in words of the file', (_, text, letter) => {
  expect(letters(text)).toEqual([expect.stringContaining(`a.yaml:${letter}`)])
})

test('a slip that the parser meets again on the same line is told once, one on another line too', () => {
  expect(letters('a: b: c\nd: x\ne: f: g\n').map((letter) => letter.split(' ')[0])).toEqual([
    'a.yaml:1:4',
    'a.yaml:3:4',
  ])
})
