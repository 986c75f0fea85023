/** What people write in a walk: the n-th text or title. */
export interface Writing {
  /** At most 4000 characters. */
  readonly text: (n: number) => string
  /** At most 120 characters. */
  readonly title: (n: number) => string
}

/** Stands at the end of everything written in a walk, so that it can be found again wherever it goes. */
const mark = (n: number): string => `¤${n}¤`

/** The mark of something that was written. */
export const MARK = /¤\d+¤/

/** What a file, a spreadsheet or a screen could take for something of its own. */
const hostile: readonly string[] = [
  '<b>fed</b><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</bdi></section></style></title></svg>]]>',
  '<!-- <?xml ?> &lt;&amp;&#60;&nope;',
  '=1+1',
  '=HYPERLINK("http://evil.example","x")',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '{{count}} $t(shared:report.title) ⟦x⟧ %s',
  '# x',
  'Overskrift\n==========\n----------',
  '| a | b |\n| - | - |',
  '1. [a](http://evil.example) ![b](x) `c` **d** ~~e~~ <http://evil.example>',
  'a\nb\r\nEND:VEVENT\r\nATTENDEE:mailto:a@b.c',
  'x\\;,:\\n\t"y"',
  '\u202Eomvendt\u2066',
  'שלום עולם',
  'مرحبا بالعالم',
  '\u{1F600}\u0301 e\u0301 ﬀ',
  'constructor __proto__ toString',
  'Kortere møder',
  'Room to think',
]

/** Ends every hostile text, so that it stands wherever text can: in a cell, an attribute, a line of a calendar. */
const TAIL = '|<&\\n;,"'

// Some begin or end with blanks.
const written = (n: number): string =>
  `${n % 5 === 0 ? ' ' : ''}${hostile[n % hostile.length]} ${mark(n)}${TAIL}${n % 7 === 0 ? ' \n' : ''}`

/** As long as a text may be: in words, or in one that never ends. */
const long = (n: number): string =>
  `${(n % 2 === 0 ? 'Rødgrød & <fløde> ' : 'x').repeat(4000).slice(0, 3999 - mark(n).length)} ${mark(n)}`

/** Whatever could do harm, now and then at great length. */
export const hostileWriting: Writing = { text: (n) => (n % 61 === 0 ? long(n) : written(n)), title: written }

/** The same, as harmless as can be. */
export const plainWriting: Writing = { text: (n) => `Ord ${mark(n)}`, title: (n) => `Ord ${mark(n)}` }
