import type { Tool } from '../model/tool'
import { unknownId } from './finding'
import { type Parsed, parseTool } from './parse'

/** Tools that belong together, found by id. */
export interface Catalogue {
  readonly tools: readonly Tool[]
}

/**
 * Checks a list of tools from outside, as {@link parseTool} does each, and that no two share an id.
 * @returns the catalogue, frozen; or the findings of all tools.
 */
export function parseCatalogue(data: unknown): Parsed<Catalogue> {
  if (!Array.isArray(data) || Object.keys(data).length !== data.length) {
    return { ok: false, findings: [{ path: [], message: 'a catalogue is a list of tools' }] }
  }
  const parsed = data.map(parseTool)
  const tools = parsed.flatMap((p) => (p.ok ? [p.value] : []))
  const ids = parsed.map((p) => (p.ok ? p.value.id : null))
  const findings = parsed.flatMap((p, i) => (p.ok ? [] : p.findings.map((f) => ({ ...f, path: [i, ...f.path] }))))
  ids.forEach((id, i) => {
    if (id !== null && ids.indexOf(id) < i) findings.push({ path: [i, 'id'], message: `tool "${id}" stands twice` })
  })
  return findings.length > 0
    ? { ok: false, findings }
    : { ok: true, value: Object.freeze({ tools: Object.freeze(tools) }) }
}

/**
 * The tool with an id.
 * @throws RangeError where the catalogue has none, with the nearest id.
 */
export function findTool(catalogue: Catalogue, id: string): Tool {
  const tool = catalogue.tools.find((t) => t.id === id)
  if (tool === undefined) {
    throw new RangeError(
      unknownId(
        'tool',
        id,
        catalogue.tools.map((t) => t.id),
      ),
    )
  }
  return tool
}
