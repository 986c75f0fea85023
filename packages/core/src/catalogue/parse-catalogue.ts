import * as z from 'zod/mini'
import { type Deck, deckSchema } from '../model/card'
import type { Link } from '../model/link'
import { type Model, modelSchema } from '../model/model'
import { retiredSchema } from '../model/retired'
import { sourceSchema } from '../model/source'
import { type Tool, toolSchema } from '../model/tool'
import type { Catalogue } from './catalogue'
import { idIn, idsIn, idsOf, type Path, twice } from './check/check-ids'
import { checkLanguages } from './check/check-languages'
import { checkDeck, checkModel } from './check/check-model'
import { checkReferences } from './check/check-references'
import { checkRetired } from './check/check-retired'
import { checkSharedWords } from './check/check-shared-words'
import { checkWords } from './check/check-words'
import { nameOf, wordsOnce } from './check/words-once'
import { allIds } from './content-ids'
import type { Finding } from './finding'
import { type Parsed, parse } from './parse'
import { pieceTexts } from './piece-texts'
import { languageSchema, wordsSchema } from './words-schema'

/** Accepts the shape of a {@link Catalogue}; `parseCatalogue` also checks what its ids refer to. */
export const catalogueSchema: z.ZodMiniType<Catalogue> = z.strictObject({
  version: z.string(),
  languages: z.array(languageSchema).check(z.minLength(1), z.maxLength(100)),
  sources: z.array(sourceSchema),
  tools: z.array(toolSchema),
  models: z.array(modelSchema),
  decks: z.array(deckSchema),
  retired: z.array(retiredSchema),
  words: z.array(wordsSchema),
})

const at = (path: Path, findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, path: [...path, ...finding.path] }))

const checkLink = (link: Link, tool: Tool, tools: readonly string[], path: Path): Finding[] =>
  link.tool === tool.id ? [{ path, message: 'this link leads to its own tool' }] : idIn('tool', link.tool, tools, path)

/** What a tool shows has its words and its ids by what stands in the catalogue, so the two are the same. */
function checkShown(
  kind: 'model' | 'deck',
  shown: Model | Deck,
  pieces: readonly (Model | Deck)[],
  path: Path,
): Finding[] {
  const piece = pieces.find(({ id }) => id === shown.id)
  if (piece === undefined) return idIn(kind, shown.id, idsOf(pieces), [...path, 'id'])
  // Both came through a schema, which puts the fields in order.
  const same = piece === shown || JSON.stringify(piece) === JSON.stringify(shown)
  return same ? [] : [{ path, message: `"${shown.id}" is not as it stands in "${kind}s"` }]
}

/** What a catalogue cannot be: ids that stand twice or lead nowhere, words without structure, structure without words. */
export function checkCatalogue(catalogue: Catalogue): Finding[] {
  const { tools, models, decks, retired, words, languages } = catalogue
  const tooled = idsOf(tools)
  const sourced = idsOf(catalogue.sources)
  const texts = pieceTexts(catalogue)
  const spoken = words.map(nameOf)
  const namespaces = [...texts.keys(), 'shared']
  return [
    ...twice('language', languages, ['languages']),
    ...twice('source', sourced, ['sources']),
    ...twice('tool, model or deck', [...tooled, ...idsOf(models), ...idsOf(decks)], ['tools']),
    ...tools.flatMap((tool, i) => [
      ...at(['tools', i], checkReferences(tool)),
      ...idsIn('source', tool.sources, sourced, ['tools', i, 'sources']),
      ...tool.models.flatMap((model, j) => checkShown('model', model, models, ['tools', i, 'models', j])),
      ...(tool.deck === null ? [] : checkShown('deck', tool.deck, decks, ['tools', i, 'deck'])),
      ...tool.links.flatMap((link, j) => checkLink(link, tool, tooled, ['tools', i, 'links', j, 'tool'])),
    ]),
    ...models.flatMap((model, i) => checkModel(model, ['models', i])),
    ...decks.flatMap((deck, i) => checkDeck(deck, ['decks', i])),
    ...at(['retired'], checkRetired(retired, allIds(catalogue))),
    ...twice('words of', spoken, ['words']),
    ...wordsOnce(words).flatMap(([one, i]) => {
      if (!languages.includes(one.language)) {
        return idIn('language', one.language, languages, ['words', i, 'language'])
      }
      if (one.namespace === 'shared') return []
      const wanted = texts.get(one.namespace)
      return wanted === undefined
        ? idIn('namespace', one.namespace, namespaces, ['words', i, 'namespace'])
        : at(['words', i, 'texts'], checkWords(one, wanted))
    }),
    // Only the language of record must be complete; another may be spoken by some tools alone.
    ...namespaces
      .filter((namespace) => !spoken.includes(nameOf({ namespace, language: languages[0] ?? '' })))
      .map((namespace) => ({ path: ['words'], message: `"${namespace}" has no words in "${languages[0]}"` })),
    ...checkLanguages(catalogue),
    ...checkSharedWords(catalogue),
  ]
}

/**
 * The only door for a catalogue that was not built here: checks every tool, model and deck, that all ids lead
 * somewhere, and that words and structure fit each other.
 * @returns the catalogue, frozen, so that it can be trusted from here on; or all findings, each with its place.
 */
export const parseCatalogue = (data: unknown): Parsed<Catalogue> => parse(data, catalogueSchema, checkCatalogue)
