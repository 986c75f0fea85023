import type { Published } from '../write/published'
import { table } from './markdown'
import { countWords, type Sheet } from './sheet'

/** Where a reader begins: every sheet by kind, with what there is to read in it. */
export function indexSheet(published: Published, sheets: readonly Sheet[]): string {
  const { catalogue, keys } = published
  const total = (some: readonly Sheet[]): number[] =>
    countWords(
      published,
      some.flatMap(({ namespace }) => keys(namespace)),
    )
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['Tools: processes', catalogue.tools.filter(({ kind }) => kind === 'process').map(({ id }) => id)],
    ['Tools: exercises for one manager', catalogue.tools.filter(({ kind }) => kind === 'exercise').map(({ id }) => id)],
    ['Models that tools show', catalogue.models.map(({ id }) => id)],
    ['Decks of cards', catalogue.decks.map(({ id }) => id)],
    ['What tools share', ['shared']],
  ]
  const words = catalogue.languages.map((language) => `words ${language}`)
  return `${[
    '<!-- Written by `npm run content:build` from the YAML in content. Change it there. -->',
    '# The catalogue, in Danish and English',
    `Every text of the catalogue, Danish beside English, in the order people meet it. ${[
      `${total(sheets).join(' and ')} words in all`,
      `content version ${catalogue.version}`,
    ].join('; ')}.`,
    'For a person who knows the subject: read the Danish aloud, then see whether the English says the same. Below a heading stands *where its facts come from*: the id of a document in [sources.yaml](../../content/sources.yaml) and the place in it, or `ours` and why. The key tells which text is meant when you write to us.',
    ...kinds.flatMap(([heading, ids]) => {
      const listed = ids.flatMap((id) => sheets.find(({ namespace }) => namespace === id) ?? [])
      const rows = listed.map((sheet) => [
        `[${sheet.title}](${sheet.namespace}.md)`,
        String(keys(sheet.namespace).length),
        ...total([sheet]).map(String),
      ])
      return rows.length === 0 ? [] : [`## ${heading}`, table(['sheet', 'texts', ...words], rows)]
    }),
  ].join('\n\n')}\n`
}
