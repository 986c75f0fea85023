import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { found } from '../../../test/found'
import { files } from '../check/files'
import { readEntries } from '../check/read-entries'
import { glossary, termSchema } from './glossary'

const rule = glossary([
  { language: 'en', never: ['mental health', 'organiz*'], instead: 'psychosocial work environment' },
  { language: 'da', never: ['eskaler*'], instead: 'bringe videre' },
])

const say = (language: string, text: string) =>
  found(rule, ({ change }) => change(`content/tools/talk/${language}.yaml`, 'Alle.', text))

test('a word that is not used is told with what to say instead', () => {
  expect(say('en', 'For your Mental  Health.')).toEqual([
    'talk:audience | en | instead of "Mental  Health" say "psychosocial work environment"',
  ])
  expect(say('da', 'I eskalerer det.')).toEqual(['talk:audience | da | instead of "eskalerer" say "bringe videre"'])
})

test('each language has its own words, and a part of another word is none', () => {
  expect(say('da', 'Mental health og organiz')).toEqual([])
  expect(say('en', 'Disorganizing')).toEqual([])
  expect(say('en', 'Reorganising mental healthiness')).toEqual([])
  expect(say('da', 'Deeskalering')).toEqual([])
})

test('the words of the sources that the inventory decides against are in the list', () => {
  const root = fileURLToPath(new URL('../../../../..', import.meta.url))
  const entries = readEntries(root, files.glossary, termSchema, (_, message) => {
    throw new Error(message)
  })
  const terms = entries.map(({ value }) => value)
  const own = glossary(terms)
  const refused = (language: string, text: string) =>
    found(own, ({ change }) => change(`content/tools/talk/${language}.yaml`, 'Alle.', text)).length > 0
  for (const text of [
    'mental health',
    'senior managers',
    'the boss',
    'our business',
    'psychological work environment',
    'executive contract',
    'prioritization',
    'a training program',
  ])
    expect(refused('en', text), text).toBe(true)
  for (const text of ['psykologisk arbejdsmiljø', 'virksomhedens mål', 'ledelsesgruppen', 'mental sundhed', 'eskalere'])
    expect(refused('da', text), text).toBe(true)
})
