import type { Complain } from '../letter'
import { childOf, type Field, type Fields, itemsOf, type Node } from '../read/node'

/** Authors write themes inside their group; a tool has one list of themes, each naming its group. */
export function flattenThemes(tool: Fields, complain: Complain): Fields {
  const stray = tool.fields.get('themes')
  if (stray !== undefined) complain(stray.keyAt, 'themes stand inside their group')
  const groups = tool.fields.get('groups')
  if (groups?.value.kind !== 'list') return tool
  const { items } = groups.value
  const themes: Node = { ...groups.value, items: items.flatMap((group) => themesOf(group, complain)) }
  const bare: Node = { ...groups.value, items: items.map(withoutThemes) }
  return {
    ...tool,
    fields: new Map([
      ...tool.fields,
      ['groups', { ...groups, value: bare }],
      ['themes', { keyAt: groups.keyAt, value: themes }],
    ]),
  }
}

function themesOf(group: Node, complain: Complain): Node[] {
  const id = childOf(group, 'id')
  return itemsOf(childOf(group, 'themes')).map((theme): Node => {
    const written: Iterable<[string, Field]> =
      theme.kind === 'fields' ? theme.fields : [['id', { keyAt: theme.at, value: theme }]]
    const fields = new Map(written)
    const stray = fields.get('group')
    if (stray !== undefined) complain(stray.keyAt, 'a theme belongs to the group it stands in')
    if (id !== undefined) fields.set('group', { keyAt: theme.at, value: id })
    return { kind: 'fields', at: theme.at, fields }
  })
}

function withoutThemes(group: Node): Node {
  if (group.kind !== 'fields') return group
  return { ...group, fields: new Map([...group.fields].filter(([name]) => name !== 'themes')) }
}
