import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contestant, Group } from '../contest/contest'
import { bundled, everything, folder, programOf } from '../rivals/programs'

const programs: Readonly<Record<string, readonly string[]>> = {
  'node, nothing imported': [],
  'trivsel scoring': ['@trivsel/engine/scoring'],
  'trivsel, one tool': ['@trivsel/engine', '@trivsel/content/management-team'],
  'trivsel, everything': everything(),
  'xstate, zod and i18next': ['xstate', 'zod', 'i18next'],
  'survey-core': ['survey-core'],
}

const aims = {
  'trivsel scoring': 1.1,
  'trivsel, one tool': 1.5,
  'trivsel, everything': 2,
  'trivsel, one tool, as one file': 1.5,
  'trivsel, everything, as one file': 2,
}

function runs(name: string, args: readonly string[]): Contestant {
  const run = (): true => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder })
    if (status !== 0) throw new Error(`${name}: ${String(stderr)}`)
    return true
  }
  return { name, run }
}

const imported = ([name, modules]: readonly [string, readonly string[]]): Contestant =>
  runs(name, ['--input-type=module', '-e', programOf(modules)])

/** The same as one file, written where it is gone with the process. */
async function asOneFile(name: string, modules: readonly string[]): Promise<Contestant> {
  const place = mkdtempSync(join(tmpdir(), 'trivsel-bench-'))
  process.once('exit', () => rmSync(place, { recursive: true, force: true }))
  const file = join(place, 'program.mjs')
  writeFileSync(file, await bundled(programOf(modules)))
  return runs(`${name}, as one file`, [file])
}

/** What starting a program costs that imports something. */
export const imports: Group = {
  name: 'imports',
  about: 'Whole processes that import something and end.',
  contests: async (size) => {
    const [bare, scoring, ...more] = Object.entries(programs).map(imported) as [Contestant, Contestant]
    if (size === 'small') return [async () => ({ title: 'cold import', units: 1, contestants: [bare, scoring] })]
    const one = await asOneFile('trivsel, one tool', programs['trivsel, one tool'] ?? [])
    const all = await asOneFile('trivsel, everything', everything())
    const contestants = [bare, scoring, ...more, one, all] as const
    return [async () => ({ title: 'cold import', units: 1, contestants, aims })]
  },
}
