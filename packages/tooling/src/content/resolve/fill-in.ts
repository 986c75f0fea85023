import type { Node, Value } from '../read/node'

type Absent = Value | readonly never[]

/** What a tool means by leaving something out. `*` is every entry of a list. */
const meanings: readonly (readonly [path: readonly string[], meaning: Absent])[] = [
  [['cards'], []],
  [['themes', '*', 'judges'], null],
  [['steps', '*', 'restsOn'], null],
  [['steps', '*', 'agenda', '*', 'questions'], []],
  [['roles', '*', 'lead'], false],
]

/** Writes out what authors may leave out, so that a tool has every field. */
export const fillIn = (tool: Node): Node => meanings.reduce((node, [path, meaning]) => fill(node, path, meaning), tool)

function fill(node: Node, [name, ...rest]: readonly string[], meaning: Absent): Node {
  if (name === undefined) return node
  if (name === '*')
    return node.kind === 'list' ? { ...node, items: node.items.map((item) => fill(item, rest, meaning)) } : node
  if (node.kind !== 'fields') return node
  const field = node.fields.get(name)
  if (field === undefined && rest.length > 0) return node
  const value = field === undefined ? nodeFor(node, meaning) : fill(field.value, rest, meaning)
  return { ...node, fields: new Map([...node.fields, [name, { keyAt: node.at, ...field, value }]]) }
}

const nodeFor = ({ at }: Node, meaning: Absent): Node =>
  typeof meaning === 'object' && meaning !== null
    ? { kind: 'list', at, items: [] }
    : { kind: 'scalar', at, value: meaning }
