// Builds content and packages; with --if-stale only when a source changed since the last build. With --without-types
// nothing is written for the compiler, which takes most of the time and is of no use to somebody who only runs things.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { fingerprint, forget, isFresh, remember, root } from './freshness.mjs'

const withTypes = !process.argv.includes('--without-types')
if (process.argv.includes('--if-stale') && isFresh(withTypes)) process.exit(0)

forget()
const pnpm = fileURLToPath(new URL('pnpm.mjs', import.meta.url))
const env = { ...process.env, TRIVSEL_TYPES: withTypes ? 'yes' : 'no' }
const run = (...args) => {
  const { status } = spawnSync(process.execPath, [pnpm, ...args], { cwd: root, stdio: 'inherit', env })
  if (status !== 0) process.exit(status ?? 1)
}
// Taken before the build: a file saved while it runs makes the next build necessary.
const builtFrom = fingerprint()
run('run', 'build:steps')
remember(builtFrom, withTypes)
