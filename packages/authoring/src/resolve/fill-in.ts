import { childOf, type Node, textOf, type Value } from '../read/node'

type Absent = Value | readonly never[]

/** What leaving out the field at a path means. */
export type Meaning = readonly [path: readonly string[], meaning: Absent]

const parts = ['parts', '*'] as const

/** What the tool itself means by leaving something out. `*` is every entry of a list, `*kind=table` every one of that kind. */
const ownMeanings: readonly Meaning[] = [
  [['scale'], null],
  [['map'], null],
  [['deck'], null],
  ...[
    ...['time', 'axes', 'groups', 'themes', 'formerThemes', 'models', 'pages', 'forms', 'lists', 'sets'],
    ...['examples', 'drawings', 'links', 'tips', 'roles'],
  ].map((name): Meaning => [[name], []]),
  [['themes', '*', 'judges'], null],
  [['themes', '*', 'questions'], []],
  ...['models', 'lists', 'sets', 'examples'].map((name): Meaning => [['pages', '*', name], []]),
  ...[
    ['forms', '*', 'fields', '*'],
    ['forms', '*', 'fields', '*', 'columns', '*'],
  ].flatMap((path): Meaning[] => [
    [[...path, 'required'], false],
    [[...path, 'questions'], []],
  ]),
  [['forms', '*', 'fields', '*kind=table', 'rows'], []],
  [['forms', '*', 'fields', '*kind=table', 'ownRows'], false],
  [['links', '*', 'step'], null],
  [['links', '*', 'theme'], null],
  [['steps', '*', 'time'], null],
  [['steps', '*', 'restsOn'], null],
  [['steps', '*', 'inGroupsOf'], null],
  [['drawings', '*as=bars', 'against'], null],
  [['steps', '*activity=deal', 'deck'], false],
  [['steps', '*activity=deal', 'set'], null],
  [['steps', '*activity=deal', 'minutesEach'], null],
  [['steps', '*activity=deal', 'swap'], false],
  [['steps', '*activity=sort', 'areas'], []],
  [['steps', '*activity=sort', 'ownThemes'], false],
  [['steps', '*activity=sort', 'choose'], null],
  [['steps', '*activity=meet', 'attend'], null],
  [['steps', '*', 'agenda', '*', 'pause'], false],
  [['steps', '*', 'agenda', '*', 'by'], null],
  ...['prompts', 'questions', 'sets', 'materials'].map((name): Meaning => [['steps', '*', 'agenda', '*', name], []]),
  [['roles', '*', 'lead'], false],
]

/** What a model means by leaving something out. */
export const modelMeanings: readonly Meaning[] = [
  [['validFrom'], null],
  [['validUntil'], null],
  [['supersedes'], null],
  [['questions'], []],
  [[...parts, 'parts'], []],
  [[...parts, ...parts, 'parts'], []],
  [[...parts, ...parts, ...parts, 'parts'], []],
]

/** What a tool means by leaving something out; its models mean the same as where they stand alone. */
export const toolMeanings: readonly Meaning[] = [
  ...ownMeanings,
  ...modelMeanings.map(([path, meaning]): Meaning => [['models', '*', ...path], meaning]),
]

/** Writes out what authors may leave out, so that every field is there. */
export const fillIn = (node: Node, meanings: readonly Meaning[]): Node =>
  meanings.reduce((filled, [path, meaning]) => fill(filled, path, meaning), node)

function fill(node: Node, [name, ...rest]: readonly string[], meaning: Absent): Node {
  if (name === undefined) return node
  if (name.startsWith('*')) {
    if (node.kind !== 'list') return node
    const [field = '', value] = name.slice(1).split('=')
    const meant = (item: Node): boolean => value === undefined || textOf(childOf(item, field)) === value
    return { ...node, items: node.items.map((item) => (meant(item) ? fill(item, rest, meaning) : item)) }
  }
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
