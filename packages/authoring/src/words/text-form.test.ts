import { expect, test } from 'vitest'
import { formsMissing, textForm } from './text-form'

test('plurals and contexts are forms of their key', () => {
  expect(textForm('problems.few-are-done_open_one')).toEqual({
    base: 'problems.few-are-done',
    said: 'problems.few-are-done_open',
    plural: 'one',
  })
  expect(textForm('report.tie-one')).toEqual({ base: 'report.tie-one', said: 'report.tie-one', plural: null })
})

test('one text, or one and other; zero is extra', () => {
  const missing = (...keys: string[]) => formsMissing('a', new Set(keys))
  expect(missing('a')).toEqual([])
  expect(missing('a_one', 'a_other')).toEqual([])
  expect(missing('a_one')).toEqual(['a_other'])
  expect(missing('a_zero')).toEqual(['a_one', 'a_other'])
  expect(missing()).toEqual(['a'])
})
