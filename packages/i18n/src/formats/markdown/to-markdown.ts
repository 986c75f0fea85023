import type { RenderedBlock, RenderedPicture, RenderedReport } from '../../render/rendered'
import type { Phrase } from '../../text/phrase'
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

// In angle brackets an address may hold anything but these.
const address = (href: string): string => `<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>`

function picture({ title, description }: RenderedPicture, href: string | null): string {
  const shown = href === null ? `**${inline(title)}**` : `![${inline(title)}](${address(href)})`
  return `${shown}\n\n${line(description)}`
}

/**
 * A report as GitHub-flavoured Markdown. Each heading, paragraph, item and cell stands on one line; where people broke
 * a line stands ` / `. What people wrote is text and nothing else: no markup, link, HTML or table of theirs comes to
 * life. Pictures are told by title and description, with an image where `pictureHref` gives one.
 */
export function toMarkdown(rendered: RenderedReport, { pictureHref }: MarkdownOptions = {}): string {
  const { blocks } = rendered
  const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []))
  // Lists that follow each other would become one if they had the same marker.
  const marker = (at: number): string => (blocks[at - 1]?.kind === 'list' && marker(at - 1) === '-' ? '*' : '-')
  const written = (block: RenderedBlock, at: number): string => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${inline(block.text)}`
      case 'paragraph':
        return line(block.text)
      case 'notice':
        return `> ${line(block.text)}`
      case 'list':
        return block.items.map((item) => `${marker(at)} ${line(item)}`).join('\n')
      case 'table':
        return [row(block.columns), `|${' --- |'.repeat(block.columns.length)}`, ...block.rows.map(row)].join('\n')
      case 'picture':
        return picture(block.picture, pictureHref?.(block.picture, pictures.indexOf(block.picture)) ?? null)
    }
  }
  return `${[`# ${inline(rendered.title)}`, ...blocks.map(written)].filter((part) => part !== '').join('\n\n')}\n`
}
