import type { Mark } from '@trivsel/core'
import { oneLine } from '../../../text/phrase'
import type { Rendered } from '../form'
import { setLines } from '../lines'
import { textWidth } from '../measure'

/** An explained mark at its place in the legend: the upper left corner of the sample. */
export interface LegendEntry {
  readonly mark: Mark
  readonly text: string
  readonly x: number
  readonly y: number
}

export const LEGEND = { size: 20, row: 36, sample: 46, height: 28, beside: 12, apart: 40 } as const

/** Lays out the legend in rows of a width, from a corner at 0, 0. */
export function legendLayout(legend: Rendered<'plane'>['legend'], width: number) {
  const entries: LegendEntry[] = []
  let x = 0
  let y = 0
  for (const { mark, text } of legend) {
    const room = width - LEGEND.sample - LEGEND.beside
    const [set = ''] = setLines(oneLine(text), { size: LEGEND.size, width: room, lines: 1 })
    const wide = LEGEND.sample + LEGEND.beside + textWidth(set, LEGEND.size)
    if (x > 0 && x + wide > width) {
      x = 0
      y += LEGEND.row
    }
    entries.push({ mark, text: set, x, y })
    x += wide + LEGEND.apart
  }
  return { entries, height: entries.length === 0 ? 0 : y + LEGEND.row }
}
