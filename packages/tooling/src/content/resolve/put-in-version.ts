import type { Complain } from '../letter'
import type { Fields, Node } from '../read/node'

/** A tool carries the version of the content package, which only the package's manifest says. */
export function putInVersion(tool: Fields, manifest: Node | undefined, complain: Complain): Fields {
  const stray = tool.fields.get('version')
  if (stray !== undefined) complain(stray.keyAt, 'the version stands in content/package.json')
  const version = manifest?.kind === 'fields' ? manifest.fields.get('version') : undefined
  return version === undefined ? tool : { ...tool, fields: new Map([...tool.fields, ['version', version]]) }
}
