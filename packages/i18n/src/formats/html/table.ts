import type { Phrase } from '../../text/phrase'
import { html } from './phrase'

// A cell without words heads nothing.
const cell = (phrase: Phrase, scope: 'col' | 'row' | null): string => {
  const inside = html(phrase)
  return scope === null || inside.trim() === '' ? `<td>${inside}</td>` : `<th scope="${scope}">${inside}</th>`
}

const row = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`

/**
 * A table whose first column names its rows. Where it is wider than the window it scrolls, with the keyboard too; then
 * it is known by the element with the id `label`.
 */
export function table(columns: readonly Phrase[], rows: readonly (readonly Phrase[])[], label: string): string {
  if (columns.length === 0) return ''
  return [
    `<div class="scroll" role="group" aria-labelledby="${label}" tabindex="0">`,
    // Many columns are set smaller, so that they find room on paper.
    columns.length > 5 ? '<table class="dense">' : '<table>',
    `<thead>${row(columns.map((one) => cell(one, 'col')))}</thead>`,
    '<tbody>',
    ...rows.map((cells) => row(cells.map((one, at) => cell(one, at === 0 ? 'row' : null)))),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n')
}
