import type { Content, WordsFile } from '@trivsel/authoring/content'
import type { Catalogue, TextKey } from '@trivsel/core'
import { catalogueOf } from './catalogue'

/** A catalogue with what its JSON alone does not say at a glance: each text by its key, and where each entry comes from. */
export interface Published {
  readonly catalogue: Catalogue
  /** The text of a key in a language; where numbers have forms, the one for many; nothing where there is none. */
  text(language: string, key: TextKey): string
  /** Every key of a namespace, in the order its words are written. */
  keys(namespace: string): readonly TextKey[]
  /**
   * What the authors noted of an entry of a tool, a model or a deck, or of the nearest that holds it.
   * @param path names and ids from the outside in, as in the notes of the JSON: `['forms', 'guide', 'fields', 'goals']`.
   */
  source(piece: string, path: readonly string[]): string
}

/** Makes content ready to be set in tables and sheets. */
export function published(content: Content): Published {
  const texts = new Map([...content.words.values()].flat().map((file) => [fileKey(file), leaves(file)] as const))
  const pieces = [...content.tools, ...content.models, ...content.decks]
  const notes = new Map(
    pieces.flatMap(({ value, notes }) =>
      value === undefined ? [] : [[value.id, new Map(notes.map((note) => [note.about, note.text ?? '']))] as const],
    ),
  )
  const text: Published['text'] = (language, key) => {
    const [namespace = '', path = ''] = key.split(':')
    const said = texts.get(fileKey({ language, namespace }))
    return said?.get(path) ?? said?.get(`${path}_other`) ?? said?.get(`${path}_one`) ?? ''
  }
  return {
    catalogue: catalogueOf(content),
    text,
    keys: (namespace) => {
      const files = content.words.get(namespace) ?? []
      return [...new Set(files.flatMap((file) => [...leaves(file).keys()]))].map(
        (key): TextKey => `${namespace}:${key}`,
      )
    },
    source: (piece, path) => {
      const noted = notes.get(piece)
      for (let length = path.length; length >= 0; length--) {
        const note = noted?.get(path.slice(0, length).join('.'))
        if (note !== undefined) return note
      }
      return ''
    },
  }
}

const fileKey = ({ language, namespace }: Pick<WordsFile, 'language' | 'namespace'>): string =>
  `${namespace} ${language}`

const leaves = (file: WordsFile): ReadonlyMap<string, string> =>
  new Map(file.leaves.map(({ key, text }) => [key, text]))
