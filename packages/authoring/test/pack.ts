import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Catalogue, parseCatalogue, type TextTree } from '@trivsel/core'
import { onTestFinished } from 'vitest'
import { checkContent } from '../src/check-content'
import { readPack } from '../src/pack/read-pack'
import { childOf, plain, textOf } from '../src/read/node'
import { repository } from './content'

let kept: Catalogue | undefined

/** The catalogue that the small repository makes. It is read in the first test that asks for it. */
export function baseCatalogue(): Catalogue {
  kept ??= catalogueOf(repository().root)
  return kept
}

function catalogueOf(root: string): Catalogue {
  const checked = checkContent(root, ['da', 'en'])
  if (!checked.ok) throw new Error(checked.letters.join('\n'))
  const { authored, sources, words, tools, models, decks } = checked.content
  const parsed = parseCatalogue({
    version: textOf(childOf(authored.manifest, 'version')),
    languages: ['da', 'en'],
    sources,
    tools: tools.map(({ value }) => value),
    models: models.map(({ value }) => value),
    decks: decks.map(({ value }) => value),
    retired: [],
    words: [...words.values()]
      .flat()
      .map(({ language, namespace, tree }) => ({ language, namespace, texts: plain(tree) as TextTree })),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  return parsed.value
}

const tool = `id: acme-pause
kind: exercise
edition: undated
sources: [acme-handbook]
seats:
  - { id: manager, min: 1, max: 1 }
lead: manager
mode: open
time:
  - { id: all, minutes: 10 }
phases: [alone]
scale: two-ends
map: talk
axes: [success, importance]
forms:
  - id: note
    fields:
      - { id: kept, kind: text, questions: [why] }
steps:
  - { id: think, phase: alone, activity: fill, seats: [manager], privacy: private, time: all, form: note, per: person }
`

const words = (language: string) => `title: Pause ${language}
aim: Hold en pause.
purpose: At tænke.
audience: Ledere.
time:
  all: "{{minutes}} minutter"
seats:
  manager: Leder
phases:
  alone:
    title: Alene
    text: Tænk.
steps:
  think:
    title: Tænk
    text: Skriv.
axes:
  success:
    question: Lykkes det?
  importance:
    question: Er det vigtigt?
forms:
  note:
    title: Note
    text: Skriv her.
    fields:
      kept:
        title: Gemt
        questions:
          why: Hvorfor?
`

const changes = `# What we see differently.
hide: [agenda/focus/questions/understand]
order:
  themes: [leadership]
add:
  - to: themes
    after: clear-goals
    entry: { id: acme-focus, group: results, source: "acme-handbook: 3", questions: [when] }
`

const talk = (language: string) => `seats:
  host: Vært ${language}
themes:
  acme-focus:
    title: Ro
    statement: Vi har ro.
    questions:
      when: Hvornår?
`

/** A pack with one of everything, which fits the small repository. */
export const packFiles: Readonly<Record<string, string>> = {
  'pack.yaml': 'id: acme\nversion: 2.0.0\nlanguages: [da, en]\n',
  'sources.yaml':
    '- { id: acme-handbook, title: Handbook, publisher: Acme, edition: null, isbn: null, language: da }\n',
  'README.md': 'Ours.\n',
  'tools/acme-pause/tool.yaml': tool,
  'tools/acme-pause/da.yaml': words('da'),
  'tools/acme-pause/en.yaml': words('en'),
  'tools/talk/changes.yaml': changes,
  'tools/talk/da.yaml': talk('da'),
  'tools/talk/en.yaml': talk('en'),
  'shared/da.yaml': 'roles:\n  hr: Personale\n',
}

/** The folder of a pack. Tests break one thing in it. */
export interface PackFolder {
  readonly folder: string
  write(file: string, text: string | Uint8Array): void
  remove(file: string): void
  /** Replaces text that stands in a file. */
  change(file: string, from: string, to: string): void
  /** What is wrong, without the folder before each place. */
  letters(): string[]
  read(): ReturnType<typeof readPack>
}

export function packFolder(files = packFiles): PackFolder {
  const base = baseCatalogue()
  const folder = mkdtempSync(join(tmpdir(), 'trivsel-pack-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  const read = () => readPack(folder, base)
  return {
    folder,
    write,
    remove: (file) => rmSync(join(folder, file)),
    change: (file, from, to) => {
      const text = readFileSync(join(folder, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
      write(file, text.replace(from, to))
    },
    read,
    letters: () => {
      const result = read()
      return result.ok ? [] : result.letters.map((letter) => letter.replace(`${folder}/`, ''))
    },
  }
}
