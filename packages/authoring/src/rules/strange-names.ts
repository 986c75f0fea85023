import { nearest } from '@trivsel/core'
import type { Place } from '../letter'
import type { Fields } from '../read/node'
import { textForm } from '../words/text-form'
import type { WordsFile } from '../words/words-file'
import type { Expected, Names } from './rule'

/** A name in words that structure does not have. */
export interface StrangeName {
  readonly at: Place
  readonly name: string
  /** The keys of the names around it: what it stands in, and what structure has there. */
  readonly within: string
  readonly known: readonly string[]
}

const below = (within: string, name: string): string => (within === '' ? name : `${within}.${name}`)

/** Every name that structure does not have, the outermost only. */
export const strangeNames = (words: WordsFile, { names }: Expected): StrangeName[] => look(words.tree, names, '')

/** The key that was most likely meant; its texts are not missing, only misspelt. */
export function meantKey({ name, within, known }: StrangeName): string | null {
  const close = nearest(textForm(name).base, known)
  return close === null ? null : below(within, close)
}

function look(tree: Fields, names: Names, within: string): StrangeName[] {
  return [...tree.fields].flatMap(([name, { keyAt, value }]): StrangeName[] => {
    const known = names.get(value.kind === 'fields' ? name : textForm(name).base)
    if (known === undefined) return [{ at: keyAt, name, within, known: [...names.keys()] }]
    if (typeof known === 'string' || value.kind !== 'fields') return []
    return look(value, known, below(within, name))
  })
}
