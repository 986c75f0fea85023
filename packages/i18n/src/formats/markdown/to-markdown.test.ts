import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import { ours, pictureOf, theirs } from '../../fixtures/picture'
import { everyBlock, partOf, reportOf } from '../../fixtures/report'
import { line } from './inline'
import { toMarkdown } from './to-markdown'

const picture = { ...pictureOf([]), title: ours('Prioriteringskort'), description: ours('To temaer ligger i rude 1.') }

it('writes each kind of block', () => {
  const chosen = partOf(
    ours('Valgt'),
    { kind: 'heading', level: 3, text: ours('Nærmere') },
    { kind: 'paragraph', text: ours('Gruppen\nvalgte 2.') },
    { kind: 'notice', text: ours('Se her') },
    { kind: 'heading', level: 4, text: ours('Ord') },
    { kind: 'list', items: [ours('a'), ours('b')] },
    { kind: 'list', items: [ours('c')] },
    { kind: 'list', items: [ours('d')] },
    {
      kind: 'pairs',
      items: [
        { label: ours('Hvad fylder?'), values: [theirs('Møder\nog mails'), theirs('1. Ro'), ours('')] },
        { label: ours('Hvem?'), values: [] },
      ],
    },
  )
  const agreed = partOf(
    ours('Aftaler'),
    {
      kind: 'table',
      columns: [ours('Tema'), ours('Hvem')],
      rows: [
        [ours('1. x'), theirs('Bo\nIda')],
        [ours('y'), ours('')],
      ],
    },
    { kind: 'table', columns: [], rows: [] },
    { kind: 'picture', picture },
  )
  const about = [[...ours('Deltagere: '), ...theirs('Bo')], ours('Begyndt 5. januar 2027')]
  expect(toMarkdown(reportOf(ours('Rapport'), about, chosen, agreed))).toBe(`# Rapport

Deltagere: Bo\\
Begyndt 5. januar 2027

## Valgt

### Nærmere

Gruppen valgte 2.

> Se her

#### Ord

- a
- b

* c

- d

**Hvad fylder?**\\
Møder / og mails\\
1\\. Ro

**Hvem?**\\
–

## Aftaler

| Tema | Hvem |
| --- | --- |
| 1. x | Bo / Ida |
| y |  |

**Prioriteringskort**

To temaer ligger i rude 1.
`)
})

it('lets no line below the title begin anything', () => {
  const about = ['a', '- b', '1. c', '===', '# d'].map(theirs)
  const tokens = marked.lexer(toMarkdown(reportOf(ours('R'), about))).filter(({ type }) => type !== 'space')
  expect(tokens.map(({ type }) => type)).toEqual(['heading', 'paragraph'])
})

it('leaves out what is empty', () => {
  const nothing = partOf(
    ours('P'),
    { kind: 'pairs', items: [{ label: ours(''), values: [ours('a')] }] },
    { kind: 'list', items: [] },
    { kind: 'pairs', items: [] },
    { kind: 'paragraph', text: theirs(' \n ') },
  )
  expect(toMarkdown(reportOf(ours('R'), [], nothing))).toBe('# R\n\n## P\n\na\n')
})

it('begins lists in each part anew', () => {
  const part = partOf(ours('P'), { kind: 'list', items: [ours('a')] })
  expect(toMarkdown(reportOf(ours('R'), [], part, part))).toBe('# R\n\n## P\n\n- a\n\n## P\n\n- a\n')
})

it('shows a picture where there is an address for it, counting through all parts', () => {
  const two = reportOf(
    ours('R'),
    [],
    partOf(ours('P'), { kind: 'picture', picture }),
    partOf(ours('Q'), { kind: 'picture', picture: { ...picture, title: ours('To') } }),
  )
  const written = toMarkdown(two, { pictureHref: ({ title }, at) => (at === 1 ? `kort ${title.length}(>).svg` : null) })
  expect(written).toContain('**Prioriteringskort**')
  expect(written).toContain('![To](<kort%201(%3E).svg>)')
})

it('shows a picture that the blocks below it tell, and leaves the words to them', () => {
  const told = reportOf(ours('R'), [], partOf(ours('P'), { kind: 'picture', picture, toldBelow: true }))
  expect(toMarkdown(told)).toBe('# R\n\n## P\n')
  expect(toMarkdown(told, { pictureHref: () => 'a.svg' })).toBe('# R\n\n## P\n\n![Prioriteringskort](<a.svg>)\n')
  const besides = [ours('I alt 7'), ours('Aftalt 5')]
  const more = reportOf(ours('R'), [], partOf(ours('P'), { kind: 'picture', picture, toldBelow: true, besides }))
  expect(toMarkdown(more)).toBe('# R\n\n## P\n\n**Prioriteringskort**\\\nI alt 7\\\nAftalt 5\n')
  expect(toMarkdown(more, { pictureHref: () => 'a.svg' })).toContain(
    '![Prioriteringskort. I alt 7. Aftalt 5](<a.svg>)\n',
  )
})

