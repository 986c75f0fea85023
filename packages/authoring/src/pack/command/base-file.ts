import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { type Catalogue, parseCatalogue } from '@trivsel/core'

const MOST_BYTES = 32 * 1024 * 1024
const INSTALLED = '@trivsel/content/json/catalogue.json'

/** The catalogue of a file, or why there is none. */
export type Base = { readonly ok: true; readonly catalogue: Catalogue } | { readonly ok: false; readonly why: string }

/** Reads the catalogue that packs are laid over: the file that is named, else that of the content installed here. */
export function baseOf(named: string | undefined, cwd: string): Base {
  const file = named === undefined ? installed(cwd) : resolve(cwd, named)
  if (file === undefined) {
    return { ok: false, why: 'there is no @trivsel/content here: install it, or name a catalogue with --base FILE' }
  }
  const shown = named ?? INSTALLED
  const data = dataIn(file)
  if (!data.ok) return { ok: false, why: `${shown}: ${data.why}` }
  const parsed = parseCatalogue(data.value)
  if (parsed.ok) return { ok: true, catalogue: parsed.value }
  const [first] = parsed.findings
  return { ok: false, why: `${shown} is no catalogue that holds: ${first?.path.join('.')}: ${first?.message}` }
}

function installed(cwd: string): string | undefined {
  for (const from of [join(cwd, 'package.json'), import.meta.url]) {
    try {
      return createRequire(from).resolve(INSTALLED)
    } catch {
      // Not from here; perhaps from beside this package.
    }
  }
  return undefined
}

function dataIn(
  file: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string } {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat?.isFile()) return { ok: false, why: 'there is no such file' }
  if (stat.size > MOST_BYTES)
    return { ok: false, why: `this file is larger than the ${MOST_BYTES} bytes that are read` }
  try {
    return { ok: true, value: JSON.parse(readFileSync(file, 'utf8')) as unknown }
  } catch {
    return { ok: false, why: 'this is no JSON' }
  }
}
