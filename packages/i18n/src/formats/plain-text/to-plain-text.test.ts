import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RenderedBlock, RenderedReport } from '../../render/rendered'
import type { Phrase } from '../../text/phrase'
import { toPlainText } from './to-plain-text'
import { widthOf } from './wrap'

const ours = (text: string): Phrase => [{ text, own: false }]
const theirs = (text: string): Phrase => [{ text, own: true }]

const report = (...blocks: RenderedBlock[]): RenderedReport => ({
  language: 'da',
  tool: 'management-team',
  edition: '2024-03',
  session: 's1',
  title: ours('Ledergruppens rapport'),
  blocks,
  calendar: [],
})

it('writes each kind of block', () => {
  const long = 'Gruppen nåede ikke til enighed om alle temaer, og derfor står nogle af dem på linjen mellem to ruder.'
  const axis = { label: ours('l'), low: ours('lo'), line: ours('li'), high: ours('hi') }
  const rendered = report(
    { kind: 'heading', level: 2, text: ours('Valgt') },
    { kind: 'heading', level: 3, text: ours('Nærmere') },
    { kind: 'paragraph', text: ours(long) },
    { kind: 'notice', text: ours(long) },
    { kind: 'list', items: [ours(long), theirs('a\n\nb')] },
    {
      kind: 'table',
      columns: [ours('Tema'), ours('Hvem')],
      rows: [
        [ours('Åben dør'), ours('Bo')],
        [ours('x'), theirs('🙂')],
      ],
    },
    {
      kind: 'picture',
      picture: {
        form: 'plane',
        language: 'da',
        title: ours('Prioriteringskort'),
        description: ours(long),
        horizontal: axis,
        vertical: axis,
        regions: [],
        items: [],
        legend: [],
      },
    },
  )
  expect(toPlainText(rendered)).toBe(`Ledergruppens rapport
=====================

Valgt
-----

Nærmere
.......

Gruppen nåede ikke til enighed om alle temaer, og derfor står nogle af dem på
linjen mellem to ruder.

! Gruppen nåede ikke til enighed om alle temaer, og derfor står nogle af dem på
  linjen mellem to ruder.

- Gruppen nåede ikke til enighed om alle temaer, og derfor står nogle af dem på
  linjen mellem to ruder.
- a / b

Tema      Hvem
--------  ----
Åben dør  Bo
x         🙂

Prioriteringskort
  Gruppen nåede ikke til enighed om alle temaer, og derfor står nogle af dem på
  linjen mellem to ruder.
`)
})

it('turns a table that is too wide into lines with labels', () => {
  const what = 'Ledergruppen aftaler ugentlige korte møder, hvor de vigtigste sager og beslutninger gennemgås.'
  const columns = [ours('Tema'), ours('Aftale'), ours('Hvem')]
  const rows = [
    [ours('Klare mål'), theirs(what), ours('Bo')],
    [ours('Resultater'), ours('kort'), ours('Ida')],
  ]
  expect(toPlainText(report({ kind: 'table', columns, rows }))).toBe(`Ledergruppens rapport
=====================

Tema: Klare mål
  Aftale: Ledergruppen aftaler ugentlige korte møder, hvor de vigtigste sager og
    beslutninger gennemgås.
  Hvem: Bo

Tema: Resultater
  Aftale: kort
  Hvem: Ida
`)
})

it('measures what is seen, not how it is stored', () => {
  expect(['mål', 'ma\u030Al', '🙂', '👩‍👩‍👧', '漢字', ''].map(widthOf)).toEqual([3, 3, 2, 2, 4, 0])
})

it('keeps to 80 characters a line, whatever people write in words of ordinary length', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  const words = fc.array(word, { maxLength: 40 }).map((all) => theirs(all.join(' ')))
  fc.assert(
    fc.property(words, words, fc.nat(4), (a, b, more) => {
      const columns = Array.from({ length: more + 1 }, () => ours('Spalte'))
      const row = columns.map((_, i) => (i % 2 === 0 ? a : b))
      const written = toPlainText(
        report(
          { kind: 'heading', level: 2, text: a },
          { kind: 'paragraph', text: a },
          { kind: 'notice', text: b },
          { kind: 'list', items: [a, b] },
          { kind: 'table', columns, rows: [row, row] },
        ),
      )
      for (const line of written.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80)
    }),
  )
})
