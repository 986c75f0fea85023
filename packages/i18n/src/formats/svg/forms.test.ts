import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../fixtures/any-text'
import {
  balanceOf,
  barsOf,
  cellOf,
  circlesOf,
  gridOf,
  lightRowOf,
  lightsOf,
  type Thoughts,
  treeOf,
  wheelOf,
} from '../../fixtures/forms'
import { theirs } from '../../fixtures/picture'
import { apart, pairs, readSvg, within } from '../../fixtures/read-svg'
import type { RenderedPicture } from '../../render/rendered'
import { oneLine } from '../../text/phrase'
import { xml } from './markup'
import { toSvg } from './to-svg'

const words = fc.constantFrom(
  'Mail',
  'Klare mål',
  'Jeg siger fra i tide',
  'Min leder ringer tilbage samme dag',
  'Samarbejde med nærmeste leder',
  'psykologisk tryghedskultur',
  'Speciallægepraksisplanlægningsstabiliseringsperiode',
  'Vi drikker kaffe sammen mandag morgen og tager det, der fylder, også når der er travlt og ingen har tid til det',
  '漢字漢字漢字漢字漢字',
  'שלום לכל מי שמנהל אנשים',
  'مرحبا بالجميع في الاجتماع',
  '🙂🙂 Familieliv 👍',
  'WWWWWWWWWWWWWWWWWW',
  '',
)
const long = fc.constantFrom('x'.repeat(4000), 'ord '.repeat(1000))
const text = fc.oneof(
  { weight: 20, arbitrary: words },
  { weight: 4, arbitrary: anyText },
  { weight: 1, arbitrary: long },
)
const texts = (most: number) => fc.array(text, { maxLength: most })
const side = fc.constantFrom<1 | -1>(1, -1)
const much = fc.constantFrom<0 | 1 | 2>(0, 1, 2)
const tenths = fc.option(fc.integer({ min: 0, max: 10 }))

const thoughts = (levels: number): fc.Arbitrary<Thoughts> =>
  levels === 0
    ? text.map((label): Thoughts => [label])
    : fc
        .tuple(text, fc.array(thoughts(levels - 1), { maxLength: levels > 4 ? 5 : 2 }))
        .map(([label, nodes]): Thoughts => [label, ...nodes])

const weighed = fc.array(fc.tuple(text, fc.integer({ min: 0, max: 12 })), { maxLength: 24 })

const forms: Readonly<Record<Exclude<RenderedPicture['form'], 'plane'>, fc.Arbitrary<RenderedPicture>>> = {
  grid: fc
    .array(fc.tuple(side, side, text, texts(12)), { maxLength: 6 })
    .map((cells) => gridOf(cells.map((cell) => cellOf(...cell)))),
  balance: fc
    .tuple(
      weighed,
      weighed,
      fc.constantFrom(-1 as const, 0 as const, 1 as const, null),
      fc.integer({ min: 1, max: 12 }),
    )
    .map((all) => balanceOf(...all)),
  wheel: fc.array(texts(12), { minLength: 2, maxLength: 8 }).map(wheelOf),
  circles: fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 4 }),
      fc.array(tenths, { minLength: 6, maxLength: 6 }),
      texts(4),
    )
    .map(([sizes, shared, labels]) => {
      const picture = circlesOf(sizes, shared)
      const circles = picture.circles.map((circle, i) => ({ ...circle, label: theirs(labels[i] ?? 'Navn') }))
      return { ...picture, circles }
    }),
  lights: fc
    .array(fc.tuple(text, fc.array(texts(16), { minLength: 3, maxLength: 3 }), fc.boolean()), { maxLength: 15 })
    .map((rows) => lightsOf(rows.map(([label, all, chosen]) => lightRowOf(`${chosen ? '*' : ''}${label}`, all)))),
  bars: fc
    .tuple(
      fc.array(fc.tuple(text, fc.integer({ min: 0, max: 60 }), much, much), { maxLength: 30 }),
      fc.array(fc.tuple(text, fc.integer({ min: 0, max: 200 })), { maxLength: 3 }),
    )
    .map((all) => barsOf(...all)),
  tree: thoughts(6).map(treeOf),
}

const KNOWN = new Set(['svg', 'title', 'desc', 'rect', 'text', 'tspan', 'line', 'circle', 'path', 'g'])
const letters = (all: string): string => all.replace(/[\s-]/g, '')
/** What is left of a text where XML can carry it. */
const carried = (one: string): string =>
  xml(one).replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  )

function phrasesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && typeof value[0] === 'object' && 'own' in value[0]) return [oneLine(value)]
  return Object.values(value).flatMap(phrasesIn)
}

describe.each(Object.entries(forms))('%s', (_, pictures) => {
  it('keeps every label apart from every other, on the page and large enough to read', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const { lines, width, height } = readSvg(toSvg(picture))
        const page = { x: 0, y: 0, width, height }
        expect(lines.filter(({ size }) => size < 14)).toEqual([])
        expect(lines.filter((line) => !within(line, page))).toEqual([])
        expect(pairs(lines).filter(([a, b]) => !apart(a, b))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('shows every text whole, or says it in the description', () => {
    fc.assert(
      fc.property(pictures, ({ title, description, ...picture }) => {
        const svg = readSvg(toSvg({ ...picture, title, description } as RenderedPicture))
        const shown = new Set(svg.texts.map(letters))
        const told = svg.description
        for (const one of phrasesIn(picture).map(carried)) {
          if (!shown.has(letters(one))) expect(told.replace(/\s/g, '')).toContain(one.replace(/\s/g, ''))
        }
      }),
      { numRuns: 20 },
    )
  })

  it('holds no element that people wrote, and is the same every time', () => {
    fc.assert(
      fc.property(
        pictures,
        fc.constantFrom('</text><script>', ']]>', '<!--', '&#0;', '"><', '\u0000\uD800'),
        (picture, a) => {
          const hostile = { ...picture, language: a, title: theirs(a), description: theirs(`${a}${a}`) }
          const svg = toSvg(hostile, { id: 'one' })
          expect(readSvg(svg).elements.filter(({ name }) => !KNOWN.has(name))).toEqual([])
          expect(svg).not.toMatch(/NaN|undefined|Infinity|null/)
          expect(toSvg(JSON.parse(JSON.stringify(hostile)), { id: 'one' })).toBe(svg)
        },
      ),
      { numRuns: 10 },
    )
  })
})
