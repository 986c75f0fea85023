import type { Complain, Place } from '../letter'
import { fieldsNode, listNode, valueNode } from '../read/make-node'
import { childOf, itemsOf, type Node, textOf } from '../read/node'
import { conform } from '../resolve/conform'
import { conformEntry } from '../resolve/conform-entry'
import { fillIn } from '../resolve/fill-in'
import type { Shape } from '../resolve/shape'
import { type Note, takeNotes } from '../resolve/take-notes'
import type { Kind } from './pack-files'

/** What a pack changes in one piece, as core has it, and what its author noted about where it comes from. */
export interface Changes {
  readonly node: Node
  readonly notes: readonly Note[]
  /** True where there is something new, which needs words in every language of the piece. */
  readonly adds: boolean
}

const asItIs: Shape = { kind: 'as-it-is' }
const text: Shape = { kind: 'text' }

const addition: Shape = {
  kind: 'fields',
  fields: new Map<string, Shape>([
    ['to', text],
    ['after', text],
    ['entry', asItIs],
  ]),
}

const shape: Shape = {
  kind: 'fields',
  fields: new Map<string, Shape>([
    ['hide', { kind: 'list', items: text }],
    ['order', asItIs],
    ['add', { kind: 'list', items: addition }],
  ]),
}

/** Understands a `changes.yaml`. */
export function readChanges(kind: Kind, piece: string, tree: Node, complain: Complain): Changes | undefined {
  if (tree.kind !== 'fields') {
    complain(tree.at, 'changes are what to "hide", "order" and "add"')
    return undefined
  }
  const { tree: bare, notes } = takeNotes(tree)
  const filled = fillIn(conform(bare, shape, complain), [
    [['hide'], []],
    [['add'], []],
    [['add', '*', 'after'], null],
  ])
  const add = childOf(filled, 'add')
  const entries = itemsOf(add).map((one) => withEntry(kind, one, complain))
  const node = fieldsNode(tree.at, [
    ['piece', valueNode(tree.at, piece)],
    ['hide', childOf(filled, 'hide') as Node],
    ['order', childOf(filled, 'order') ?? fieldsNode(tree.at, [])],
    ['add', add?.kind === 'list' ? listNode(add.at, entries) : (add as Node)],
  ])
  return { node, notes, adds: entries.length > 0 }
}

function withEntry(kind: Kind, addition: Node, complain: Complain): Node {
  const entry = childOf(addition, 'entry')
  const to = textOf(childOf(addition, 'to'))
  if (addition.kind !== 'fields' || entry === undefined || to === undefined) return addition
  const value = conformEntry(kind, to, entry, complain)
  return { ...addition, fields: new Map([...addition.fields, ['entry', { keyAt: entry.at, value }]]) }
}

/** Where a file begins. */
export const topOf = (file: string): Place => ({ file, line: 1, column: 1 })
