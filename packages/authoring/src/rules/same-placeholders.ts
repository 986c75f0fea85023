import { unknown } from '../unknown'
import { textForm } from '../words/text-form'
import type { Leaf } from '../words/words-file'
import { placeholders } from './placeholders'
import type { Rule } from './rule'

/** By what is said, not by form: "one person" needs no number where "{{count}} people" does. */
function filled(leaves: readonly Leaf[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { key, text } of leaves) {
    const { said } = textForm(key)
    found.set(said, new Set([...(found.get(said) ?? []), ...placeholders(text)]))
  }
  return found
}

/** A text is filled with the same in every language. */
export const samePlaceholders: Rule = (words, _, record) => {
  if (record === undefined || record === words) return []
  const here = filled(words.leaves)
  return [...filled(record.leaves)].flatMap(([said, there]) => {
    const own = here.get(said)
    const forms = words.leaves.filter(({ key }) => textForm(key).said === said)
    if (own === undefined) return []
    const extra = [...own].filter((name) => !there.has(name))
    const lacking = [...there].filter((name) => !own.has(name))
    return [
      ...forms.flatMap(({ at, text }) =>
        placeholders(text)
          .filter((name) => extra.includes(name))
          .map((name) => ({ at, message: `${unknown('placeholder', name, [...there])} (as in ${record.language})` })),
      ),
      ...forms
        .slice(0, 1)
        .flatMap(({ at }) =>
          lacking.map((name) => ({ at, message: `{{${name}}} is missing, ${record.language} has it` })),
        ),
    ]
  })
}
