import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { checkContent } from '@trivsel/authoring/content'
import { type Catalogue, parseCatalogue } from '@trivsel/core'
import { languages } from '../languages'
import { catalogueOf } from '../write/catalogue'

/** A catalogue, or why there is none. */
export type Read =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly letters: readonly string[] }

const inFolders = [
  'catalogue.json',
  'json/catalogue.json',
  'dist/json/catalogue.json',
  'content/dist/json/catalogue.json',
]

/**
 * Reads a catalogue from wherever somebody has one: a `catalogue.json`, a folder that holds one (the package, its dist,
 * a repository), or a revision of this repository, whose YAML is then read as today's build reads it.
 * @param from the folder that paths are relative to.
 */
export function readCatalogue(name: string, root: string, from: string): Read {
  const path = resolve(from, name)
  if (!existsSync(path)) return fromRevision(name, root)
  if (!statSync(path).isDirectory()) return fromFile(path, name)
  const file = inFolders.map((inside) => join(path, inside)).find((one) => existsSync(one))
  return file === undefined
    ? wrong(`${name} holds no catalogue.json; build its content first`)
    : fromFile(file, join(name, relative(path, file)))
}

const wrong = (...letters: readonly string[]): Read => ({ ok: false, letters })

function fromFile(file: string, shown: string): Read {
  let data: unknown
  try {
    data = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return wrong(`${shown} is no JSON: name a catalogue.json, a folder that holds one, or a revision`)
  }
  const parsed = parseCatalogue(data)
  if (parsed.ok) return { ok: true, catalogue: parsed.value }
  return wrong(...parsed.findings.map(({ path, message }) => `${shown} ${path.join('.')}: ${message}`))
}

/** What git has of the content folder is unpacked elsewhere, so that neither the work in hand nor git itself is touched. */
function fromRevision(revision: string, root: string): Read {
  const git = (...args: readonly string[]) => spawnSync('git', ['-C', root, ...args], { maxBuffer: 1 << 28 })
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
  if (commit.status !== 0) return wrong(`"${revision}" is no file, no folder and no revision of this repository`)
  const archive = git('archive', '--format=tar', commit.stdout.toString().trim(), 'content')
  if (archive.status !== 0) return wrong(`"${revision}" has no folder content`)
  const folder = mkdtempSync(join(tmpdir(), 'trivsel-diff-'))
  try {
    spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout })
    const checked = checkContent(folder, languages)
    if (checked.ok) return { ok: true, catalogue: catalogueOf(checked.content) }
    return wrong(`the content of "${revision}" cannot be read by the build of today:`, ...checked.letters)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
