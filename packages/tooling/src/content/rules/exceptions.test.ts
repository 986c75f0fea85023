import { expect, test } from 'vitest'
import { type Exception, excuse } from './exceptions'
import type { Found } from './own-rule'

const at = (line: number) => ({ file: 'content/x.yaml', line, column: 1 })
const found: Found = { at: at(1), message: 'wrong', where: 'talk:title', language: 'en' }
const all = new Map<string, readonly Found[]>([
  ['glossary', [found]],
  ['signs', []],
])
const right: Exception = { rule: 'glossary', where: 'talk:title', reason: 'so it is', expires: '2027-01-01' }

const letters = (exception: Partial<Exception>, today: string | null = '2026-11-21') =>
  excuse(all, [{ value: { ...right, ...exception }, at: at(9) }], today).map(
    (letter) => `${letter.at.line} ${letter.message}`,
  )

test('an exception excuses what it names, to the end of its last day', () => {
  expect(letters({})).toEqual([])
  expect(letters({ language: 'en' })).toEqual([])
  expect(letters({}, '2027-01-01')).toEqual([])
})

test('without an exception the mistake is told', () => {
  expect(excuse(all, [], null)).toEqual([{ at: at(1), message: 'wrong' }])
})

test('one that ran out is told, and excuses nothing', () => {
  expect(letters({}, '2027-01-02')).toEqual([
    '1 wrong',
    '9 this exception ran out on 2027-01-01: mend the text, or say until when it stays',
  ])
  expect(letters({}, null)).toEqual([])
})

test.each([
  ['another text', { where: 'talk:aim' }, 'nothing breaks "glossary" at talk:aim any more: take this exception out'],
  ['another language', { language: 'da' }, 'nothing breaks "glossary" at talk:title any more: take this exception out'],
  ['another rule', { rule: 'signs' }, 'nothing breaks "signs" at talk:title any more: take this exception out'],
  ['no rule', { rule: 'glosary' }, 'unknown rule "glosary", did you mean "glossary"?'],
])('one for %s is not needed, and excuses nothing', (_, exception, letter) => {
  expect(letters(exception)).toEqual(['1 wrong', `9 ${letter}`])
})
