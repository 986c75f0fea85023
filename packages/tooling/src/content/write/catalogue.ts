import { type Content, childOf, plain, type Resolved, textOf } from '@trivsel/authoring/content'
import { type Catalogue, type Finding, parseCatalogue, type TextTree } from '@trivsel/core'

const values = <T>(pieces: readonly Resolved<T>[]): T[] => pieces.flatMap(({ value }) => value ?? [])

/** Everything that is published, as the one value that core calls a catalogue. */
export const catalogueOf = ({ authored, sources, retired, words, ...pieces }: Content): Catalogue => ({
  version: textOf(childOf(authored.manifest, 'version')) ?? '',
  languages: authored.languages,
  sources,
  tools: values(pieces.tools),
  models: values(pieces.models),
  decks: values(pieces.decks),
  retired,
  words: [...words.values()].flat().map(({ language, namespace, tree }) => ({
    language,
    namespace,
    texts: plain(tree) as TextTree,
  })),
})

/**
 * What core's own door says against a catalogue, one line each. Files were checked one by one before; this finds what
 * only the whole shows, so that nobody downstream is the first to see it.
 */
export function refusedByCore(catalogue: Catalogue): string[] {
  const parsed = parseCatalogue(catalogue)
  return parsed.ok ? [] : parsed.findings.map((finding) => `${whereIn(catalogue, finding)} ${finding.message}`)
}

const folders = ['tools', 'models', 'decks'] as const

/** The nearest to a file and a line that a place in the whole catalogue leads back to. */
function whereIn(catalogue: Catalogue, { path: [top, at, ...rest] }: Finding): string {
  const folder = folders.find((name) => name === top)
  const inside = rest.join('.')
  if (folder !== undefined) return `content/${folder}/${catalogue[folder][Number(at)]?.id}: ${inside}`
  const words = top === 'words' ? catalogue.words[Number(at)] : undefined
  if (words !== undefined) return `content: words of "${words.namespace}" in "${words.language}": ${inside}`
  return `content: ${[top, at, ...rest].filter((name) => name !== undefined).join('.')}:`
}
