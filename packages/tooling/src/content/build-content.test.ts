import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '@trivsel/authoring/test/content'
import { parseCatalogue } from '@trivsel/core'
import { expect, test } from 'vitest'
import { buildContent } from './build-content'

const build = (root: string) => buildContent(root, { sheets: true })

test('what is right is written: a module for import and require, in each language, and JSON', () => {
  const { root, read } = repository()
  expect(build(root)).toMatchObject({ ok: true })
  for (const path of ['structure/talk', 'words/da/talk', 'words/en/talk', 'words/da/shared', 'words/en/shared'])
    for (const ending of ['js', 'cjs', 'd.ts', 'd.cts'])
      expect(existsSync(join(root, `content/dist/${path}.${ending}`))).toBe(true)
  expect(JSON.parse(read('content/dist/json/talk.json'))).toMatchObject({
    tool: { id: 'talk' },
    sources: [{ id: 'guide' }],
    notes: { 'seats.host': 'guide: 1', 'steps.priorities.choose': 'ours: as many as each picks', scale: 'guide: 3' },
    words: { da: { title: 'Samtalen' } },
  })
})

test('the whole catalogue is one file, as core takes it in', () => {
  const { root, read } = repository()
  build(root)
  const parsed = parseCatalogue(JSON.parse(read('content/dist/json/catalogue.json')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  const { version, languages, tools, words } = parsed.value
  expect({ version, languages, tools: tools.map(({ id }) => id) }).toEqual({
    ...{ version: '1.2.3', languages: ['da', 'en'], tools: ['talk'] },
  })
  expect(words.map(({ namespace, language }) => `${namespace} ${language}`)).toEqual([
    ...['talk da', 'talk en', 'shared da', 'shared en'],
  ])
})

test('tables, schemas and review sheets are written with it; sheets only where they are asked for', () => {
  const { root } = repository()
  buildContent(root, { sheets: false })
  expect(existsSync(join(root, 'docs/generated'))).toBe(false)
  build(root)
  for (const path of [
    'content/dist/csv/themes.csv',
    'content/dist/schema/authored/tool.json',
    'docs/generated/talk.md',
  ])
    expect(existsSync(join(root, path))).toBe(true)
})

test('a failed build leaves everything as it was', () => {
  const { root, change, read } = repository()
  build(root)
  const before = read('content/dist/structure/talk.js')
  change('content/tools/talk/tool.yaml', 'edition: 2024-03', 'edition: 2025-10')
  change('content/tools/talk/da.yaml', 'title: Samtalen', 'title: ""')
  expect(build(root)).toEqual({ ok: false, letters: ['content/tools/talk/da.yaml:1:8 this text is empty'] })
  expect(read('content/dist/structure/talk.js')).toBe(before)
})

test('what core would refuse as a whole is not written either', () => {
  const { root, change } = repository()
  // A file may go this deep, and what core takes from anybody may not.
  const deep = `title: Report\n${Array.from({ length: 14 }, (_, i) => `${'  '.repeat(i + 1)}deeper:`).join('\n')} Words`
  for (const language of ['da', 'en']) change(`content/shared/${language}.yaml`, 'title: Report', deep)
  expect(build(root)).toEqual({
    ok: false,
    letters: [
      expect.stringMatching(/^content: words of "shared" in "da": .* lists and objects lie more than 16 deep$/),
    ],
  })
  expect(existsSync(join(root, 'content/dist'))).toBe(false)
})

test('a build that changes nothing touches nothing, one that changes a text touches its files only', () => {
  const { root, change } = repository()
  build(root)
  const file = join(root, 'content/dist/structure/talk.js')
  const { mtimeMs, ino } = statSync(file)
  expect(build(root)).toEqual({ ok: true, written: [] })
  change('content/tools/talk/da.yaml', 'Alle.', 'Alle der vil.')
  expect(build(root)).toEqual({
    ok: true,
    written: [
      ...['content/dist/json/talk.json', 'content/dist/words/da/talk.js', 'content/dist/words/da/talk.cjs'],
      ...['content/dist/json/catalogue.json', 'docs/generated/README.md', 'docs/generated/talk.md'],
    ],
  })
  expect(statSync(file)).toMatchObject({ mtimeMs, ino })
})
