import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Everything a file imports, exports from, requires or loads later, read by TypeScript's own scanner. */
export function importsOf(file: string): readonly string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map((found) => found.fileName)
}
