import { describe, expect, it } from 'vitest'
import { hiddenCells } from './crossed'
import { people, released, requestFor } from './gate.cases'
import { release } from './release'
import type { AskedTable } from './request'

const [one, two, three, four] = [people('a', 6), people('b', 6), people('c', 6), people('d', 6)]
const whole = { rows: ['top', 'bottom'], columns: ['left', 'right'] }
const square = {
  top: [...one, ...two],
  bottom: [...three, ...four],
  left: [...one, ...three],
  right: [...two, ...four],
  one,
  two,
  three,
  four,
}
const cells = [
  ['one', 'two'],
  ['three', 'four'],
]

describe('a crossed table', () => {
  it('may have lines and cells in which nobody is', () => {
    const few = {
      ...square,
      one: one.slice(0, 2),
      top: [...one.slice(0, 2), ...two],
      left: [...one.slice(0, 2), ...three],
    }
    const tables = [{ ...whole, rows: ['none', ...whole.rows], cells: [[null, null], ...cells] }]
    const found = released(requestFor({ ...few, none: [] }, { tables }))
    expect(found.withheld).toEqual([
      { group: 'one', theme: 'goals', why: 'too-few' },
      { group: 'two', theme: 'goals', why: 'crossed' },
      { group: 'three', theme: 'goals', why: 'crossed' },
      { group: 'four', theme: 'goals', why: 'crossed' },
      { group: 'none', theme: 'goals', why: 'empty' },
    ])
  })

  it.each<[string, Readonly<Record<string, readonly string[]>>, AskedTable]>([
    ['a row is missing', square, { ...whole, cells: [['one', 'two']] }],
    ['there is a row too many', square, { ...whole, cells: [...cells, [null, null]] }],
    ['a row is short', square, { ...whole, cells: [['one', 'two'], ['three']] }],
    ['the first row is short', square, { ...whole, cells: [['one'], ['three', 'four']] }],
    [
      'a row is long',
      square,
      {
        ...whole,
        cells: [
          ['one', 'two'],
          ['three', 'four', null],
        ],
      },
    ],
    ['all rows are long', square, { ...whole, cells: cells.map((row) => [...row, null]) }],
    ['cells are turned', square, { ...whole, cells: [...cells].reverse() }],
    [
      'one row of cells is not shared',
      square,
      {
        ...whole,
        cells: [
          ['one', 'two'],
          ['four', 'three'],
        ],
      },
    ],
    [
      'a cell is none though somebody is in it',
      square,
      {
        ...whole,
        cells: [
          ['one', 'two'],
          ['three', null],
        ],
      },
    ],
    ['a cell holds only some of those it should', { ...square, four: four.slice(1) }, { ...whole, cells }],
    ['a cell holds somebody else too', { ...square, four: [...four, 'e0'] }, { ...whole, cells }],
    ['somebody is in no row', { ...square, left: [...one, ...three, 'e0'] }, { ...whole, cells }],
    ['somebody is in no column', { ...square, top: [...one, ...two, 'e0'] }, { ...whole, cells }],
    [
      'rows share people',
      {
        top: [...one, ...two],
        bottom: [...one, ...two].slice(3),
        left: [...one, ...two],
        right: people('e', 9),
        one: [...one, ...two],
        two: [...one, ...two].slice(3),
      },
      {
        ...whole,
        cells: [
          ['one', null],
          ['two', null],
        ],
      },
    ],
    [
      'rows and columns share people',
      {
        top: [...one, ...two],
        bottom: [...two, ...three],
        left: [...one, ...two],
        right: [...two, ...three],
        one: [...one, ...two],
        two,
        three: [...two],
        four: [...two, ...three],
      },
      { ...whole, cells },
    ],
  ])('does not add up where %s', (_, groups, table) => {
    const answers = [...new Set(Object.values(groups).flat())]
    const request = requestFor(groups, {
      tables: [{ rows: [], columns: [], cells: [] }, table],
      round: { id: 'spring', closed: true, answers },
    })
    expect(release(request)).toEqual({ ok: false, reason: 'table-does-not-add-up', params: { table: 1 } })
  })

  it('adds up where it does', () => {
    expect(released(requestFor(square, { tables: [{ ...whole, cells }] })).withheld).toEqual([])
  })
})

describe('cells to hide', () => {
  const sizes: Readonly<Record<string, number>> = {
    one: 2,
    two: 9,
    three: 9,
    four: 9,
    top: 11,
    bottom: 18,
    left: 11,
    right: 18,
  }
  const size = (group: string): number => sizes[group] ?? 0
  const table: AskedTable = { ...whole, cells }

  it('are those that give others away, where all lines are shown', () => {
    expect(hiddenCells(table, size, () => true, 5)).toEqual(['one', 'two', 'three', 'four'])
  })

  it('are none where a line with people is not shown', () => {
    expect(hiddenCells(table, size, (line) => line !== 'top', 5)).toEqual([])
    expect(hiddenCells(table, size, (line) => line !== 'right', 5)).toEqual([])
  })

  it('are none where the lines tell too much themselves', () => {
    const few = (group: string): number => ({ one: 2, left: 2, top: 11, two: 9 })[group] ?? 0
    expect(
      hiddenCells({ rows: ['top'], columns: ['left', 'two'], cells: [['one', 'two']] }, few, () => true, 5),
    ).toEqual([])
  })
})
