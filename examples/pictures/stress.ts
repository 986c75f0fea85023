import type { Phrase, RenderedPicture } from '@trivsel/i18n'

type Form = RenderedPicture['form']
type Of<F extends Form> = Extract<RenderedPicture, { readonly form: F }>

/** A picture with nothing in it, with words too long for a line, and with as much as there can be. */
interface Stress<P> {
  readonly empty: (picture: P) => P
  readonly long: (picture: P) => P
  readonly crowded: (picture: P) => P
}

// Danish puts words together without an end; each of these has about 60 letters.
const COMPOUNDS = [
  'arbejdsmiljørepræsentantuddannelsesplanlægningskoordineringen',
  'medarbejderudviklingssamtaleforberedelsesskemaudfyldelsesfrist',
  'sygefraværsopfølgningssamtalereferatgodkendelsesproceduren',
]

const written = (text: string): Phrase => [{ text, own: true }]
const long = (at: number): Phrase => written(COMPOUNDS[at % COMPOUNDS.length] as string)
/** So many of some things, over and over. */
const many = <T>(of: readonly T[], count: number): T[] =>
  of.length === 0 ? [] : Array.from({ length: count }, (_, i) => of[i % of.length] as T)
const third = (at: number): -1 | 0 | 1 => ((at % 3) - 1) as -1 | 0 | 1

type Thought = Of<'tree'>['root']
const longThoughts = ({ nodes }: Thought, at = 0): Thought => ({
  label: long(at),
  nodes: nodes.map((node, i) => longThoughts(node, at + i + 1)),
})
const countOf = ({ nodes }: Thought): number => nodes.reduce((sum, node) => sum + countOf(node), 1)
const deepened = (node: Thought, by: readonly Thought[]): Thought => ({ ...node, nodes: [...node.nodes, ...by] })

const sideWith = (
  side: Of<'balance'>['left'],
  items: (of: Of<'balance'>['left']['items']) => Of<'balance'>['left']['items'],
) => ({ ...side, items: items(side.items) })

const stresses: { readonly [F in Form]: Stress<Of<F>> } = {
  plane: {
    empty: (picture) => ({ ...picture, items: [], legend: [] }),
    long: (picture) => ({ ...picture, items: picture.items.map((item, i) => ({ ...item, label: long(i) })) }),
    crowded: (picture) => ({
      ...picture,
      items: many(picture.items, 48).map((item, i) => ({ ...item, x: third(i), y: third(Math.floor(i / 3)) })),
    }),
  },
  grid: {
    empty: (picture) => ({ ...picture, cells: [] }),
    long: (picture) => ({
      ...picture,
      cells: picture.cells.map((cell, i) => ({ ...cell, title: long(i), lines: cell.lines.map((_, at) => long(at)) })),
    }),
    crowded: (picture) => ({
      ...picture,
      cells: picture.cells.map((cell) => ({ ...cell, lines: many(cell.lines, 10) })),
    }),
  },
  balance: {
    empty: ({ left, right, ...picture }) => ({
      ...picture,
      left: sideWith(left, () => []),
      right: sideWith(right, () => []),
      tilt: null,
      says: null,
    }),
    long: ({ left, right, ...picture }) => ({
      ...picture,
      left: sideWith(left, (items) => items.map((item, i) => ({ ...item, label: long(i) }))),
      right: sideWith(right, (items) => items.map((item, i) => ({ ...item, label: long(i + 1) }))),
    }),
    crowded: ({ left, right, ...picture }) => ({
      ...picture,
      left: sideWith(left, (items) => many(items, 16)),
      right: sideWith(right, (items) => many(items, 16)),
    }),
  },
  wheel: {
    empty: ({ fields, ...picture }) => ({ ...picture, fields: fields.map((field) => ({ ...field, entries: [] })) }),
    long: ({ fields, ...picture }) => ({
      ...picture,
      fields: fields.map((field, i) => ({ title: long(i), entries: field.entries.map((_, at) => long(at)) })),
    }),
    crowded: ({ fields, ...picture }) => ({
      ...picture,
      fields: many(fields, 8).map((field) => ({ ...field, entries: many(field.entries, 6) })),
    }),
  },
  circles: {
    empty: ({ circles, overlaps, ...picture }) => ({
      ...picture,
      circles: circles.map((circle) => ({ ...circle, size: 0 })),
      overlaps: overlaps.map((overlap) => ({ ...overlap, tenths: null })),
    }),
    long: (picture) => ({ ...picture, circles: picture.circles.map((circle, i) => ({ ...circle, label: long(i) })) }),
    crowded: ({ circles, ...picture }) => {
      const four = many(circles, 4).map((circle, i) => ({ ...circle, id: `c${i}`, size: picture.largest - i }))
      const pairs = four.flatMap(({ id }, i) => four.slice(i + 1).map((other): [string, string] => [id, other.id]))
      return {
        ...picture,
        circles: four,
        overlaps: pairs.map((both, i) => ({ circles: both, tenths: 3 + (i % 3) * 2 })),
      }
    },
  },
  lights: {
    empty: (picture) => ({ ...picture, rows: [], legend: null }),
    long: ({ rows, ...picture }) => ({
      ...picture,
      rows: rows.map((row, i) => ({
        ...row,
        label: long(i),
        cells: row.cells.map((cell) => ({ ...cell, words: cell.words.map((_, at) => long(at)) })),
      })),
    }),
    crowded: ({ rows, ...picture }) => {
      const words = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.words))
      return {
        ...picture,
        rows: many(rows, 12).map((row, i) => ({
          ...row,
          cells: row.cells.map((_, at) => ({ count: 12, words: many(words.slice(i + at), 4 + at * 4) })),
        })),
      }
    },
  },
  bars: {
    empty: (picture) => ({ ...picture, bars: [], sums: [] }),
    long: (picture) => ({ ...picture, bars: picture.bars.map((bar, i) => ({ ...bar, label: long(i) })) }),
    crowded: (picture) => ({ ...picture, bars: many(picture.bars, 30) }),
  },
  tree: {
    empty: ({ root, ...picture }) => ({ ...picture, root: { ...root, nodes: [] } }),
    long: ({ root, ...picture }) => ({ ...picture, root: longThoughts(root) }),
    crowded: ({ root, ...picture }) => {
      const grown = { ...root, nodes: many(root.nodes, 6) }
      const deep = root.nodes.map((node) => deepened(node, [deepened(node, [deepened(node, [])])]))
      return { ...picture, root: countOf(grown) > 60 ? grown : deepened(grown, deep) }
    },
  },
}

/** The names of what is done to a picture, in their order. */
export const stressed = ['empty', 'long', 'crowded'] as const

/** A picture put under stress. */
export function stress<F extends Form>(picture: Of<F>, how: (typeof stressed)[number]): RenderedPicture {
  // The compiler does not see that each form is stressed by its own.
  return (stresses[picture.form] as unknown as Stress<Of<F>>)[how](picture)
}
