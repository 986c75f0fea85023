import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { RenderedReport } from '../../render/rendered'
import { oneLine } from '../../text/phrase'
import { regional } from '../../translator/locale'
import { xml } from '../svg/markup'
import { block } from './block'
import { PAGE } from './page'
import { fit, runs } from './phrase'
import { withoutTimes } from './steady'
import { numbering, stylesIn } from './styles'

/** The language as Word wants it, with a country: da-DK. What is no language stays as it is. */
function wordLanguage(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(regional(tag)).maximize()
    return region === undefined ? language : `${language}-${region}`
  } catch {
    return fit(tag)
  }
}

// As docx would write it, less who made it and when: nobody asked, and a clock would make every file another.
const properties = (title: string, language: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${xml(title)}</dc:title><dc:language>${xml(language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('')

const pageNumbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: 'right',
        children: [new TextRun({ size: 18, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })

/**
 * A report as a Word document (Office Open XML, `.docx`), A4 with numbered pages, to put on file: for a report's
 * agreements and plans alone, pass `{ ...rendered, parts: rendered.parts.filter(({ file }) => file) }`. Headings, lists
 * and heads of tables are Word's own. What people wrote is text and nothing else, with their line breaks. Pictures are
 * told by title and description. The same report gives the same bytes every time. Needs the package `docx`.
 */
export async function toDocx(rendered: RenderedReport): Promise<Uint8Array> {
  const { title, about, parts } = rendered
  const language = wordLanguage(rendered.language)
  const document = new Document({
    styles: stylesIn(language),
    numbering,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...about.map((line) => new Paragraph({ spacing: { after: 0 }, children: runs(line) })),
          ...parts.flatMap((part) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(part.title) }),
            ...part.blocks.flatMap(block),
          ]),
        ],
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: properties(fit(oneLine(title)), language) }
  return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(document, undefined, [core])))
}
