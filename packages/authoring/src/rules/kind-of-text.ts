import type { Letter } from '../letter'
import type { Node } from '../read/node'
import type { Names, Rule } from './rule'

/** Where structure has one text there is one text, and where it has several there are names. */
export const kindOfText: Rule = (words, { names }) => look(words.tree, names)

function look(node: Node, expected: Names | 'text' | 'free' | undefined): Letter[] {
  if (node.kind === 'list') return [{ at: node.at, message: 'words are texts under names, not a list' }]
  if (node.kind === 'fields') {
    if (expected === 'text') return [{ at: node.at, message: 'this is one text and has no names of its own' }]
    return [...node.fields].flatMap(([name, { value }]) => look(value, namesBelow(expected, name)))
  }
  if (expected !== undefined && typeof expected !== 'string') {
    return [{ at: node.at, message: `this has texts of its own: ${[...expected.keys()].join(', ')}` }]
  }
  if (node.value === null) return [{ at: node.at, message: 'this text is empty' }]
  return typeof node.value === 'string' ? [] : [{ at: node.at, message: 'this must be text: put it in quotes' }]
}

function namesBelow(expected: Names | 'text' | 'free' | undefined, name: string): Names | 'text' | 'free' | undefined {
  if (typeof expected === 'string' || expected === undefined) return expected
  return expected.get(name)
}
