import type { PictureAxis } from '@trivsel/core'
import { oneLine, type Phrase } from '../../text/phrase'
import { setLine } from './lines'
import { textWidth } from './measure'

/** Beside what two axes measure: room for an axis, and the middles of its two lines of text from there outwards. */
export const AXIS = { room: 72, ends: 23, label: 54 } as const

/** A text along an axis: where it is anchored, as a distance from the low end. */
export interface AxisText {
  readonly text: string
  readonly size: number
  readonly at: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** An axis laid out along its length: what it measures, its ends, its middle where that is named, and arrows between. */
export interface AxisLayout {
  readonly label: AxisText
  readonly ends: readonly AxisText[]
  /** Where arrows run from and to; the last one has the head. */
  readonly arrows: readonly (readonly [from: number, to: number])[]
}

const GAP = 14
const SHORTEST_ARROW = 16

/** Lays out an axis; `line` is the middle of what lies on its line, or `null` where nothing does. */
export function axisLayout(axis: PictureAxis<Phrase>, length: number, line: number | null): AxisLayout {
  const label = setLine(oneLine(axis.label), length, 22, 14, true)
  const low = setLine(oneLine(axis.low), length * 0.32, 20, 14)
  const high = setLine(oneLine(axis.high), length * 0.32, 20, 14)
  const from = textWidth(low.text, low.size) + GAP
  const to = length - textWidth(high.text, high.size) - GAP
  const middle = setLine(oneLine(axis.line), length * 0.3, 20, 14)
  const half = textWidth(middle.text, middle.size) / 2 + GAP
  const named = line !== null && middle.text !== '' && line - half > from && line + half < to
  const stretches: [number, number][] = named
    ? [
        [from, line - half],
        [line + half, to],
      ]
    : [[from, to]]
  return {
    label: { ...label, at: length / 2, anchor: 'middle' },
    ends: [
      { ...low, at: 0, anchor: 'start' },
      ...(named ? [{ ...middle, at: line, anchor: 'middle' } as const] : []),
      { ...high, at: length, anchor: 'end' },
    ],
    arrows: stretches.filter(([start, end]) => end - start >= SHORTEST_ARROW),
  }
}
