import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildContent } from './build-content'
import { repository } from './fixture/content'

test('what is right is written: a module for import and require, in each language, and JSON', () => {
  const { root, letters, read } = repository()
  expect(letters()).toEqual([])
  for (const path of ['tools/talk', 'words/da/talk', 'words/en/talk', 'words/da/shared', 'words/en/shared'])
    for (const ending of ['js', 'cjs', 'd.ts', 'd.cts'])
      expect(existsSync(join(root, `content/dist/${path}.${ending}`))).toBe(true)
  expect(JSON.parse(read('content/dist/json/talk.json'))).toMatchObject({
    tool: { id: 'talk' },
    sources: [{ id: 'guide' }],
    notes: { 'seats.host': 'guide: 1', 'steps.priorities.choose': 'ours: as many as each picks', scale: 'guide: 3' },
    words: { da: { title: 'Samtalen' } },
  })
})

test('a misspelt theme in words is told where it stands, with the nearest, and not told as missing too', () => {
  const { letters, change } = repository()
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
    'content/sources.yaml:1:3 language: Invalid input: expected string, received undefined',
    'content/tools/talk/en.yaml:9:3 themes.clear-goals.statement is missing',
    'content/tools/talk/tool.yaml:50:15 unknown earlier step "prepration", did you mean "preparation"?',
    'content/tools/talk/tool.yaml:65:29 unknown source "gide", did you mean "guide"?',
  ])
})

test('a missing file of words is told', () => {
  const { root, letters } = repository()
  rmSync(join(root, 'content/tools/talk/en.yaml'))
  expect(letters()).toEqual(['content/tools/talk/en.yaml:1:1 this file is missing'])
})

test('a failed build leaves everything as it was', () => {
  const { letters, change, read } = repository()
  letters()
  const before = read('content/dist/tools/talk.js')
  change('content/tools/talk/tool.yaml', 'edition: 2024-03', 'edition: 2025-10')
  change('content/tools/talk/da.yaml', 'title: Samtalen', 'title: ""')
  expect(letters()).toEqual(['content/tools/talk/da.yaml:1:8 this text is empty'])
  expect(read('content/dist/tools/talk.js')).toBe(before)
})

test('a build that changes nothing touches nothing, one that changes a text touches its files only', () => {
  const { root, change } = repository()
  buildContent(root)
  const file = join(root, 'content/dist/tools/talk.js')
  const { mtimeMs, ino } = statSync(file)
  expect(buildContent(root)).toEqual({ ok: true, written: [] })
  change('content/tools/talk/da.yaml', 'Alle.', 'Alle der vil.')
  expect(buildContent(root)).toEqual({
    ok: true,
    written: ['json/talk.json', 'words/da/talk.js', 'words/da/talk.cjs'],
  })
  expect(statSync(file)).toMatchObject({ mtimeMs, ino })
})
