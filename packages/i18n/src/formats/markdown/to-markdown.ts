import { picturesOf, type RenderedBlock, type RenderedPicture, type RenderedReport } from '../../render/rendered'
import type { Phrase } from '../../text/phrase'
import { answersOf } from '../answers'
import { toldOf } from '../told'
import { inline, line } from './inline'

/** What {@link toMarkdown} may be told. */
export interface MarkdownOptions {
  /**
   * Where the image of a picture is found, as a relative or absolute address; `null` where there is none.
   * `at` counts the report's pictures from 0.
   */
  readonly pictureHref?: (picture: RenderedPicture, at: number) => string | null
}

const row = (cells: readonly Phrase[]): string => `| ${cells.map(inline).join(' | ')} |`

// Lines of one paragraph, each on a line of its own for the reader too.
const stacked = (lines: readonly string[]): string => lines.filter((one) => one !== '').join('\\\n')

// Four asterisks with nothing between them would draw a rule.
const bold = (phrase: Phrase): string => inline(phrase).replace(/^.+$/, '**$&**')

// In angle brackets an address may hold anything but these.
const address = (href: string): string => `<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>`

function picture(block: Extract<RenderedBlock, { kind: 'picture' }>, href: string | null): string {
  const [title, ...told] = toldOf(block)
  const below = block.toldBelow === true
  if (href !== null) {
    // What only the image says is said in its place too, for those who do not see it.
    const image = `![${[block.picture.title, ...(below ? told : [])].map(inline).join('. ')}](${address(href)})`
    return below ? image : [image, ...told.map(line)].join('\n\n')
  }
  if (title === undefined) return ''
  return below ? stacked([bold(title), ...told.map(line)]) : [bold(title), ...told.map(line)].join('\n\n')
}

/** A block as Markdown; `''` where it has nothing to show. */
function written(block: RenderedBlock, marker: '-' | '*', href: (picture: RenderedPicture) => string | null): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`
    case 'paragraph':
      return line(block.text)
    case 'notice':
      return `> ${line(block.text)}`
    case 'list':
      return block.items.map((item) => `${marker} ${line(item)}`).join('\n')
    case 'pairs':
      return block.items.map(({ label, values }) => stacked([bold(label), ...answersOf(values).map(line)])).join('\n\n')
    case 'table':
      if (block.columns.length === 0) return ''
      return [row(block.columns), `|${' --- |'.repeat(block.columns.length)}`, ...block.rows.map(row)].join('\n')
    case 'picture':
      return picture(block, href(block.picture))
  }
}

/**
 * A report as GitHub-flavoured Markdown: the title on the first level, what each step left on the second. Each heading,
 * paragraph, item and cell stands on one line; where people broke a line stands ` / `. What people wrote is text and
 * nothing else: no markup, link, HTML or table of theirs comes to life. Pictures are told by title and description,
 * unless what stands below tells the same, with an image where `pictureHref` gives one.
 */
export function toMarkdown(rendered: RenderedReport, { pictureHref }: MarkdownOptions = {}): string {
  const pictures = picturesOf(rendered)
  const href = (one: RenderedPicture): string | null => pictureHref?.(one, pictures.indexOf(one)) ?? null
  const part = (blocks: readonly RenderedBlock[]): string[] => {
    // Lists that follow each other would become one if they had the same marker.
    const marker = (at: number): '-' | '*' => (blocks[at - 1]?.kind === 'list' && marker(at - 1) === '-' ? '*' : '-')
    return blocks.map((block, at) => written(block, marker(at), href))
  }
  const pieces = [
    `# ${inline(rendered.title)}`,
    stacked(rendered.about.map(line)),
    ...rendered.parts.flatMap(({ title, blocks }) => [`## ${inline(title)}`, ...part(blocks)]),
  ]
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`
}
