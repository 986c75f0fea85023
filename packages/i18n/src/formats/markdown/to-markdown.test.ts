import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { describe, expect, it } from 'vitest'
import type { RenderedBlock, RenderedPicture, RenderedReport } from '../../render/rendered'
import type { Phrase } from '../../text/phrase'
import { line } from './inline'
import { toMarkdown } from './to-markdown'

const ours = (text: string): Phrase => [{ text, own: false }]
const theirs = (text: string): Phrase => [{ text, own: true }]

const axis = { label: ours('l'), low: ours('lo'), line: ours('li'), high: ours('hi') }
const picture: RenderedPicture = {
  form: 'plane',
  language: 'da',
  title: ours('Prioriteringskort'),
  description: ours('To temaer ligger i rude 1.'),
  horizontal: axis,
  vertical: axis,
  regions: [],
  items: [],
  legend: [],
}
const report = (title: Phrase, ...blocks: RenderedBlock[]): RenderedReport => ({
  language: 'da',
  tool: 'management-team',
  edition: '2024-03',
  session: 's1',
  title,
  blocks,
  calendar: [],
})

it('writes each kind of block', () => {
  const rendered = report(
    ours('Rapport'),
    { kind: 'heading', level: 2, text: ours('Valgt') },
    { kind: 'heading', level: 3, text: ours('Nærmere') },
    { kind: 'paragraph', text: ours('Gruppen\nvalgte 2.') },
    { kind: 'notice', text: ours('Se her') },
    { kind: 'list', items: [ours('a'), ours('b')] },
    { kind: 'list', items: [ours('c')] },
    { kind: 'list', items: [ours('d')] },
    {
      kind: 'table',
      columns: [ours('Tema'), ours('Hvem')],
      rows: [
        [ours('1. x'), theirs('Bo\nIda')],
        [ours('y'), ours('')],
      ],
    },
    { kind: 'picture', picture },
  )
  expect(toMarkdown(rendered)).toBe(`# Rapport

## Valgt

### Nærmere

Gruppen valgte 2.

> Se her

- a
- b

* c

- d

| Tema | Hvem |
| --- | --- |
| 1. x | Bo / Ida |
| y |  |

**Prioriteringskort**

To temaer ligger i rude 1.
`)
})

it('shows a picture where there is an address for it', () => {
  const two = report(
    ours('R'),
    { kind: 'picture', picture },
    { kind: 'picture', picture: { ...picture, title: ours('To') } },
  )
  const written = toMarkdown(two, { pictureHref: ({ title }, at) => (at === 1 ? `kort ${title.length}(>).svg` : null) })
  expect(written).toContain('**Prioriteringskort**')
  expect(written).toContain('![To](<kort%201(%3E).svg>)')
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

/** Everything in Markdown's own terms that is not plain text. */
function alive(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'text' || token.type === 'escape') return 'tokens' in token ? alive(token.tokens ?? []) : []
    if (token.type === 'paragraph') return alive(token.tokens ?? [])
    return [token.type]
  })
}

// What a person wrote as a reader sees it: spaces are equal, line breaks are marked, joiners are not seen.
const seen = (written: string): string =>
  written
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
        const text = [...ours('x '), ...theirs(written)]
        const rendered = report(
          theirs(written),
          { kind: 'heading', level: 2, text },
          { kind: 'paragraph', text: theirs(`x${written}`) },
          { kind: 'notice', text: theirs(`1${written}`) },
          { kind: 'list', items: [theirs(written), text] },
          { kind: 'table', columns: [text, text], rows: [[theirs(written), text]] },
          { kind: 'picture', picture: { ...picture, title: [...ours('x'), ...theirs(written)], description: text } },
        )
        const tokens = marked.lexer(toMarkdown(rendered)).filter(({ type }) => type !== 'space')
        expect(tokens.map(({ type }) => type)).toEqual([
          'heading',
          'heading',
          'paragraph',
          'blockquote',
          'list',
          'table',
          'paragraph',
          'paragraph',
        ])
        const [, , , quote, list, table, shown, told] = tokens as unknown as {
          tokens: Token[]
          items: { tokens: Token[] }[]
          header: { tokens: Token[] }[]
          rows: { tokens: Token[] }[][]
        }[]
        const cells = [...(table?.header ?? []), ...(table?.rows.flat() ?? [])]
        expect(cells).toHaveLength(4)
        for (const { tokens: inside } of [...cells, ...(list?.items ?? [])]) expect(alive(inside)).toEqual([])
        expect(alive(quote?.tokens ?? [])).toEqual([])
        expect(alive(told?.tokens ?? [])).toEqual([])
        expect(alive(shown?.tokens ?? [])).toEqual(['strong'])
      }),
      { numRuns: 500 },
    )
  })
})
