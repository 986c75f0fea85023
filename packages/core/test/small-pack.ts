import { type Catalogue, type Pack, parseCatalogue, parsePack, type TextTree, type Tool, toolTexts } from '../src/index'
import { otherActivities } from './other-activities'
import { smallCatalogue, wordsFor } from './small-catalogue'

/** Data as it comes through its door. */
function through<T>(parsed: { ok: true; value: T } | { ok: false; findings: readonly unknown[] }): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  return parsed.value
}

export const base: Catalogue = through(parseCatalogue(structuredClone(smallCatalogue)))

/** A pack that does what it is told, and nothing else. */
export const pack = (parts: Partial<Pack> = {}): Pack =>
  through(
    parsePack(
      structuredClone({
        id: 'acme',
        version: '2.0.0',
        title: null,
        languages: ['da', 'en'],
        sources: [],
        tools: [],
        models: [],
        decks: [],
        changes: [],
        words: [],
        basedOn: {},
        ...parts,
      }),
    ),
  )

/** Words of a pack in both languages of the base. */
export const inBoth = (namespace: string, texts: (language: string) => TextTree): Pack['words'] =>
  ['da', 'en'].map((language) => ({ language, namespace, texts: texts(language) }))

/** A pack with a theme of its own. */
export const withTheme = (parts: Partial<Pack> = {}): Pack =>
  pack({
    changes: [
      {
        piece: 'small-tool',
        hide: [],
        order: {},
        add: [
          {
            to: 'themes',
            after: 'goals',
            entry: { id: 'acme-focus', group: 'work', judges: null, questions: [{ id: 'when' }] },
          },
        ],
      },
    ],
    words: inBoth('small-tool', (language) => ({
      themes: { 'acme-focus': { title: `${language} focus`, statement: 'x', questions: { when: 'y?' } } },
    })),
    ...parts,
  })

/** A pack with a tool of its own, which is the other activities under another name. */
export function withTool(change: Partial<Tool> = {}, parts: Partial<Pack> = {}): Pack {
  const tool: Tool = { ...otherActivities, id: 'acme-tool', version: '2.0.0', links: [], ...change }
  const keys = toolTexts(tool)
  return pack({
    tools: [tool],
    words: ['da', 'en'].map((language) => wordsFor('acme-tool', language, keys)),
    ...parts,
  })
}
