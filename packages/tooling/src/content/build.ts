import { fileURLToPath } from 'node:url'
import { buildContent } from './build-content'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const built = buildContent(root, { sheets: process.argv.includes('--sheets') })
if (!built.ok) {
  for (const letter of built.letters) console.error(letter)
  process.exitCode = 1
}
