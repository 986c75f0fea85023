import { type Attributes, element, xml } from './markup'

/** The reader's own sans-serif; widths are measured for the widest of these. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, 'DejaVu Sans', sans-serif"

/** From the middle of a line of letters down to their baseline, as a share of the font size. */
const BASELINE = 0.35

/** One line of text whose letters have their middle at a height. */
export const drawLine = (text: string, x: number, middle: number, size: number, more: Attributes): string =>
  element('text', { x, y: middle + size * BASELINE, 'font-size': size, ...more }, xml(text))

/**
 * Lines of text below each other, from a top edge. A space behind a line keeps its words apart for whoever copies the
 * text; a line that is not set from its start would be moved by it.
 */
export function drawLines(
  lines: readonly string[],
  at: { readonly x: number; readonly top: number; readonly size: number; readonly leading: number },
  more: Attributes,
): string {
  const spans = lines.map((line, i) => {
    const y = at.top + (i + 0.5) * at.leading * at.size + at.size * BASELINE
    return element('tspan', { x: at.x, y }, xml(line))
  })
  return spans.length === 0
    ? ''
    : element('text', { 'font-size': at.size, ...more }, spans.join(more['text-anchor'] ? '' : ' '))
}
