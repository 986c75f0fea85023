import { expect, test } from 'vitest'
import { wrongLanguage } from './language-tag'

test.each(['da', 'nb', 'en-GB', 'de-CH', 'sr-Latn-RS', 'es-419', 'kl', 'fo'])('%s is a language', (tag) => {
  expect(wrongLanguage(tag)).toBeNull()
})

test.each([
  ['dansk', 'da'],
  ['Danish', 'da'],
  ['norsk bokmål', 'nb'],
  ['svenska', 'sv'],
  ['da_DK', 'da-DK'],
  ['DA', 'da'],
  ['en-gb', 'en-GB'],
])('%s is told as %s', (written, meant) => {
  expect(wrongLanguage(written)).toBe(`unknown language "${written}", did you mean "${meant}"?`)
})

test.each(['xx', 'da-XX-oops-y', '', 'klingonsk', 'da '.repeat(30)])('%j is no language', (written) => {
  expect(wrongLanguage(written)).toMatch(/a language is written as its code, such as "da", "nb" or "de-CH"/)
})
