import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { command } from '../check/command'
import { filesIn, root, shipped } from '../check/workspace'

/** A block of code in a page, fenced. */
interface Block {
  /** `README.md:30`: the page, and the line on which the fence opens. */
  readonly place: string
  readonly language: string
  readonly code: string
  readonly line: number
}

const FENCE = /^```(.*)\n([\s\S]*?)^```$/gm
// What a line prints stands behind it: console.log(1 + 1) // → 2
const PRINTS = /\/\/ → (.*)$/gm
const LINK = /\]\((?!https?:)([^)#]+)/g
// A file named in passing, in full or by the end of its path; one with <verb> or * in it stands for several.
const NAMED = /`([\w./-]+\.(?:ts|yaml|json))`/g
const SECOND = 1000

const fromRoot = (path: string): string => relative(root, path).replaceAll('\\', '/')
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

const readmes = ['README.md', ...shipped.map(({ folder }) => `${folder}/README.md`)]
const docs = filesIn(join(root, 'docs'), ['.md'])
  .map(fromRoot)
  .filter((page) => !page.startsWith('docs/api/'))
const pages = [...readmes, 'SECURITY.md', ...docs]

function blocksIn(page: string): Block[] {
  const text = textOf(page)
  return [...text.matchAll(FENCE)].map(({ index, 1: language = '', 2: code = '' }) => {
    const line = text.slice(0, index).split('\n').length
    return { place: `${page}:${line}`, language, code, line }
  })
}

const blocks = pages.flatMap(blocksIn)
const examples = blocks.filter(({ language }) => language === 'ts')

// Inside a package that knows all others, so that imports are found as a reader's project would find them.
const folder = join(root, 'packages/tooling/node_modules/.cache/examples')
const fileOf = ({ place }: Block): string => join(folder, `${place.replaceAll(/\W/g, '-')}.mts`)

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // Moved down, so that a complaint names the line it has in the page.
  for (const example of examples) writeFileSync(fileOf(example), '\n'.repeat(example.line) + example.code)
  const settings = { extends: join(root, 'tsconfig.json'), files: examples.map((one) => basename(fileOf(one))) }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
})

describe('examples in README and docs', () => {
  it('stand in every README', () => {
    const shown = new Set(examples.map(({ place }) => place.replace(/:\d+$/, '')))
    expect(readmes.filter((page) => !shown.has(page))).toEqual([])
  })

  it('are fenced in a way that is known, so that no TypeScript goes unchecked', () => {
    const strange = blocks.filter(({ language }) => !['ts', 'text', 'sh', 'yaml'].includes(language))
    expect(strange.map(({ place, language }) => `${place} is fenced as "${language}"`)).toEqual([])
  })

  it.concurrent('compile', { timeout: 60 * SECOND }, async () => {
    expect(await command('tsc', '-p', folder)).toEqual([])
  })

  it.concurrent.each(examples)('$place runs and prints what it says', { timeout: 60 * SECOND }, async (example) => {
    const args = ['--import', 'tsx', '--conditions=@trivsel/source', fileOf(example)]
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root })
    const said = [...example.code.matchAll(PRINTS)].map(([, text]) => text)
    expect(said).not.toEqual([])
    expect(stdout.trimEnd().split('\n')).toEqual(said)
  })
})

describe('what pages point to', () => {
  it('is there', () => {
    const dead = pages.flatMap((page) =>
      [...textOf(page).matchAll(LINK)]
        .map(([, to = '']) => to)
        .filter((to) => !existsSync(join(root, dirname(page), to)))
        .map((to) => `${page} links to ${to}`),
    )
    expect(dead).toEqual([])
  })

  it('has the name it is given', () => {
    const folders = ['packages', 'content', 'examples'].map((name) => join(root, name))
    // What the content build writes is named as well.
    const published = filesIn(join(root, 'content/dist'), ['.json'])
    const files = [
      ...[...folders.flatMap((path) => filesIn(path, ['.ts', '.yaml', '.json'])), ...published].map(
        (path) => `/${fromRoot(path)}`,
      ),
      ...['/package.json', '/biome.json', '/.size-limit.mjs'],
    ]
    const unknown = pages.flatMap((page) =>
      [...textOf(page).matchAll(NAMED)]
        .map(([, name = '']) => name)
        .filter((name) => !files.some((file) => file.endsWith(`/${name}`)))
        .map((name) => `${page} names ${name}`),
    )
    expect(unknown).toEqual([])
  })
})
