import { unknown } from '../unknown'
import { knownParams } from '../words/known-params'
import { textForm } from '../words/text-form'
import { placeholders } from './placeholders'
import type { Rule } from './rule'

/** A text can only be filled with what is known where it is used; anything else would be shown as it is written. */
export const placeholderKnown: Rule = ({ namespace, leaves }, { keys }) =>
  leaves.flatMap(({ key, at, text }) => {
    const { base } = textForm(key)
    if (!keys.includes(base)) return []
    const known = knownParams(`${namespace}:${base}`)
    return placeholders(text)
      .filter((name) => !known.includes(name))
      .map((name) => ({ at, message: unknown('placeholder', name, known) }))
  })
