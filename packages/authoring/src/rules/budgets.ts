/** How long a kind of text may be, so that it fits where it is shown. */
export interface Budget {
  /** What such a text is called in a letter. */
  readonly kind: string
  /** Keys within a namespace: `*` stands for one name, `**` for any number of them. */
  readonly keys: string
  /** Characters as people count them. */
  readonly most: number
}

const fields = 'forms.*.fields.*'
const columns = `${fields}.columns.*`

/** The texts of tools, models and decks. The first that fits counts, and every text fits the last. */
export const budgets: readonly Budget[] = [
  { kind: 'the title of a column', keys: `${columns}.title`, most: 40 },
  { kind: 'the title of a field', keys: `${fields}.title`, most: 80 },
  { kind: 'a title', keys: '**.title', most: 60 },
  { kind: 'the name of a seat', keys: 'seats.*', most: 40 },
  { kind: 'a time', keys: 'time.*', most: 80 },
  { kind: 'an option', keys: `${columns}.options.*`, most: 60 },
  { kind: 'an option', keys: `${fields}.options.*`, most: 60 },
  { kind: 'a row', keys: `${fields}.rows.*`, most: 60 },
  { kind: 'a branch', keys: `${fields}.branches.*`, most: 60 },
  { kind: 'the meaning of a colour', keys: 'colours.*.meanings.*', most: 60 },
  { kind: 'a question', keys: '**.questions.*', most: 220 },
  { kind: 'the question of an axis', keys: 'axes.*.question', most: 220 },
  { kind: 'a statement', keys: 'themes.*.statement', most: 200 },
  { kind: 'a prompt', keys: 'agenda.*.prompts.*', most: 280 },
  { kind: 'a material', keys: 'agenda.*.materials.*', most: 280 },
  { kind: 'an item', keys: 'lists.*.items.*', most: 280 },
  { kind: 'a line of an example', keys: 'examples.*.lines.*', most: 200 },
  { kind: 'the axis of a drawing', keys: 'drawings.*.axes.*', most: 60 },
  { kind: 'the end of an axis', keys: 'drawings.*.ends.*', most: 40 },
  { kind: 'a link', keys: 'links.*', most: 220 },
  { kind: 'advice to a role', keys: 'roles.*', most: 420 },
  { kind: 'an aim', keys: 'aim', most: 140 },
  { kind: 'a purpose', keys: 'purpose', most: 240 },
  { kind: 'an audience', keys: 'audience', most: 240 },
  { kind: 'the text of a page', keys: 'pages.*.text', most: 800 },
  { kind: 'a text', keys: '**', most: 520 },
]

/** The words that tools share: labels on screens and pictures, and what is said when something is refused. */
export const sharedBudgets: readonly Budget[] = [
  { kind: 'the short name of a box', keys: 'quadrants.*.short', most: 20 },
  { kind: 'the text of a box', keys: 'quadrants.*.text', most: 120 },
  { kind: 'a question', keys: '**.questions.*', most: 220 },
  { kind: 'a problem', keys: 'problems.*', most: 240 },
  { kind: 'what was expected', keys: 'expected.*', most: 80 },
  { kind: 'a text of the report', keys: 'report.**', most: 160 },
  { kind: 'a label', keys: '**', most: 60 },
]
