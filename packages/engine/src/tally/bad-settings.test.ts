import { afterEach, describe, expect, it } from 'vitest'
import {
  emptyTally,
  type RowsLayout,
  type SqlSource,
  supportersOf,
  tallyColumns,
  tallyPacked,
  tallyRespondents,
  tallyRows,
  tallySql,
  tellProblem,
} from '.'
import { counted, problemsOf, shape } from './tally.cases'

const rows = { layout: 'rows', person: 'person', theme: 'theme' } as const
const long = { layout: 'long', person: 'person', theme: 'theme', axis: 'axis', level: 'level' } as const
const wide = { layout: 'wide', person: 'person' } as const
const small = { themes: ['goals'], axes: ['success'], levels: ['low', 'high'], picks: false }

/** Both that read a layout: from rows here, and from a table there. */
const readers: [string, (of: typeof shape, layout: object) => unknown][] = [
  ['rows', (of, layout) => tallyRows(of, [], layout as RowsLayout)],
  ['a statement', (of, layout) => tallySql(of, { table: 'answers', ...layout } as SqlSource)],
]

describe.each(readers)('%s', (_, read) => {
  it('in a layout that is none', () => {
    for (const layout of ['tall', undefined, 'constructor']) {
      expect(() => read(shape, { ...rows, layout })).toThrow(
        new RangeError(`There is no layout "${layout}": say rows, long or wide.`),
      )
    }
  })

  it.each<[string, typeof shape, object, string]>([
    ['two axes', shape, { ...rows, axes: { success: 'importance' } }, 'importance'],
    ['an axis and picks', shape, { ...rows, pick: 'success' }, 'success'],
    ['an axis named as picks are', { ...shape, axes: ['pick'] }, rows, 'pick'],
    ['an axis named as picks are', { ...shape, axes: ['pick'] }, long, 'pick'],
    ['an axis named as picks are', { ...shape, axes: ['pick'] }, wide, 'goals_pick'],
    ['the axes of a theme', shape, { ...wide, column: (theme: string) => theme }, 'goals'],
    ['themes', shape, { ...wide, pick: () => 'picked' }, 'picked'],
    ['names that run together', { ...small, themes: ['a', 'a_b'], axes: ['b_c', 'c'] }, wide, 'a_b_c'],
  ])('with one place for %s', (_, of, layout, name) => {
    expect(() => read(of, layout)).toThrow(
      new RangeError(`Two answers would be read from "${name}": give each a column or a name of its own.`),
    )
  })

  it('with a pick that is neither yes nor no', () => {
    const pickCodes = new Map([
      ['y', 'true'],
      ['n', 'false'],
    ])
    expect(() => read(shape, { ...rows, pickCodes })).toThrow(
      new RangeError('The code "y" stands for "true": say true or false.'),
    )
  })
})

describe('picks that are neither yes nor no', () => {
  const pickCodes = new Map([['1', 1]]) as unknown as Map<string, boolean>

  it('are refused of texts and of columns too', () => {
    const of = { ...small, picks: true }
    const codes = new Map([
      ['0', 'low'],
      ['1', 'high'],
    ])
    expect(() => tallyPacked(of, [], { codes, pickCodes })).toThrow(RangeError)
    expect(() => tallyColumns(of, { levels: {} }, { pickCodes })).toThrow(RangeError)
  })
})

it('rows in an order that is none are refused', () => {
  for (const order of ['random', 'constructor', null]) {
    const layout = { ...rows, order } as unknown as RowsLayout
    if (order === null) expect(counted(tallyRows(small, [], layout)).respondents).toBe(0)
    else
      expect(() => tallyRows(small, [], layout)).toThrow(
        new RangeError(`There is no order "${order}": say any, grouped or sorted.`),
      )
  }
})

describe('columns that were handed over to a worker', () => {
  it.each([Int8Array, Uint8Array])('as %o are no columns of nobody', (Bytes) => {
    const success = Bytes.of(0, 1, 1)
    structuredClone(success.buffer, { transfer: [success.buffer] })
    expect(problemsOf(tallyColumns(small, { levels: { goals: { success } } })).map(tellProblem)).toEqual([
      'goals, success: there is no column of bytes; use Int8Array or Uint8Array',
    ])
    const nobody = { goals: { success: new Bytes(0) } }
    expect(counted(tallyColumns(small, { levels: nobody })).respondents).toBe(0)
  })

  it.each([Uint8ClampedArray, Uint16Array, Int32Array, Float32Array, BigInt64Array])('or %o', (Numbers) => {
    const success = new Numbers(2) as unknown as Int8Array
    expect(problemsOf(tallyColumns(small, { levels: { goals: { success } } }))[0]?.code).toBe('not-a-column')
  })
})

describe('settings in a poisoned prototype', () => {
  const base = Object.prototype
  let put = ''
  const poison = (key: string, value: unknown, enumerable = true) => {
    put = key
    Object.defineProperty(base, key, { value, enumerable, configurable: true, writable: true })
  }
  afterEach(() => {
    delete (base as unknown as Record<string, unknown>)[put]
  })
  const letter = 'at 0: Object.prototype cannot be read as answers'
  const row = { person: 1, theme: 'goals', success: 'low' }
  const other = new Map([
    ['low', 'high'],
    ['high', 'low'],
  ])

  it.each<[string, unknown]>([
    ['order', 'grouped'],
    ['codes', other],
    ['axes', { success: 'theme' }],
  ])('do not change how rows are read: %s', (key, value) => {
    poison(key, value)
    const given = [row, { ...row, person: 2 }, row]
    expect(problemsOf(tallyRows(small, given, rows)).map(tellProblem)).toContain(letter)
  })

  it('do not change how texts and columns are read', () => {
    poison('codes', new Map<unknown, string>([...other, [0, 'high'], [1, 'low']]))
    const columns = { levels: { goals: { success: Int8Array.of(0) } } }
    expect(problemsOf(tallyColumns(small, columns)).map(tellProblem)).toContain(letter)
    const packed = tallyPacked(small, ['l'], {
      codes: new Map([
        ['l', 'low'],
        ['h', 'high'],
      ]),
    })
    expect(problemsOf(packed).map(tellProblem)).toEqual([letter])
  })

  it('do not change how a statement is written', () => {
    poison('dialect', 'bigquery')
    expect(() => tallySql(small, { ...rows, table: 'answers' })).toThrow(
      new RangeError('Something was put into Object.prototype, and would be taken for settings.'),
    )
  })

  it.each<[string, unknown]>([
    ['levels', { goals: { success: 'high' } }],
    ['picks', ['goals']],
  ])('are no answers, hidden ones neither: %s', (key, value) => {
    poison(key, value, false)
    expect(problemsOf(tallyRespondents({ ...small, picks: true }, [{}])).map(tellProblem)).toEqual([letter])
  })

  it('are no supporters, and neither is what objects inherit', () => {
    const inherited = emptyTally({ ...small, themes: ['goals', 'toString'] })
    poison('goals', 7)
    expect(supportersOf(inherited)).toEqual([
      ['goals', 0],
      ['toString', 0],
    ])
  })
})
