import type { TextTree } from '../words'

interface Growing {
  [name: string]: string | Growing
}

/** The tree of texts whose keys are given, in the order of the keys. No key may lead through another. */
export function nestTexts(texts: Iterable<readonly [key: string, text: string]>): TextTree {
  const tree: Growing = {}
  for (const [key, text] of texts) {
    const names = key.split('.')
    const last = names.pop() ?? ''
    let branch = tree
    for (const name of names) {
      // Every object has a "toString" already, and it is not ours.
      if (!Object.hasOwn(branch, name)) branch[name] = {}
      branch = branch[name] as Growing
    }
    branch[last] = text
  }
  return tree
}
