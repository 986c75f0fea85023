import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import type { RenderedBlock } from '../../render/rendered'
import type { Phrase } from '../../text/phrase'
import { answersOf } from '../answers'
import { toldOf } from '../told'
import { runs } from './phrase'
import { ASKED, LIST, NOTICE } from './styles'
import { table } from './table'

// The title is the document's; parts stand on the first level, what is inside them below.
const LEVELS = { 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const

const GAP = { spacing: { after: 0, line: 160, lineRule: 'exact' } } as const

const paragraph = (text: Phrase): Paragraph => new Paragraph({ children: runs(text) })

const styled = (style: string, text: Phrase): Paragraph => new Paragraph({ style, children: runs(text) })

/** A block as what a Word document is made of; nothing where it has nothing to show. */
export function block(one: RenderedBlock): FileChild[] {
  switch (one.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[one.level], children: runs(one.text) })]
    case 'paragraph':
      return [paragraph(one.text)]
    case 'notice':
      return [styled(NOTICE, one.text)]
    case 'list':
      return one.items.map((item) => new Paragraph({ numbering: { reference: LIST, level: 0 }, children: runs(item) }))
    case 'pairs':
      return one.items.flatMap(({ label, values }) => [styled(ASKED, label), ...answersOf(values).map(paragraph)])
    case 'table':
      // Without the empty paragraph, tables that follow each other would become one.
      return one.columns.length === 0 ? [] : [table(one.columns, one.rows), new Paragraph(GAP)]
    case 'picture':
      return toldOf(one).map((text, at) => (at === 0 ? styled(ASKED, text) : paragraph(text)))
  }
}
