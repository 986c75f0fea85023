import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit } from './audit'
import { crossTable, type HiddenPattern, safePatterns } from './cross-table'

/** Everything that is shown of a table, as sets of people, for the audit. */
function shown(counts: readonly (readonly number[])[], isHidden: (row: number, column: number) => boolean) {
  const released: Record<string, string[]> = { total: [] }
  for (const [i, row] of counts.entries()) {
    for (const [j, count] of row.entries()) {
      const people = Array.from({ length: count }, (_, k) => `${i},${j},${k}`)
      const names = ['total', `row ${i}`, `column ${j}`, ...(isHidden(i, j) ? [] : [`cell ${i},${j}`])]
      for (const name of names) released[name] = [...(released[name] ?? []), ...people]
    }
  }
  return released
}

/** Every pattern that passes the audit, found by looking at them all. */
function bruteForce(counts: readonly (readonly number[])[], minN: number): HiddenPattern[] {
  const columns = counts[0]?.length ?? 0
  const cells = counts.flat()
  const found: HiddenPattern[] = []
  for (let bits = 0; bits < 1 << cells.length; bits++) {
    const hidden = cells.map((_, i) => ((bits >> i) & 1) === 1)
    if (cells.some((count, i) => (count === 0 ? hidden[i] : count < minN && !hidden[i]))) continue
    if (
      !audit(
        shown(counts, (i, j) => hidden[i * columns + j] === true),
        minN,
      ).safe
    )
      continue
    found.push({
      hiddenCells: cells.flatMap((_, i) => (hidden[i] ? [[Math.floor(i / columns), i % columns] as const] : [])),
      hiddenContributors: cells.reduce((sum, count, i) => (hidden[i] ? sum + count : sum), 0),
    })
  }
  return found
}

const text = ({ hiddenCells, hiddenContributors }: HiddenPattern) => `${hiddenContributors}: ${hiddenCells.join(' ')}`

