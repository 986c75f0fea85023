import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { runDemo } from '../demo/demo'

/** The team that comes with the demo, as text. */
export const team = readFileSync(fileURLToPath(new URL('../demo/team-ratings.csv', import.meta.url)), 'utf8')

/** The first line of a ratings file. */
export const head = 'participant,theme,importance,success,pick'

/** A folder that is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'trivsel-demo-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** What a run said and left. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** Files by name, of the folder they go into; `null` where there is no such folder. */
  readonly files: Readonly<Record<string, string>> | null
}

/** Runs the demo in this process, in a folder of its own that holds `ratings.csv`. */
export function demo(ratings: string | Uint8Array, args: readonly string[] = [], here = folder()): Ran {
  writeFileSync(join(here, 'ratings.csv'), ratings)
  let out = ''
  let err = ''
  const code = runDemo(['--ratings', 'ratings.csv', ...args], {
    folder: here,
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  const written = join(here, 'out', 'demo')
  const names = existsSync(written) ? readdirSync(written) : null
  const files = names?.map((name) => [name, readFileSync(join(written, name), 'utf8')])
  return { code, out, err, files: files === undefined ? null : Object.fromEntries(files) }
}
