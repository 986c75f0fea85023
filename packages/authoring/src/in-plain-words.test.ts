import { parsePack, parseTool } from '@trivsel/core'
import { expect, test } from 'vitest'
import { inPlainWords } from './in-plain-words'

const said = (parsed: ReturnType<typeof parsePack | typeof parseTool>): string[] =>
  parsed.ok ? [] : parsed.findings.map(({ path, message }) => `${path.join('.')}: ${inPlainWords(message)}`)

test('what core says in words of schemas is said in words of files', () => {
  const head = { id: 'Acme', version: '1.0', title: null, languages: ['dansk'], sources: [], tools: [], models: [] }
  const change = { piece: 'talk', hide: ['themes.a'], order: [], add: 'x' }
  expect(said(parsePack({ ...head, decks: [], changes: [change], words: 7, basedOn: { da: 'x' } }))).toEqual([
    'id: an id has small letters a to z, digits and single hyphens, such as "clear-goals"',
    'version: a version has three numbers with dots between, such as 1.0.0',
    'languages.0: a language is written as its code, such as "da", "nb" or "de-CH"',
    'changes.0.hide.0: a place is written with slashes, such as "themes/training"',
    'changes.0.order: this must be fields: on each line a name, a colon and what it is',
    'changes.0.add: this must be a list, such as [a, b]; a list of one stands in brackets too',
    'words: this must be a list, such as [a, b]; a list of one stands in brackets too',
    'basedOn.da: this must be fields: on each line a name, a colon and what it is',
  ])
})

test('so is what it says of a tool, and what is plain already stays', () => {
  expect(said(parseTool({ id: 'talk', edition: 'soon', version: 1 }))).toEqual(
    expect.arrayContaining([
      'edition: an edition is a year and a month, such as 2024-03, or "undated"',
      'version: this must be text; a number or a date stands in quotes',
    ]),
  )
  expect(inPlainWords('anything else')).toBe('anything else')
})
