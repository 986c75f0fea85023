import { follow } from '../read/node'
import { formsMissing, textForm } from '../words/text-form'
import type { Rule } from './rule'
import { meantKey, strangeNames } from './strange-names'

/** Every language says everything: what structure has needs its words, and a text in forms needs all of them. */
export const missingKey: Rule = (words, expected) => {
  const keys = new Set(words.leaves.map(({ key }) => key))
  const misspelt = strangeNames(words, expected).flatMap((strange) => meantKey(strange) ?? [])
  const wanted = new Set([...expected.keys, ...words.leaves.map(({ key }) => textForm(key).said)])
  return [...wanted]
    .filter((key) => !misspelt.some((meant) => key === meant || key.startsWith(`${meant}.`)))
    .flatMap((key) => formsMissing(key, keys))
    .map((key) => ({ at: follow(words.tree, key.split('.')).at, message: `${key} is missing` }))
}
