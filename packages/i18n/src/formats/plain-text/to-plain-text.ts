import type { RenderedBlock, RenderedReport } from '../../render/rendered'
import { oneLine, type Phrase } from '../../text/phrase'
import { table } from './table'
import { widthOf, wrap } from './wrap'

function heading(text: Phrase, underline: string): string {
  const lines = wrap(oneLine(text))
  return `${lines}\n${underline.repeat(Math.max(1, ...lines.split('\n').map(widthOf)))}`
}

function written(block: RenderedBlock): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.text, block.level === 2 ? '-' : '.')
    case 'paragraph':
      return wrap(oneLine(block.text))
    case 'notice':
      return wrap(oneLine(block.text), '! ')
    case 'list':
      return block.items.map((item) => wrap(oneLine(item), '- ')).join('\n')
    case 'table':
      return table(
        block.columns.map(oneLine),
        block.rows.map((row) => row.map(oneLine)),
      )
    case 'picture':
      return `${wrap(oneLine(block.picture.title))}\n${wrap(oneLine(block.picture.description), '  ')}`
  }
}

/**
 * A report as plain text, 80 characters to a line: headings are underlined, notices begin with `!`, tables stand in
 * columns or, where they are too wide, as lines with labels. Pictures are told by title and description.
 * Where people broke a line stands ` / `, so that nothing they wrote passes for a part of the report.
 */
export const toPlainText = (rendered: RenderedReport): string =>
  `${[heading(rendered.title, '='), ...rendered.blocks.map(written)].filter((part) => part !== '').join('\n\n')}\n`
