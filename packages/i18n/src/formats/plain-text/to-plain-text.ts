import type { RenderedBlock, RenderedReport } from '../../render/rendered'
import { oneLine, type Phrase } from '../../text/phrase'
import { answersOf } from '../answers'
import { toldOf } from '../told'
import { table } from './table'
import { widthOf, wrap } from './wrap'

/** What headings of each level are underlined with. */
const UNDERLINES = { 1: '=', 2: '-', 3: '~', 4: '.' } as const

function heading(text: Phrase, level: keyof typeof UNDERLINES): string {
  const lines = wrap(oneLine(text))
  return `${lines}\n${UNDERLINES[level].repeat(Math.max(1, ...lines.split('\n').map(widthOf)))}`
}

function written(block: RenderedBlock): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.text, block.level)
    case 'paragraph':
      return wrap(oneLine(block.text))
    case 'notice':
      return wrap(oneLine(block.text), '! ')
    case 'list':
      return block.items.map((item) => wrap(oneLine(item), '- ')).join('\n')
    case 'pairs':
      return block.items
        .map(({ label, values }) =>
          [wrap(oneLine(label)), ...answersOf(values).map((value) => wrap(oneLine(value), '  ', 4))].join('\n'),
        )
        .join('\n\n')
    case 'table':
      return table(
        block.columns.map(oneLine),
        block.rows.map((row) => row.map(oneLine)),
      )
    case 'picture':
      return toldOf(block)
        .map((text, at) => (at === 0 ? wrap(oneLine(text)) : wrap(oneLine(text), '  ')))
        .join('\n')
  }
}

/**
 * A report as plain text, 80 characters to a line: headings are underlined, notices begin with `!`, answers stand below
 * what was asked, tables stand in columns or, where they are too wide, as lines with labels. Pictures are told by title
 * and description, unless what stands below tells the same. Where people broke a line stands ` / `, so that nothing they
 * wrote passes for a part of the report.
 */
export function toPlainText({ title, about, parts }: RenderedReport): string {
  const pieces = [
    heading(title, 1),
    about.map((line) => wrap(oneLine(line))).join('\n'),
    ...parts.flatMap((part) => [heading(part.title, 2), ...part.blocks.map(written)]),
  ]
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`
}
