import { expect, test } from 'vitest'
import { isDeep } from './is-deep'

test.each([
  ['brackets', '['],
  ['brackets among entries', '[a,[b],'],
  ['braces', '{a: '],
  ['hyphens', '- '],
  ['question marks', '? '],
  ['both kinds', '{a: [b, '],
])('%s beyond the most are found without a tree', (_, sign) => {
  expect(isDeep(sign.repeat(60_000 / sign.length), 30)).toBe(true)
})

test('lines that each stand further in are found too', () => {
  const lines = Array.from({ length: 100 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')
  expect(isDeep(lines, 30)).toBe(true)
})

test('many beside one another are not deep', () => {
  expect(isDeep('- { a: [b, c] }\n'.repeat(5000), 5)).toBe(false)
  expect(isDeep('a: "[[[[[[[[[["\n', 3)).toBe(false)
})
