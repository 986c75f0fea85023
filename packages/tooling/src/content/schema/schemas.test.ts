import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml, plain } from '@trivsel/authoring/content'
import { repository } from '@trivsel/authoring/test/content'
import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, test } from 'vitest'
import { root } from '../../check/workspace'
import { readyContent } from '../build-content'
import { distFiles } from '../write/dist-files'
import { authoredSchemas } from './authored-schemas'
import { publishedSchemas } from './published-schemas'

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  formats: { date: true },
})
const schemas = new Map([...publishedSchemas(), ...authoredSchemas()])
const validators = new Map([...schemas].map(([path, schema]) => [path, ajv.compile(schema)]))

/** What a validator that is not ours says against data: where, and why. */
function faults(path: string, data: unknown): string[] {
  const validate = validators.get(path)
  if (validate === undefined) throw new Error(`there is no schema ${path}`)
  validate(data)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const yaml = (text: string): unknown => {
  const tree = parseYaml('a.yaml', text, (_, message) => {
    throw new Error(message)
  })
  return tree === undefined ? undefined : plain(tree)
}

const read = (file: string): unknown => yaml(readFileSync(join(root, 'content', file), 'utf8'))
const folders = (kind: string): string[] => readdirSync(join(root, 'content', kind)).map((name) => `${kind}/${name}`)

describe('every schema', () => {
  test.each([...schemas])('%s says what it is', (path, schema) => {
    expect(schema).toMatchObject({ $id: `urn:trivsel:schema:${path.replace('/', ':')}`, title: expect.any(String) })
    expect(schema.description).toMatch(/^.{15,}\.$/)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  })
})

describe('what is published fits its schemas', () => {
  const ready = readyContent(root)
  if (!ready.ok) throw new Error(ready.letters.join('\n'))
  const files = [...distFiles(ready.content, ready.published)].filter(([path]) => path.startsWith('json/'))
  test('each file', () => {
    const schemaFor = (path: string) => (path === 'json/catalogue.json' ? 'published/catalogue' : 'published/file')
    expect(files.flatMap(([path, text]) => faults(schemaFor(path), JSON.parse(text)).map((one) => path + one))).toEqual(
      [],
    )
  })
  test('each noun in the catalogue', () => {
    const { tools, models, decks, words } = ready.published.catalogue
    const nouns = { tool: tools, model: models, deck: decks, words }
    for (const [noun, all] of Object.entries(nouns))
      expect(all.flatMap((one) => faults(`published/${noun}`, JSON.parse(JSON.stringify(one))))).toEqual([])
  })
})

describe('what authors wrote fits its schemas', () => {
  const written: [string, string][] = [
    ...(['tool', 'model', 'deck'] as const).flatMap((kind) =>
      folders(`${kind}s`).flatMap((folder): [string, string][] => [
        [`${folder}/${kind}.yaml`, kind],
        ...['da', 'en'].map((language): [string, string] => [`${folder}/${language}.yaml`, `${kind}-words`]),
      ]),
    ),
    ...['da', 'en'].map((language): [string, string] => [`shared/${language}.yaml`, 'shared-words']),
    ['sources.yaml', 'sources'],
    ['retired.yaml', 'retired'],
    ['shared/scales.yaml', 'scales'],
    ['shared/priority-maps.yaml', 'priority-maps'],
  ]
  test.each(written)('%s', (file, schema) => {
    expect(faults(`authored/${schema}`, read(file))).toEqual([])
  })
})

describe('what the example pack says fits its schemas', () => {
  const pack = 'examples/pack-larkbank'
  const schemaFor = (file: string): string | null => {
    const [folder = '', ...rest] = file.split('/')
    const name = rest.at(-1) ?? folder
    const kind = folder.replace(/s$/, '')
    if (name === 'based-on.yaml') return null
    if (folder === 'shared') return 'shared-words'
    return rest.length === 0 || name === 'changes.yaml' || name === `${kind}.yaml`
      ? name.replace('.yaml', '')
      : `${kind}-words`
  }
  const files = readdirSync(join(root, pack), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'))
  test.each(files)('%s', (file) => {
    const schema = schemaFor(file)
    if (schema !== null) expect(faults(`authored/${schema}`, read(`../${pack}/${file}`))).toEqual([])
  })
})

describe('a slip is told while an author types', () => {
  const tool = repository
  const slips: [string, string, string, RegExp][] = [
    ['an unknown field', 'lead: host', 'lead: host\nleed: host', /must NOT have additional/],
    ['a field of another activity', 'reveal-from: 2', 'reveal-form: 2', /must NOT have additional|must have required/],
    ['a value that is none', 'privacy: reveal', 'privacy: secret', /allowed values/],
    ['a field that must be there', 'mode: reveal\n', '', /required property 'mode'/],
    ['the name code has for a field', 'own-themes: true', 'ownThemes: true', /must NOT have additional/],
    ['a source that cites nothing', '"guide: 9"', 'guide', /pattern/],
    ['a version of its own', 'kind: process', 'kind: process\nversion: 1.0.0', /must NOT have additional/],
  ]
  test.each(slips)('%s', (_, from, to, told) => {
    const at = tool()
    const text = at.read('content/tools/talk/tool.yaml')
    expect(faults('authored/tool', yaml(text))).toEqual([])
    expect(text).toContain(from)
    expect(faults('authored/tool', yaml(text.replace(from, to))).join('\n')).toMatch(told)
  })

  test('in words: a name that nothing has, and a text that is none', () => {
    const words = (text: string) => faults('authored/tool-words', yaml(text)).join('\n')
    expect(words('title: A\nthemes:\n  any-id:\n    statement: B\n')).toBe('')
    expect(words('titel: A\n')).toMatch(/additional/)
    expect(words('themes:\n  any-id:\n    statment: B\n')).toMatch(/additional/)
    expect(words('title: 12\n')).toMatch(/string/)
  })

  test('in a pack', () => {
    expect(faults('authored/pack', yaml('id: acme\nversion: 1.0.0\nlanguages: [da]\n'))).toEqual([])
    expect(faults('authored/pack', yaml('id: acme\nversion: one\nlanguages: []\n'))).toHaveLength(2)
    const changes =
      'hide: [themes/training]\nadd:\n  - { to: themes, entry: { id: acme-x, group: y }, source: "ours: z" }\n'
    expect(faults('authored/changes', yaml(changes))).toEqual([])
    expect(faults('authored/changes', yaml('hidden: [themes/training]\n'))).toHaveLength(1)
  })
})

test('what core says of a field stands beside it', () => {
  const seats = schemas.get('authored/tool')?.properties?.['seats'] as {
    items: { properties: Record<string, unknown> }
  }
  expect(seats.items.properties['max']).toMatchObject({ description: expect.stringContaining('no limit') })
})
