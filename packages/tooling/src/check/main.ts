import { boundaries } from './boundaries'
import type { Check } from './check'
import { command } from './command'
import { contentTypes } from './content-types'
import { evaluation } from './evaluation'
import { lockfile } from './lockfile'
import { packed } from './packed'
import { sizeBudgets } from './size-budgets'
import { style } from './style'
import { topLevel } from './top-level'
import { types } from './types'
import { unusedCode } from './unused-code'
import { zodImports } from './zod-imports'

const build: Check = {
  name: 'build',
  run: () => command(process.execPath, 'packages/tooling/bin/build.mjs', '--if-stale'),
}
const sources = [style, types, unusedCode, boundaries, topLevel, lockfile]
const output = [packed, sizeBudgets, contentTypes, zodImports, evaluation]

async function holds({ name, run }: Check): Promise<boolean> {
  const start = performance.now()
  // A check that breaks has found nothing out, so it counts as failed and the others still run.
  const told: string[] = []
  const complaints = await Promise.resolve()
    .then(() => run((line) => told.push(line)))
    .catch((error: unknown) => [String(error)])
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${name.padEnd(30)} ${seconds.padStart(5)} s  ${complaints.length === 0 ? 'ok' : 'FAILED'}`)
  for (const line of told) console.log(`    ${line}`)
  for (const complaint of complaints) console.log(complaint.replace(/^/gm, '    '))
  return complaints.length === 0
}

const built = await holds(build)
let good = built
for (const check of built ? [...sources, ...output] : sources) good = (await holds(check)) && good
process.exitCode = good ? 0 : 1
