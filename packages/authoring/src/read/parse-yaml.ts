import { isAlias, isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import type { Complain, Place } from '../letter'
import { isDeep } from './is-deep'
import type { Field, Node, Value } from './node'
import { yamlAdvice } from './yaml-advice'

/** Far above any content, far below what could keep the build busy. */
export const LARGEST = 128 * 1024

const DEEPEST = 24

// They reach an object's prototype instead of becoming a field.
const POISON = new Set(['__proto__', 'constructor', 'prototype'])

class TooDeep extends Error {}

/** Reads one file into a tree that knows its places; nothing where there is no tree to go on with. */
export function parseYaml(file: string, text: string, complain: Complain): Node | undefined {
  const top = { file, line: 1, column: 1 }
  if (text.length > LARGEST) {
    complain(top, `the file holds ${text.length} characters, more than the ${LARGEST} that are read`)
    return undefined
  }
  try {
    // A document and a scalar stand around and in the deepest list.
    if (isDeep(text, DEEPEST + 3)) throw new TooDeep()
    return read(file, text, complain)
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    complain(top, `lists and fields lie more than ${DEEPEST} deep`)
    return undefined
  }
}

function read(file: string, text: string, complain: Complain): Node | undefined {
  const lines = new LineCounter()
  // Keys that stand twice are found below: the parser compares each with each.
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  let told = 0
  for (const slip of [...doc.errors, ...doc.warnings]) {
    const place = at(slip.pos[0])
    // What follows on the same line is mostly the same slip, met again.
    if (place.line !== told) complain(place, yamlAdvice(slip))
    told = place.line
  }
  if (doc.errors.length > 0) return undefined
  if (doc.contents === null) {
    complain(at(0), 'the file is empty')
    return undefined
  }

  const scalar = (value: Value, offset: number): Node => ({ kind: 'scalar', at: at(offset), value })

  const convert = (node: ParsedNode | null, whereNothing: number, depth: number): Node => {
    if (node === null) return scalar(null, whereNothing)
    const start = node.range[0]
    if (depth > DEEPEST) throw new TooDeep()
    if (isAlias(node)) {
      complain(at(start), `write "*${node.source}" out: content has no aliases`)
      return scalar(null, start)
    }
    if (node.anchor !== undefined) complain(at(start), `remove "&${node.anchor}": content has no aliases`)
    if (isScalar(node)) return scalar(node.value as Value, start)
    if (!isMap(node)) {
      const items = node.items.map((item) => convert(item as ParsedNode, start, depth + 1))
      return { kind: 'list', at: at(start), items }
    }
    const fields = new Map<string, Field>()
    for (const { key, value } of node.items) {
      const keyAt = at(key?.range[0] ?? start)
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined
      if (name === undefined) complain(keyAt, 'the name of a field must be text: put it in quotes')
      else if (POISON.has(name)) complain(keyAt, `"${name}" cannot be the name of a field`)
      else if (fields.has(name))
        complain(keyAt, `"${name}" stands twice, first on line ${fields.get(name)?.keyAt.line}`)
      else fields.set(name, { keyAt, value: convert(value, key?.range[1] ?? start, depth + 1) })
    }
    return { kind: 'fields', at: at(start), fields }
  }

  return convert(doc.contents, 0, 0)
}
