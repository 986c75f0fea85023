import { TextRun } from 'docx'
import { linesOf, type Phrase, type Run } from '../../text/phrase'

// XML cannot carry these, and docx escapes only what is markup.
const UNFIT = /\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/** Text that a Word document can hold; docx escapes what would be markup. */
export const fit = (text: string): string => text.replace(UNFIT, '')

/** What can set runs apart from their paragraph. */
interface Look {
  readonly bold?: boolean
  /** Set smaller, so that many columns find room. */
  readonly small?: boolean
}

/** A phrase as runs of a paragraph, line breaks as people set them. */
export const runs = (phrase: Phrase, { bold = false, small = false }: Look = {}): TextRun[] =>
  phrase.flatMap((run: Run) =>
    linesOf(run).map(
      (line, at) =>
        new TextRun({
          text: fit(line),
          // Said only where it is so, since "not bold" would undo what a heading's style says.
          ...(bold ? { bold } : {}),
          ...(small ? { size: 17 } : {}),
          ...(at === 0 ? {} : { break: 1 }),
        }),
    ),
  )
