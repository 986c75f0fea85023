import { expect, test } from 'vitest'
import { isRunning, lixCounts, lixOf, lixSum } from './lix'

test.each([
  ['I vælger to. Skriv dem ned!', { words: 6, sentences: 2, long: 0 }],
  ['Forberedelsen tager ca. 30 minutter.', { words: 5, sentences: 1, long: 2 }],
  ['Ledergruppens samarbejde', { words: 2, sentences: 1, long: 2 }],
  ['Husk: Telefonen er slukket. Spørg så', { words: 6, sentences: 3, long: 2 }],
  ['Er det »klare mål«? Ja.', { words: 5, sentences: 2, long: 0 }],
  ['E-mail, well-being and managers’ work', { words: 5, sentences: 1, long: 2 }],
  ['{{theme}}: {{box}}', { words: 2, sentences: 1, long: 0 }],
  ['–', { words: 0, sentences: 0, long: 0 }],
])('%s', (text, counts) => {
  expect(lixCounts(text)).toEqual(counts)
})

test('LIX is words a sentence and hundredths of long words, over all texts together', () => {
  expect(lixOf({ words: 20, sentences: 2, long: 5 })).toBe(35)
  expect(lixOf(lixSum([]))).toBe(0)
  const sum = lixSum([lixCounts('Det er kort.'), lixCounts('Forberedelsen er begyndt.')])
  expect(sum).toEqual({ words: 6, sentences: 2, long: 2 })
})

test('what ends like a sentence is read as one', () => {
  expect(['Skriv det ned.', 'Hvad nu?', 'Sig »ja«.', '(Ring til os!)'].every(isRunning)).toBe(true)
  expect(['Klare mål', 'Forberedelse: ca. 30 minutter', 'Vælg:'].some(isRunning)).toBe(false)
})
