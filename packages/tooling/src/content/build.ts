import { fileURLToPath } from 'node:url'
import { buildContent } from './build-content'

const built = buildContent(fileURLToPath(new URL('../../../..', import.meta.url)))
if (!built.ok) {
  for (const letter of built.letters) console.error(letter)
  process.exitCode = 1
}
