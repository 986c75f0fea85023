import type { Letter } from '../letter'
import { follow } from '../read/node'
import { textForm } from '../words/text-form'
import type { WordsFile } from '../words/words-file'
import type { Expected, Rule } from './rule'

/** What one language says, all say. What structure demands is another rule's; this one holds where words decide. */
export const sameKeys: Rule = (words, expected, record) =>
  record === undefined || record === words
    ? []
    : [...lacking(words, record, expected), ...lacking(record, words, expected)]

function lacking(words: WordsFile, other: WordsFile, expected: Expected): Letter[] {
  const here = new Set(decided(words, expected))
  return [...new Set(decided(other, expected))]
    .filter((key) => !here.has(key))
    .map((key) => ({
      at: follow(words.tree, key.split('.')).at,
      message: `${key} is missing, ${other.language} has it`,
    }))
}

/** What words chose to say: texts below a free name, and contexts of a text that structure does not demand. */
const decided = ({ leaves }: WordsFile, { keys, names }: Expected): string[] =>
  leaves
    .map(({ key }) => textForm(key))
    .filter(
      ({ base, said }) =>
        names.get(base.split('.')[0] ?? '') === 'free' || (keys.includes(base) && !keys.includes(said)),
    )
    .map(({ said }) => said)
