// Lays a bank's content pack over the catalogue: its own terms and themes, a tool of its own, and one tool in Norwegian.
import { fileURLToPath } from 'node:url'
import { readPack } from '@trivsel/authoring'
import catalogue from '@trivsel/content/json/catalogue.json' with { type: 'json' }
import { type Catalogue, findTool, overlay, parseCatalogue, textKey } from '@trivsel/core'
import { createTranslator, text } from '@trivsel/i18n'

const base = parseCatalogue(catalogue)
if (!base.ok) throw new Error('this catalogue does not hold')

// Every mistake in the folder would come back as a letter with file, line and column.
const read = readPack(fileURLToPath(new URL('pack-larkbank', import.meta.url)), base.value)
if (!read.ok) throw new Error(read.letters.join('\n'))

const laid = overlay(base.value, read.pack)
if (!laid.ok) throw new Error('this pack does not fit')

const speaking = ({ words }: Catalogue, language: string) =>
  createTranslator({ language, words: words.filter((one) => one.language === language) })
const before = speaking(base.value, 'da')
const after = speaking(laid.catalogue, 'da')
const norwegian = speaking(laid.catalogue, 'nb')

const role = textKey.role('managers-of-employees')
console.log(`${text(before, role)} → ${text(after, role)}`)

const team = findTool(laid.catalogue, 'management-team')
for (const { id } of team.themes.filter((theme) => theme.id.startsWith('larkbank-'))) {
  const title = textKey.theme(team.id, id, 'title')
  console.log(`+ ${text(after, title)} · ${text(norwegian, title)}`)
}
const hidden = findTool(base.value, team.id).themes.filter(({ id }) => !team.themes.some((theme) => theme.id === id))
for (const { id } of hidden) console.log(`- ${text(before, textKey.theme(team.id, id, 'title'))}`)

for (const { id, steps } of read.pack.tools) {
  console.log(`${text(after, textKey.tool(id, 'title'))}: ${steps.map(({ activity }) => activity).join(', ')}`)
}
console.log(text(norwegian, textKey.tool(team.id, 'title')))
