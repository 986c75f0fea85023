import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// They mean something in this workspace only.
const homeOnly = ['workspace:', 'catalog:', '@trivsel/source']

/** What a packed manifest still says that nobody outside can resolve. */
export function leftovers(folder: string, unpacked: string): string[] {
  const manifest = readFileSync(join(unpacked, 'package.json'), 'utf8')
  return homeOnly.filter((words) => manifest.includes(words)).map((words) => `${folder}: packed manifest says ${words}`)
}
