import { isAbsolute, join, relative, resolve } from 'node:path'
import { basedOnOf, type Catalogue, type Pack } from '@trivsel/core'
import { stringify } from 'yaml'
import { readPack } from '../read-pack'
import { type Asked, askedFor } from './asked'
import { baseOf } from './base-file'
import { usage } from './usage'
import { writeWhole } from './write-whole'

/** What the command says and where, and what it ends with: 0 all right, 1 the pack is not, 2 it could not be asked. */
export interface Outcome {
  readonly code: 0 | 1 | 2
  readonly out: readonly string[]
  readonly err: readonly string[]
}

/** Does what the arguments of `trivsel-pack` ask, in a folder. */
export function run(args: readonly string[], cwd: string): Outcome {
  const asked = askedFor(args)
  if (asked === undefined) return { code: 0, out: [usage], err: [] }
  if (typeof asked === 'string') return { code: 2, out: [], err: [`trivsel-pack: ${asked}`, '', usage] }
  const base = baseOf(asked.base, cwd)
  if (!base.ok) return { code: 2, out: [], err: [`trivsel-pack: ${base.why}`] }
  const read = readPack(resolve(cwd, asked.folder), base.catalogue)
  const shown = (lines: readonly string[]) =>
    // A function, since a text would have its `$&` replaced.
    lines.map((line) => line.replace(resolve(cwd, asked.folder), () => asked.folder))
  if (!read.ok) return { code: 1, out: [], err: shown(read.letters) }
  const { out, why } = done(asked, read.pack, base.catalogue, cwd)
  if (why !== undefined) return { code: 2, out: [], err: [`trivsel-pack: ${why}`] }
  return { code: 0, out: [out], err: asked.verb === 'accept' ? [] : shown(read.notes) }
}

function done(
  asked: Asked,
  pack: Pack,
  base: Catalogue,
  cwd: string,
): { readonly out: string; readonly why?: string | undefined } {
  if (asked.verb === 'accept') return accept(join(resolve(cwd, asked.folder), 'based-on.yaml'), base, pack)
  const about = `${pack.id} ${pack.version} fits version ${base.version}: ${countsOf(pack)}`
  if (asked.out === undefined) return { out: about }
  const within = relative(resolve(cwd, asked.folder), resolve(cwd, asked.out))
  if (!within.startsWith('..') && !isAbsolute(within)) {
    return { out: '', why: `${asked.out} lies in the pack itself, where only its sources are: name a file elsewhere` }
  }
  return {
    out: `${about}\nwritten to ${asked.out}`,
    why: writeWhole(resolve(cwd, asked.out), `${JSON.stringify(pack)}\n`),
  }
}

const HEAD =
  '# Which text each of the others stood for when somebody last accepted it. Written by trivsel-pack accept.\n'

function accept(
  file: string,
  base: Catalogue,
  pack: Pack,
): { readonly out: string; readonly why?: string | undefined } {
  const basedOn = basedOnOf(base, pack) ?? {}
  const count = Object.values(basedOn).flatMap((texts) => Object.keys(texts)).length
  return {
    out: `${counted(count, 'text stands', 'texts stand')} for others, as those are in version ${base.version}`,
    why: writeWhole(file, HEAD + stringify(basedOn, { lineWidth: 0 })),
  }
}

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`

function countsOf({ tools, models, decks, changes, words, languages }: Pack): string {
  const brings = tools.length + models.length + decks.length
  return [
    counted(brings, 'tool, model or deck of its own', 'tools, models and decks of its own'),
    counted(changes.length, 'changed', 'changed'),
    counted(words.length, 'set of words', 'sets of words'),
    `in ${languages.join(', ')}`,
  ].join(', ')
}
