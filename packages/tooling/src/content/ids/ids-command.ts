import { fileURLToPath } from 'node:url'
import { files } from '../check/files'
import { addIds } from './ids-add'

const added = addIds(fileURLToPath(new URL('../../../../..', import.meta.url)))
if (added.ok) {
  for (const id of added.ids) console.log(id)
  console.error(`${added.ids.length} added to ${files.releasedIds}; from now on they are promises.`)
} else {
  for (const letter of added.letters) console.error(letter)
  process.exitCode = 1
}
