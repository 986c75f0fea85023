import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './workspace'

/** Runs a tool of the workspace; its output becomes the complaint when it fails. */
export function command(name: string, ...args: readonly string[]): Promise<readonly string[]> {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  const child = spawn(name, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    // Windows finds the .cmd files of the tools only through a shell.
    shell: process.platform === 'win32',
  })
  let output = ''
  const keep = (chunk: Buffer): void => {
    output += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0 ? [] : [output.trim() || `${name} ended with ${code}`]))
  })
}
