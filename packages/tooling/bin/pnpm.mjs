// Runs pnpm at the version pinned in package.json, also on a machine that has only Node and npm.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { packageManager } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
const args = process.argv.slice(2)
const insidePnpm = (process.env.npm_config_user_agent ?? '').startsWith('pnpm/')
const [command, argv] = insidePnpm ? ['pnpm', args] : ['npx', ['-y', packageManager.split('+')[0], ...args]]
// Windows finds npx.cmd and pnpm.cmd only through a shell.
const { status } = spawnSync(command, argv, { stdio: 'inherit', shell: process.platform === 'win32' })
process.exit(status ?? 1)
