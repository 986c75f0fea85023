import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readVectors } from './read-file'
import { runVectors } from './run'

const USAGE = `npm run vectors -- FILE

Puts the worked numbers of a file to the library. Ends with 1 where a number is another one, and with 2 where there is no
such file.`

/**
 * Runs the command.
 * @param print takes each line.
 * @param from the folder that the file is looked for in.
 * @returns the exit code.
 * @throws Error that says what is wrong with the command or the file.
 */
export function vectors(args: readonly string[], from: string, print: (line: string) => void): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  })
  if (values.help) {
    print(USAGE)
    return 0
  }
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error(USAGE)
  const { lines, passed, failed } = runVectors(readVectors(file, resolve(from, file)))
  for (const line of lines) print(line)
  print(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
