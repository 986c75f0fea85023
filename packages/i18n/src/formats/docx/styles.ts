import type { IPropertiesOptions } from 'docx'

type Styles = NonNullable<IPropertiesOptions['styles']>
type Numbering = NonNullable<IPropertiesOptions['numbering']>

/** Names of what docx has no name for: a notice, what was asked, and the numbering of lists. */
export const NOTICE = 'Notice'
export const ASKED = 'Asked'
export const LIST = 'list'

const ACCENT = '1D4F5C'
const QUIET = '465366'

/** Lines between the rows of a table, and no others. */
export const RULE = { style: 'single', size: 4, color: 'C3CAD3' } as const

/** The ground of notices and heads of tables. */
export const TINT = { type: 'clear', color: 'auto', fill: 'F1F5F6' } as const

// Sizes are in half points, spaces in twentieths of a point.
const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: ACCENT },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after } },
})

const based = { basedOn: 'Normal', next: 'Normal', quickFormat: true }

/** How a document looks. Everything is a style, so that it can be changed in Word. */
export const stylesIn = (language: string): Styles => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 269 } },
    },
    title: heading(40, 0, 120),
    heading1: heading(28, 360, 120),
    heading2: heading(24, 240, 80),
    heading3: heading(22, 200, 60),
  },
  paragraphStyles: [
    {
      ...based,
      id: NOTICE,
      name: NOTICE,
      paragraph: {
        keepLines: true,
        indent: { left: 170 },
        border: { left: { style: 'single', size: 24, space: 8, color: ACCENT } },
        shading: TINT,
      },
    },
    {
      ...based,
      id: ASKED,
      name: ASKED,
      run: { bold: true, color: QUIET },
      paragraph: { keepNext: true, spacing: { before: 120, after: 20 } },
    },
  ],
})

/** What stands before the items of a list. */
export const numbering: Numbering = {
  config: [
    {
      reference: LIST,
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '•',
          alignment: 'left',
          style: { paragraph: { indent: { left: 360, hanging: 260 } } },
        },
      ],
    },
  ],
}
