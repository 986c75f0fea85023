import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ours, pictureOf, theirs } from '../../fixtures/picture'
import { everyBlock, partOf, reportOf } from '../../fixtures/report'
import type { RenderedBlock } from '../../render/rendered'
import { toPlainText } from './to-plain-text'
import { widthOf } from './wrap'

const report = (...blocks: RenderedBlock[]) => reportOf(ours('Ledergruppens rapport'), [], partOf(ours('P'), ...blocks))

it('writes each kind of block', () => {
  const long = 'Gruppen nåede ikke til enighed om alle temaer, og derfor står nogle af dem på linjen mellem to ruder.'
  const first = partOf(
    ours('Valgt'),
    { kind: 'heading', level: 3, text: ours('Nærmere') },
    { kind: 'paragraph', text: ours(long) },
    { kind: 'notice', text: ours(long) },
    { kind: 'heading', level: 4, text: ours('Ord') },
    { kind: 'list', items: [ours(long), theirs('a\n\nb')] },
    {
      kind: 'pairs',
      items: [
        { label: ours('Hvad fylder?'), values: [theirs(long), theirs('x\ny'), ours('')] },
        { label: ours('Hvem?'), values: [] },
      ],
    },
  )
  const second = partOf(
    ours('Aftaler'),
    {
      kind: 'table',
      columns: [ours('Tema'), ours('Hvem')],
      rows: [
        [ours('Åben dør'), ours('Bo')],
        [ours('x'), theirs('🙂')],
      ],
    },
    { kind: 'picture', picture: { ...pictureOf([]), title: ours('Prioriteringskort'), description: ours(long) } },
  )
  const about = [[...ours('Deltagere: '), ...theirs('Bo')], ours('Begyndt 5. januar 2027')]
  const rendered = reportOf(ours('Ledergruppens rapport'), about, first, second)
  expect(toPlainText(rendered)).toBe(`Ledergruppens rapport
=====================

Deltagere: Bo
Begyndt 5. januar 2027

Valgt
-----

Nærmere
~~~~~~~

Gruppen nåede ikke til enighed om alle temaer, og derfor står nogle af dem på
linjen mellem to ruder.

! Gruppen nåede ikke til enighed om alle temaer, og derfor står nogle af dem på
  linjen mellem to ruder.

Ord
...

- Gruppen nåede ikke til enighed om alle temaer, og derfor står nogle af dem på
  linjen mellem to ruder.
- a / b

Hvad fylder?
  Gruppen nåede ikke til enighed om alle temaer, og derfor står nogle af dem på
    linjen mellem to ruder.
  x / y

Hvem?
  –

Aftaler
-------

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

P
-

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
      const blocks = [...everyBlock(a), ...everyBlock(b), { kind: 'table', columns, rows: [row, row] } as const]
      const written = toPlainText(reportOf(a, [a, b], partOf(b, ...blocks)))
      for (const line of written.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80)
    }),
  )
})
