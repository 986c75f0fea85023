import type { Complain } from '../letter'
import type { Fields, Node } from '../read/node'

/** A tool carries the version of the content it belongs to, which is stated once for all of it. */
export function putInVersion(tool: Fields, version: Node | undefined, complain: Complain): Fields {
  const stray = tool.fields.get('version')
  if (stray !== undefined) complain(stray.keyAt, 'the version is stated once, for all tools together')
  if (version === undefined) return tool
  return { ...tool, fields: new Map([...tool.fields, ['version', { keyAt: version.at, value: version }]]) }
}
