import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../test/content'

test('a misspelt theme in words is told where it stands, with the nearest, and not told as missing too', () => {
  const { letters, change } = repository()
  expect(letters()).toEqual([])
  change('content/tools/talk/da.yaml', '  clear-goals:', '  clear-goal:')
  expect(letters()).toEqual(['content/tools/talk/da.yaml:9:3 unknown theme "clear-goal", did you mean "clear-goals"?'])
})

test('all mistakes of all files come at once, in reading order', () => {
  const { letters, change } = repository()
  change('content/tools/talk/tool.yaml', 'rests-on: preparation', 'rests-on: prepration')
  change('content/tools/talk/tool.yaml', '{ id: criteria, source: "guide: 9" }', '{ id: criteria, source: "gide: 9" }')
  change('content/tools/talk/en.yaml', '    statement: Vi har klare mål.\n', '')
  change('content/sources.yaml', '  language: en\n', '')
  expect(letters()).toEqual([
    'content/sources.yaml:1:3 language: this field is missing',
    'content/tools/talk/en.yaml:9:3 themes.clear-goals.statement is missing',
    'content/tools/talk/tool.yaml:58:15 unknown earlier step "prepration", did you mean "preparation"?',
    'content/tools/talk/tool.yaml:75:29 unknown source "gide", did you mean "guide"?',
  ])
})

test('a missing file of words is told', () => {
  const { root, letters } = repository()
  rmSync(join(root, 'content/tools/talk/en.yaml'))
  expect(letters()).toEqual(['content/tools/talk/en.yaml:1:1 this file is missing'])
})
