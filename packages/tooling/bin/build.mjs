// Builds content and packages; with --if-stale only when a source changed since the last build.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { fingerprint, forget, isFresh, remember, root } from './freshness.mjs'

if (process.argv.includes('--if-stale') && isFresh()) process.exit(0)

forget()
const pnpm = fileURLToPath(new URL('pnpm.mjs', import.meta.url))
const run = (...args) => {
  const { status } = spawnSync(process.execPath, [pnpm, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
// Taken before the build: a file saved while it runs makes the next build necessary.
const builtFrom = fingerprint()
run('run', 'build:steps')
remember(builtFrom)
