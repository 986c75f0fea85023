import { textForm } from '../words/text-form'
import type { Leaf } from '../words/words-file'
import type { Rule } from './rule'

/** What people choose among, or go through one by one. */
const SIDE_BY_SIDE = /(?:^|\.)(?:options|rows|branches|items|questions|lines|meanings)$/

const beside = (key: string): string => key.slice(0, Math.max(key.lastIndexOf('.'), 0))

/** Two options that read the same cannot be told apart, and a question that is asked twice is a slip. */
export const toldApart: Rule = ({ leaves }) => {
  const first = new Map<string, Leaf>()
  return leaves.flatMap((leaf) => {
    const where = beside(leaf.key)
    if (!SIDE_BY_SIDE.test(where)) return []
    const said = `${where} ${leaf.text}`
    const other = first.get(said)
    first.set(said, other ?? leaf)
    // The forms of one text may well read the same.
    if (other === undefined || textForm(other.key).said === textForm(leaf.key).said) return []
    return [{ at: leaf.at, message: `this reads the same as ${other.key}` }]
  })
}
