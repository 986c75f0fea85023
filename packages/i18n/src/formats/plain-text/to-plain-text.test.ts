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
    [ours('Trivsel'), ours('–'), ours('')],
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

Tema: Trivsel
`)
})

it('puts no colon after a question, and none before what has no head', () => {
  const what = 'Jeg ringer til de pårørende, inden de ringer til mig, og så står jeg ikke med det hele om aftenen.'
  const columns = [ours(''), ours('Hvem?'), ours('Hvordan')]
  const rows = [[ours('Den faglige leder'), theirs('Bo'), theirs(what)]]
  expect(toPlainText(report({ kind: 'table', columns, rows }))).toContain(`Den faglige leder
  Hvem? Bo
  Hvordan: Jeg ringer`)
})

it('says long heads once, above a line for each of many rows, where most rows fit one', () => {
  const columns = ['Tema', 'Felt', 'Vigtigt: i lav grad / på stregen / i høj grad', 'Antal, der peger på det'].map(ours)
  const short = ['Klare mål', 'Hold fast', '1 / 2 / 3', '0'].map(ours)
  const line = 'På en streg mellem Fokus, Hold fast, Forstå og Overvej'
  const long = ['Ingen skjulte dagsordener', line, '2 / 2 / 2', '4'].map(ours)
  const table = (some: number, others: number) =>
    toPlainText(report({ kind: 'table', columns, rows: [...Array(some).fill(short), ...Array(others).fill(long)] }))
  expect(table(4, 2)).toContain(`
Tema | Felt | Vigtigt: i lav grad / på stregen / i høj grad |
  Antal, der peger på det
${'-'.repeat(80)}
Klare mål | Hold fast | 1 / 2 / 3 | 0
Klare mål | Hold fast | 1 / 2 / 3 | 0
Klare mål | Hold fast | 1 / 2 / 3 | 0
Klare mål | Hold fast | 1 / 2 / 3 | 0
Ingen skjulte dagsordener |
  På en streg mellem Fokus, Hold fast, Forstå og Overvej | 2 / 2 / 2 | 4
`)
  // Where half of them do not, or where they are few, labels say what is what.
  for (const labelled of [table(3, 3), table(4, 1)]) expect(labelled).toContain('Tema: Klare mål\n  Felt: Hold fast')
})

it('tells of a picture what the blocks below it do not', () => {
  const picture = { ...pictureOf([]), title: ours('Søjler'), description: ours('To ting.') }
  const block = { kind: 'picture', picture, toldBelow: true, besides: [ours('I alt: 7'), ours('Aftalt: 5')] } as const
  expect(toPlainText(report(block))).toContain('\n\nSøjler\n  I alt: 7\n  Aftalt: 5\n')
})

it('leaves out a picture that the blocks below it tell', () => {
  const picture = { ...pictureOf([]), title: ours('Kort'), description: ours('To temaer.') }
  const told = report({ kind: 'picture', picture, toldBelow: true }, { kind: 'list', items: [ours('a')] })
  expect(toPlainText(told)).not.toMatch(/Kort|To temaer/)
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
