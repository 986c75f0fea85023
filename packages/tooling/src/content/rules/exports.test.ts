import { checkContent } from '@trivsel/authoring/content'
import { repository } from '@trivsel/authoring/test/content'
import { expect, test } from 'vitest'
import { exportsWrong } from './exports'

const file = 'content/package.json'

const lettersOf = (root: string): readonly string[] => {
  const checked = checkContent(root, ['da', 'en'], ({ authored }) => exportsWrong(authored.manifest, ['da', 'en']))
  return checked.ok ? [] : checked.letters
}

test('a language that is not exported is told', () => {
  const { root, change } = repository()
  expect(lettersOf(root)).toEqual([])
  change(file, '"./*/en"', '"./*/ne"')
  expect(lettersOf(root)).toEqual([
    `${file}:4:14 "./*/en" is missing: {"import":{"types":"./dist/words/en/*.d.ts","default":"./dist/words/en/*.js"},"require":{"types":"./dist/words/en/*.d.cts","default":"./dist/words/en/*.cjs"}}`,
    `${file}:15:5 unknown export "./*/ne", did you mean "./*/en"?`,
  ])
})

test('an export that leads elsewhere is told', () => {
  const { root, change } = repository()
  change(file, './dist/structure/*.d.cts', './dist/structure/*.d.ts')
  change(file, './dist/csv/*', './dist/tables/*')
  expect(lettersOf(root)).toEqual([
    expect.stringContaining(`${file}:25:5 "./*" must be `),
    `${file}:36:5 "./csv/*" must be "./dist/csv/*"`,
  ])
})
