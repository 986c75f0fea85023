import { expect, test } from 'vitest'
import { textHash } from './text-hash'

test.each([
  ['', '811c9dc5'],
  ['a', '2b24d044'],
])('the hash of %j is FNV-1a over the bytes of its code units', (text, hash) => {
  expect(textHash(text)).toBe(hash)
})

test('one letter, or the order of two, is another hash', () => {
  const hashes = ['Klare mål', 'Klare mal', 'Klare måls', 'Klrae mål', 'klare mål', ''].map(textHash)
  expect(new Set(hashes).size).toBe(hashes.length)
})