const nasty = [
  '# x',
  '#',
  'x #',
  '- x',
  '+ x',
  '* x',
  '1. x',
  '12) x',
  '---',
  '===',
  '***',
  '> x',
  '    code',
  '\tcode',
  '```',
  '~~~',
  '`code`',
  '**b**',
  '__b__',
  '_i_',
  '~~s~~',
  '[a](http://evil.example)',
  '![a](x)',
  '[a]: http://evil.example',
  '[^1]',
  '<b>x</b>',
  '<script>alert(1)</script>',
  '<!-- x',
  '&lt;b&gt;',
  '&#60;',
  'http://evil.example',
  '_http://evil.example',
  'øhttps://evil.example',
  'www.evil.example',
  'WWW.evil.example',
  'bo@evil.example',
  'mailto:bo@evil.example',
  'xmpp:bo@evil.example',
  'ftp://evil.example',
  '<http://evil.example>',
  'a | b',
  'a \\| b',
  '\\',
  'x\\',
  '| - |',
  '- [ ] x',
  'a\n# b',
  'a\n\n- b',
  'a\r\n---',
  'a\n| b |\n| - |',
  '$x$',
  ':-: | -',
  '[!NOTE]',
  'a  \nb',
  '1986\\. x',
  '1986. x',
  '\u0085# x',
]

/** What tokens hold that hold others. */
interface Inside {
  readonly tokens?: Token[]
  readonly items?: { tokens: Token[] }[]
  readonly header?: { tokens: Token[] }[]
  readonly rows?: { tokens: Token[] }[][]
}

/** Everything in Markdown's own terms that is not plain text. */
function alive(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'text' || token.type === 'escape') return 'tokens' in token ? alive(token.tokens ?? []) : []
    if (token.type === 'paragraph') return alive(token.tokens ?? [])
    return [token.type]
  })
}

// What a person wrote as a reader sees it: spaces are equal, line breaks are marked, joiners and turns of direction are not seen.
const seen = (written: string): string =>
  written
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .trim()
    .replace(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g, ' / ')
    .replace(/\s+/g, ' ')
    .trim()
const readable = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u2060', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('what people write stays text', () => {
  const anything = fc.oneof(
    fc.constantFrom(...nasty),
    fc.array(fc.constantFrom(...nasty, ' ', '\n', 'a'), { maxLength: 4 }).map((all) => all.join('')),
    fc.string({ unit: fc.constantFrom(...'#*_-+=`~[]()<>&|!\\\n .1:@/wa$'), maxLength: 30 }),
    fc.string({ unit: 'grapheme' }),
  )

  it.each(nasty)('in a paragraph: %j', (written) => {
    expect(alive(marked.lexer(line(theirs(written))))).toEqual([])
  })

  it('in a paragraph, and reads as it was written', () => {
    fc.assert(
      fc.property(anything, (written) => {
        const markdown = line(theirs(written))
        expect(alive(marked.lexer(markdown)), markdown).toEqual([])
        expect(readable(marked.parse(markdown, { async: false })).trim()).toBe(seen(written.replaceAll('\u2060', '')))
      }),
      { numRuns: 1000 },
    )
  })

  it('in every block of a report, and the report keeps its shape', () => {
    fc.assert(
      fc.property(anything, (written) => {
        const blocks = [theirs(`x${written}`), [...ours('x '), ...theirs(written)]].flatMap(everyBlock)
        const about = [theirs(`x${written}`), theirs(`1${written}`)]
        const rendered = reportOf(theirs(written), about, partOf(theirs(written), ...blocks))
        const tokens = marked.lexer(toMarkdown(rendered)).filter(({ type }) => type !== 'space')
        const shape = ['heading', 'paragraph', 'heading', 'blockquote', 'list', 'paragraph', 'table', 'paragraph']
        const each = [...shape, 'paragraph']
        expect(tokens.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', ...each, ...each])
        for (const token of tokens) {
          const { tokens: inside = [], items = [], header = [], rows = [] } = token as unknown as Inside
          const held = [{ tokens: inside }, ...items, ...header, ...rows.flat()]
          expect(held.flatMap((one) => alive(one.tokens)).filter((kind) => kind !== 'br' && kind !== 'strong')).toEqual(
            [],
          )
          if (token.type === 'table') expect(header.length + rows.flat().length).toBe(4)
        }
        const kinds = tokens.flatMap((token) => ('tokens' in token ? alive(token.tokens ?? []) : []))
        expect(kinds.filter((kind) => kind === 'br')).toHaveLength(1 + 2 * 2)
        expect(kinds.filter((kind) => kind === 'strong')).toHaveLength(2 * 2)
      }),
      { numRuns: 500 },
    )
  })
})
