import type { Letter } from '../letter'
import { childOf, type Fields, itemsOf, textOf } from '../read/node'
import { unknown } from '../unknown'

/** A link leads to a tool that is there, and not back to the one it stands in. */
export const linksWrong = (tools: readonly Fields[], known: readonly string[]): Letter[] =>
  tools.flatMap((tool) =>
    itemsOf(childOf(tool, 'links')).flatMap((link): Letter[] => {
      const target = childOf(link, 'tool')
      const id = textOf(target)
      if (target === undefined || id === undefined) return []
      if (!known.includes(id)) return [{ at: target.at, message: unknown('tool', id, known) }]
      return id === textOf(childOf(tool, 'id')) ? [{ at: target.at, message: 'this link leads to its own tool' }] : []
    }),
  )
