// Runs a program on the built packages. Set-up talks on stderr, so stdout holds what the program says and nothing else.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isFresh, root } from './freshness.mjs'

if (!isFresh(false)) {
  process.stderr.write('Installing and building first; the next run starts at once.\n')
  const build = fileURLToPath(new URL('build.mjs', import.meta.url))
  const { status } = spawnSync(process.execPath, [build, '--without-types'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
}

const args = ['--import', 'tsx', ...process.argv.slice(2)]
const program = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
for (const signal of signals) process.on(signal, () => program.kill(signal))
program.on('exit', (code, signal) => {
  if (signal === null) process.exit(code)
  for (const name of signals) process.removeAllListeners(name)
  process.kill(process.pid, signal)
})
