import { expect, test } from 'vitest'
import { words } from '../../test/words'
import { printLetters } from '../letter'
import { expectedWords } from './expected'
import { placeholderForm } from './placeholder-form'
import { placeholderKnown } from './placeholder-known'

test.each(['{theme}', '{{theme', '{{date, long}}', '{{theme}', '{{ two words }}', '}}'])('%s fills nothing', (text) => {
  expect(printLetters(placeholderForm(words(`a: "${text}"\n`), expectedWords([]), undefined))).toEqual([
    'content/tools/talk/da.yaml:1:4 what fills a text is written {{name}}',
  ])
})

test('a name fills, with or without space around it', () => {
  expect(placeholderForm(words('a: "{{date}} {{ follow-up }}"\n'), expectedWords([]), undefined)).toEqual([])
})

const known = (text: string, namespace: string) => {
  const expected = expectedWords(['shared:problems.step-ahead', 'talk:title', 'talk:time.meeting'], ['report'])
  return printLetters(placeholderKnown(words(text, 'da', namespace), expected, undefined))
}

test('a problem is filled with what it says about itself', () => {
  expect(known('problems: { step-ahead: "{{step}}", step-ahead_nearest: "{{stpe}}" }\n', 'shared')).toEqual([
    'content/tools/shared/da.yaml:1:57 unknown placeholder "stpe", did you mean "step"?',
  ])
})

test('a report is filled with anything, a tool with its minutes only', () => {
  expect(known('report: { a: "{{anything}}" }\n', 'shared')).toEqual([])
  expect(known('title: "{{min}}"\ntime: { meeting: "{{minutes}}" }\n', 'talk')).toEqual([
    'content/tools/talk/da.yaml:1:8 unknown placeholder "min"; there are none',
  ])
})
