import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent } from '@trivsel/authoring/content'
import { repository } from '@trivsel/authoring/test/content'
import { allIds } from '@trivsel/core'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { root } from '../../check/workspace'
import { type Published, published } from '../write/published'
import { questionsTable } from './questions'
import { type Table, tableFiles } from './table'
import { themesTable } from './themes'

type Records = readonly Readonly<Record<string, string>>[]

const read = <Row>(table: Table<Row>): Records => {
  const text = tableFiles(table, '1.2.3').get(`csv/${table.name}.csv`) ?? ''
  return parse(text, { columns: true, record_delimiter: '\r\n' })
}

function fixture(change: (at: ReturnType<typeof repository>) => void = () => undefined): Published {
  const at = repository()
  change(at)
  const checked = checkContent(at.root, ['da', 'en'])
  if (!checked.ok) throw new Error(checked.letters.join('\n'))
  return published(checked.content)
}

test('themes stand with both languages, their place, and the nearest source', () => {
  const book = fixture(({ change }) => change('content/tools/talk/en.yaml', 'Klare mål', 'Clear goals, clearly'))
  expect(read(themesTable(book))[0]).toEqual({
    id: 'talk/clear-goals',
    tool: 'talk',
    group: 'results',
    number: '1',
    title_da: 'Klare mål',
    title_en: 'Clear goals, clearly',
    statement_da: 'Vi har klare mål.',
    statement_en: 'Vi har klare mål.',
    edition: '2024-03',
    status: 'current',
    in_place_of: '',
    source: 'guide: 4',
  })
})

test('a theme of an earlier edition has the place and the name of the one that stands there now', () => {
  const book = fixture(({ change }) => {
    const former = '{ id: old, group: results, edition: undated, in-place-of: leadership, source: "guide: before" }'
    change('content/tools/talk/tool.yaml', 'steps:\n', `former-themes: [${former}]\nsteps:\n`)
    for (const language of ['da', 'en'])
      change(
        `content/tools/talk/${language}.yaml`,
        'groups:\n',
        '  old:\n    title: Før\n    statement: Som før.\ngroups:\n',
      )
  })
  expect(read(themesTable(book)).at(-1)).toMatchObject({
    id: 'talk/old',
    number: '2',
    edition: 'undated',
    status: 'superseded',
    in_place_of: 'talk/leadership',
    source: 'guide: before',
  })
})

test('questions stand where people meet them, under the ids of the catalogue', () => {
  const book = fixture()
  const rows = read(questionsTable(book))
  expect(rows.map(({ id, kind, asked_in, position }) => [id, kind, asked_in, position])).toEqual([
    ['talk/axes/success', 'axis', '', '1'],
    ['talk/axes/importance', 'axis', '', '2'],
    ['talk/quadrants/focus/lift', 'box', 'focus', '1'],
    ['talk/steps/meeting/focus/understand', 'agenda', 'meeting/focus', '1'],
  ])
  const ids = allIds(book.catalogue)
  expect(rows.filter(({ id = '' }) => !ids.has(id))).toEqual([])
  expect(rows.at(-1)).toMatchObject({ text_da: 'Hvad betyder det?', source: 'guide: 6', piece_kind: 'tool' })
})

test('a form asks by field, by column and by what helps', () => {
  const form = `forms:
  - id: guide
    source: "guide: form"
    fields:
      - { id: goals, kind: text, questions: [which] }
      - id: acts
        kind: table
        own-rows: true
        columns: [{ id: what, kind: text, questions: [first] }]
steps:
`
  const words = `forms:
  guide:
    title: Skema
    text: Udfyld.
    fields:
      goals: { title: Mål, questions: { which: Hvilke? } }
      acts: { title: Handling, columns: { what: { title: Hvad, questions: { first: Først? } } } }
`
  const book = fixture(({ change, write, read: text }) => {
    change('content/tools/talk/tool.yaml', 'steps:\n', form)
    change(
      'content/tools/talk/tool.yaml',
      'activity: agree\n    per: theme',
      'activity: fill\n    form: guide\n    per: theme',
    )
    change('content/tools/talk/tool.yaml', '    follow-up: { after: 6, unit: weeks, repeats: false }\n', '')
    for (const language of ['da', 'en']) {
      const file = `content/tools/talk/${language}.yaml`
      write(file, `${text(file)}${words}`)
    }
  })
  const rows = read(questionsTable(book)).filter(({ id }) => id?.startsWith('talk/forms/'))
  expect(rows.map(({ id, kind, asked_in, text_da }) => [id, kind, asked_in, text_da])).toEqual([
    ['talk/forms/guide/goals', 'field', 'guide', 'Mål'],
    ['talk/forms/guide/acts', 'field', 'guide', 'Handling'],
    ['talk/forms/guide/goals/which', 'supporting', 'guide/goals', 'Hvilke?'],
    ['talk/forms/guide/acts/what', 'column', 'guide/acts', 'Hvad'],
    ['talk/forms/guide/acts/what/first', 'supporting', 'guide/acts/what', 'Først?'],
  ])
  const ids = allIds(book.catalogue)
  expect(rows.filter(({ id = '' }) => !ids.has(id))).toEqual([])
})

test('what the columns mean stands beside the table, in their order', () => {
  const files = tableFiles(themesTable(fixture()), '1.2.3')
  const header = files.get('csv/themes.csv')?.split('\r\n')[0]
  const metadata = JSON.parse(files.get('csv/themes.csv-metadata.json') ?? '')
  expect(metadata).toMatchObject({ url: 'themes.csv', tableSchema: { primaryKey: 'id' }, 'schema:version': '1.2.3' })
  expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name).join(',')).toBe(header)
  expect(metadata.tableSchema.columns).toContainEqual({
    ...{ name: 'number', titles: 'number', datatype: 'integer', required: true },
    'dc:description': expect.stringContaining('from 1'),
  })
})

test('the guide for researchers tells of every column', () => {
  const guide = readFileSync(join(root, 'docs/guides/for-researchers.md'), 'utf8')
  const book = fixture()
  const names = [...themesTable(book).columns, ...questionsTable(book).columns].map(({ name }) => name)
  expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
})
