import * as z from 'zod/mini'
import { deckSchema } from '../model/card'
import type { Link } from '../model/link'
import { modelSchema } from '../model/model'
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
import { allIds } from './content-ids'
import type { Finding } from './finding'
import { type Parsed, parse } from './parse'
import { pieceTexts } from './piece-texts'
import { languageSchema, wordsSchema } from './words-schema'

/** Accepts the shape of a {@link Catalogue}; `parseCatalogue` also checks what its ids refer to. */
export const catalogueSchema: z.ZodMiniType<Catalogue> = z.strictObject({
  version: z.string(),
  languages: z.array(languageSchema).check(z.minLength(1)),
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

/** What a catalogue cannot be: ids that stand twice or lead nowhere, words without structure, structure without words. */
export function checkCatalogue(catalogue: Catalogue): Finding[] {
  const { tools, models, decks, retired, words, languages } = catalogue
  const tooled = idsOf(tools)
  const sourced = idsOf(catalogue.sources)
  const texts = pieceTexts(catalogue)
  const spoken = words.map(({ language, namespace }) => `${namespace} in ${language}`)
  const namespaces = [...texts.keys(), 'shared']
  return [
    ...twice('language', languages, ['languages']),
    ...twice('source', sourced, ['sources']),
    ...twice('tool, model or deck', [...tooled, ...idsOf(models), ...idsOf(decks)], ['tools']),
    ...tools.flatMap((tool, i) => [
      ...at(['tools', i], checkReferences(tool)),
      ...idsIn('source', tool.sources, sourced, ['tools', i, 'sources']),
      ...tool.models.flatMap(({ id }, j) => idIn('model', id, idsOf(models), ['tools', i, 'models', j, 'id'])),
      ...(tool.deck === null ? [] : idIn('deck', tool.deck.id, idsOf(decks), ['tools', i, 'deck', 'id'])),
      ...tool.links.flatMap((link, j) => checkLink(link, tool, tooled, ['tools', i, 'links', j, 'tool'])),
    ]),
    ...models.flatMap((model, i) => checkModel(model, ['models', i])),
    ...decks.flatMap((deck, i) => checkDeck(deck, ['decks', i])),
    ...at(['retired'], checkRetired(retired, allIds(catalogue))),
    ...twice('words of', spoken, ['words']),
    ...words.flatMap((one, i) => {
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
      .filter((namespace) => !spoken.includes(`${namespace} in ${languages[0]}`))
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