describe('a cross table', () => {
  it('hides a closed rectangle round one small cell, and the cheapest', () => {
    const counts = [
      [9, 3, 8],
      [9, 9, 9],
      [8, 4, 5],
    ]
    const patterns = safePatterns(counts, 5)
    expect(patterns[0]).toEqual({
      hiddenCells: [
        [0, 1],
        [0, 2],
        [2, 1],
        [2, 2],
      ],
      hiddenContributors: 20,
    })
    expect(patterns.every(({ hiddenCells }) => hiddenCells.length === 4)).toBe(true)
    expect(crossTable(counts, 5)).toEqual({ publishMargins: true, fewest: true, ...patterns[0] })
  })

  it('hides fewer people with more cells where that is possible', () => {
    const counts = [
      [3, 5, 90],
      [5, 90, 5],
      [90, 5, 5],
    ]
    const [cheapest] = safePatterns(counts, 5)
    const found = crossTable(counts, 5)
    expect(found.hiddenContributors).toBeLessThan(cheapest?.hiddenContributors ?? 0)
    expect(found.hiddenCells.length).toBeGreaterThan(cheapest?.hiddenCells.length ?? 0)
  })

  it.each<[string, number[][], string[]]>([
    [
      'the cheapest',
      [
        [6, 5, 1],
        [5, 7, 5],
      ],
      ['17: 0,0 0,2 1,0 1,2', '18: 0,1 0,2 1,1 1,2'],
    ],
    [
      'of those that cost the same the first by place',
      [
        [8, 2, 8],
        [8, 8, 8],
      ],
      ['26: 0,0 0,1 1,0 1,1', '26: 0,1 0,2 1,1 1,2'],
    ],
    [
      'also where another was met first',
      [
        [20, 2, 8],
        [8, 20, 20],
      ],
      ['50: 0,0 0,1 1,0 1,1', '50: 0,1 0,2 1,1 1,2'],
    ],
    [
      'by the second cell where they share the first',
      [
        [8, 8, 20],
        [2, 20, 8],
      ],
      ['38: 0,0 0,1 1,0 1,1', '38: 0,0 0,2 1,0 1,2'],
    ],
    [
      'by row before column',
      [
        [8, 20],
        [8, 2],
        [20, 8],
      ],
      ['38: 0,0 0,1 1,0 1,1', '38: 1,0 1,1 2,0 2,1'],
    ],
    [
      'each once, in whatever order its cells are hidden',
      [
        [4, 1, 4],
        [2, 9, 1],
      ],
      ['21: 0,0 0,1 0,2 1,0 1,1 1,2'],
    ],
  ])('lists safe patterns, and takes the first: %s', (_, counts, patterns) => {
    expect(safePatterns(counts, 3).map(text)).toEqual(patterns)
    expect(crossTable(counts, 3)).toMatchObject({ publishMargins: true, fewest: true })
    expect(text(crossTable(counts, 3))).toBe(patterns[0])
  })

  it('looks at few patterns where few can be the best', () => {
    const one = Array.from({ length: 6 }, (_, i) =>
      Array.from({ length: 6 }, (_, j) => (i + j === 0 ? 2 : 40 + ((i * 7 + j * 5) % 11))),
    )
    expect(crossTable(one, 5)).toMatchObject({ fewest: true, hiddenContributors: 132 })
    // With eight small cells not all can be looked at; cells with fewer people are tried first.
    const eight = Array.from({ length: 8 }, (_, i) => Array.from({ length: 8 }, (_, j) => (i === j ? 2 : 62 - i - j)))
    expect(crossTable(eight, 5).hiddenContributors).toBeLessThanOrEqual(744)
  })

  it('hides nothing where nothing is small, and no empty cell', () => {
    expect(
      safePatterns(
        [
          [5, 6],
          [7, 0],
        ],
        5,
      ),
    ).toEqual([{ hiddenCells: [], hiddenContributors: 0 }])
    expect(
      crossTable(
        [
          [5, 6],
          [7, 0],
        ],
        5,
      ).hiddenCells,
    ).toEqual([])
    expect(crossTable([], 5)).toEqual({ publishMargins: true, fewest: true, hiddenCells: [], hiddenContributors: 0 })
  })

  it('shows nothing at all where the margins tell too much themselves', () => {
    const counts = [
      [3, 1],
      [20, 20],
    ]
    expect(safePatterns(counts, 5)).toEqual([])
    expect(crossTable(counts, 5)).toMatchObject({ publishMargins: false, fewest: true, hiddenContributors: 44 })
  })

  it('shows nothing at all where it is not clear what the margins tell, and says so', () => {
    const counts = Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: 60 }, (_, j) => ((j - i + 60) % 60 < 3 ? 2 : 0)),
    )
    expect(crossTable(counts, 6)).toMatchObject({ publishMargins: false, fewest: false, hiddenContributors: 360 })
    expect(() => safePatterns(counts, 6)).toThrow('too many patterns')
  })

  it('takes a safe pattern of a table with too many of them, and says so', () => {
    const counts = Array.from({ length: 12 }, (_, i) =>
      Array.from({ length: 12 }, (_, j) => (i === j ? 2 : 40 + i + j)),
    )
    const found = crossTable(counts, 5)
    expect(found).toMatchObject({ publishMargins: true, fewest: false })
    expect(found.hiddenCells.length).toBeLessThan(144)
    const isHidden = (i: number, j: number) => found.hiddenCells.some(([row, column]) => row === i && column === j)
    expect(audit(shown(counts, isHidden), 5).safe).toBe(true)
    expect(() => safePatterns(counts, 5)).toThrow('too many patterns')
  })

  it('refuses what is no table of people', () => {
    expect(() => crossTable([[1, 2], [3]], 5)).toThrow('row 1 has 1 cells')
    expect(() => crossTable(new Array(1).concat([[9]]), 5)).toThrow('row 0 has 0 cells')
    expect(() => crossTable([[Number.MAX_SAFE_INTEGER, 1]], 5)).toThrow('the total is 9007199254740992')
    expect(() => safePatterns([[1, -2]], 5)).toThrow('row 0, column 1')
    expect(() => safePatterns([[1, 2]], Number.NaN)).toThrow('minN')
  })
})

describe('for any table', () => {
  const count = fc.constantFrom(0, 1, 2, 4, 5, 6, 9)
  const table = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )

  it('the patterns are those that looking at all of them finds', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const all = bruteForce(counts, 5)
        const fewest = Math.min(...all.map(({ hiddenCells }) => hiddenCells.length))
        const smallest = all.filter(({ hiddenCells }) => hiddenCells.length === fewest)
        const patterns = safePatterns(counts, 5)
        expect(patterns.map(text).sort()).toEqual(smallest.map(text).sort())
        const people = patterns.map(({ hiddenContributors }) => hiddenContributors)
        expect(people).toEqual([...people].sort((a, b) => a - b))
        const found = crossTable(counts, 5)
        expect(found.publishMargins).toBe(all.length > 0)
        expect(found.fewest).toBe(true)
        if (all.length === 0) return
        expect(found.hiddenContributors).toBe(Math.min(...all.map(({ hiddenContributors }) => hiddenContributors)))
        expect(all.map(text)).toContain(text(found))
      }),
      { numRuns: 60 },
    )
  })
})
