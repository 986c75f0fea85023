import { expect, test } from 'vitest'
import { type Letter, printLetters } from '../letter'
import { plain } from './node'
import { LARGEST, parseYaml } from './parse-yaml'

function parse(text: string) {
  const letters: Letter[] = []
  const tree = parseYaml('a.yaml', text, (at, message) => {
    letters.push({ at, message })
  })
  return { tree, letters: printLetters(letters) }
}

test('dates, versions and Norway stay the text they are', () => {
  const { tree } = parse('edition: 2024-03\nversion: 1.0.0\ncountry: NO\n')
  expect(tree && plain(tree)).toEqual({ edition: '2024-03', version: '1.0.0', country: 'NO' })
})

test('a name that stands twice is told at the second', () => {
  expect(parse('a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n').letters).toEqual(['a.yaml:5:3 "c" stands twice, first on line 3'])
})

test('aliases are refused before anything grows', () => {
  const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`
  const bomb = ['a: &a [x]', ...[...'bcdefghij'].map((name, i) => level(name, 'abcdefghi'[i] ?? ''))].join('\n')
  const { letters } = parse(bomb)
  expect(letters[0]).toBe('a.yaml:1:7 remove "&a": content has no aliases')
  expect(letters).toContain('a.yaml:2:8 write "*a" out: content has no aliases')
})

test.each(['__proto__', 'constructor', 'prototype'])('%s is no name', (name) => {
  const { tree, letters } = parse(`fine: 1\n${name}: { polluted: true }\n`)
  expect(letters).toEqual([`a.yaml:2:1 "${name}" cannot be the name of a field`])
  expect(tree && plain(tree)).toEqual({ fine: 1 })
})

test('names must be text', () => {
  expect(parse('1: a\n').letters).toEqual(['a.yaml:1:1 the name of a field must be text: put it in quotes'])
})

test('a file that is not YAML is told where it stops being it', () => {
  expect(parse('a: 1\nb: [1, 2\nc: 3\n').letters[0]).toMatch(/^a\.yaml:3:1 /)
  expect(parse('# nothing\n').letters).toEqual(['a.yaml:1:1 the file is empty'])
})

test('what would keep the build busy is refused unread', () => {
  expect(parse('a'.repeat(LARGEST + 1)).letters).toEqual([
    `a.yaml:1:1 the file holds ${LARGEST + 1} characters, more than the ${LARGEST} that are read`,
  ])
  expect(parse('['.repeat(LARGEST)).letters).toEqual(['a.yaml:1:1 lists and fields lie more than 24 deep'])
  expect(parse(`${'['.repeat(30)}${']'.repeat(30)}`).letters).toEqual([
    'a.yaml:1:1 lists and fields lie more than 24 deep',
  ])
})
