import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './workspace'

/** Runs a tool of the workspace. */
export function output(
  name: string,
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly printed: string }> {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  const child = spawn(name, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    // Windows finds the .cmd files of the tools only through a shell.
    shell: process.platform === 'win32',
  })
  let printed = ''
  const keep = (chunk: Buffer): void => {
    printed += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, printed }))
  })
}

/** As {@link output}; what it prints becomes the complaint when it fails. */
export async function command(name: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { code, printed } = await output(name, ...args)
  return code === 0 ? [] : [printed.trim() || `${name} ended with ${code}`]
}
