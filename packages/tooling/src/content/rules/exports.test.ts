import { expect, test } from 'vitest'
import { repository } from '../fixture/content'

const file = 'content/package.json'

test('a language that is not exported is told', () => {
  const { letters, change } = repository()
  change(file, '"./talk/en"', '"./talk/ne"')
  expect(letters()).toEqual([
    `${file}:4:14 "./talk/en" is missing: {"import":{"types":"./dist/words/en/talk.d.ts","default":"./dist/words/en/talk.js"},"require":{"types":"./dist/words/en/talk.d.cts","default":"./dist/words/en/talk.cjs"}}`,
    `${file}:25:5 unknown export "./talk/ne", did you mean "./talk/en"?`,
  ])
})

test('an export that leads elsewhere is told', () => {
  const { letters, change } = repository()
  change(file, './dist/tools/talk.d.cts', './dist/tools/talk.d.ts')
  expect(letters()).toEqual([expect.stringContaining(`${file}:5:5 "./talk" must be `)])
})
