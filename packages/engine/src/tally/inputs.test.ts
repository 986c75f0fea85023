import { three as scale } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countsOf,
  mergeTallies,
  missingOf,
  symbolCodes,
  type Tally,
  tallyColumns,
  tallyPacked,
  tallyRespondents,
  tallyRows,
  valueCodes,
} from '.'
import {
  anyRound,
  asColumns,
  asLongRows,
  asPacked,
  asPersonRows,
  asRespondents,
  asThemeRows,
  bits,
  counted,
  digitCodes,
  type Person,
  problemsOf,
  shape,
} from './tally.cases'

async function* oneByOne<T>(pieces: readonly T[]) {
  yield* pieces
}

async function* inLists<T>(pieces: readonly T[], size: number) {
  for (let from = 0; from < pieces.length; from += size) yield pieces.slice(from, from + size)
}

const rows = { person: 'person', theme: 'theme', layout: 'rows' } as const
const long = { person: 'person', theme: 'theme', axis: 'axis', level: 'level', layout: 'long' } as const
const wide = { person: 'person', layout: 'wide' } as const

/** Counted anew from the definition: how many are in the cell that a person's positions name. */
function byHand({ themes, axes, levels, picks }: Tally['shape'], people: readonly Person[]): Omit<Tally, 'shape'> {
  const cellsOf = (t: number) => {
    const cells = new Array<number>((levels.length + 1) ** axes.length).fill(0)
    for (const person of people) {
      const digits = axes.map((_, a) => {
        const at = levels.indexOf(person.levels[t]?.[a] ?? '')
        return at < 0 ? levels.length : at
      })
      const cell = digits.reduce((number, digit) => number * (levels.length + 1) + digit, 0)
      cells[cell] = (cells[cell] as number) + 1
    }
    return cells
  }
  return {
    respondents: people.length,
    themes: Object.fromEntries(themes.map((theme, t) => [theme, cellsOf(t)])),
    picks: picks
      ? Object.fromEntries(themes.map((theme, t) => [theme, people.filter((one) => one.picked[t]).length]))
      : {},
  }
}

describe('whatever way answers come in', () => {
  it('they make the same tally, to the bit', async () => {
    await fc.assert(
      fc.asyncProperty(anyRound, async ({ of, people }) => {
        const expected = bits({ shape: of, ...byHand(of, people) })
        const byDigit = { codes: digitCodes(of) }
        const objects = asRespondents(of, people)
        const results = {
          respondents: tallyRespondents(of, objects),
          'a generator': tallyRespondents(of, objects.values()),
          'theme rows': tallyRows(of, asThemeRows(of, people), rows),
          'grouped theme rows': tallyRows(of, asThemeRows(of, people), { ...rows, order: 'grouped' }),
          'long rows': tallyRows(of, asLongRows(of, people), long),
          'grouped long rows': tallyRows(of, asLongRows(of, people), { ...long, order: 'grouped' }),
          'wide rows': tallyRows(of, asPersonRows(of, people), wide),
          columns: tallyColumns(of, asColumns(of, people)),
          packed: tallyPacked(of, asPacked(of, people), byDigit),
          'a stream of respondents': await tallyRespondents(of, oneByOne(objects)),
          'a stream of lists': await tallyRespondents(of, inLists(objects, 3)),
          'a stream of rows': await tallyRows(of, inLists(asLongRows(of, people), 2), { ...long, order: 'grouped' }),
          'a stream of texts': await tallyPacked(of, oneByOne(asPacked(of, people)), byDigit),
        }
        for (const [way, result] of Object.entries(results))
          expect([way, bits(counted(result))]).toEqual([way, expected])
      }),
      { numRuns: 60 },
    )
  })

  it('their order makes no difference', () => {
    const round = anyRound.chain(({ of, people }) => {
      const mixed = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
      return fc.tuple(
        fc.constant({ of, people }),
        mixed(asRespondents(of, people)),
        mixed(asThemeRows(of, people)),
        mixed(asLongRows(of, people)),
      )
    })
    fc.assert(
      fc.property(round, ([{ of, people }, objects, themeRows, longRows]) => {
        const expected = bits({ shape: of, ...byHand(of, people) })
        expect(bits(counted(tallyRespondents(of, objects)))).toBe(expected)
        expect(bits(counted(tallyRows(of, themeRows, rows)))).toBe(expected)
        expect(bits(counted(tallyRows(of, longRows, long)))).toBe(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('themes and axes may be named in any order', () => {
    const straight = { goals: { importance: 'high', success: 'low' }, roles: { success: 'line' } }
    const turned = { roles: { success: 'line' }, goals: { success: 'low', importance: 'high' } }
    expect(bits(counted(tallyRespondents(shape, [{ levels: turned }])))).toBe(
      bits(counted(tallyRespondents(shape, [{ levels: straight }]))),
    )
  })
})

describe('a missing answer', () => {
  it.each([
    ['nothing at all', {}],
    ['levels left out', { picks: [] }],
    ['levels null', { levels: null, picks: null }],
    ['no theme', { levels: {} }],
    ['a theme without answers', { levels: { goals: {} } }],
    ['a theme undefined', { levels: { goals: undefined } }],
    ['a theme null', { levels: { goals: null } }],
    ['an axis undefined', { levels: { goals: { importance: undefined } } }],
    ['an axis null', { levels: { goals: { importance: null, success: null }, roles: null } }],
    ['without a prototype', Object.assign(Object.create(null), { levels: Object.create(null) })],
  ])('is counted as missing: %s', (_, respondent) => {
    const tally = counted(tallyRespondents(shape, [respondent]))
    const silent = [...new Array(15).fill(0), 1]
    expect(tally).toEqual({
      shape,
      respondents: 1,
      themes: { goals: silent, roles: silent },
      picks: { goals: 0, roles: 0 },
    })
    expect(countsOf(tally, 'goals', 'success')).toEqual([0, 0, 0])
    expect(missingOf(tally, 'roles', 'importance')).toBe(1)
  })

  it('of everyone is a tally of nobody', () => {
    expect(counted(tallyRespondents(shape, [])).respondents).toBe(0)
    const none = { goals: { importance: new Int8Array(), success: new Uint8Array() } }
    const small = { ...shape, themes: ['goals'], picks: false }
    expect(counted(tallyColumns(small, { levels: none })).respondents).toBe(0)
  })
})

describe('levels as they are stored', () => {
  const answer = { goals: { importance: 'high', success: 'low' }, roles: { importance: 'line' } }
  const expected = bits(counted(tallyRespondents(shape, [{ levels: answer, picks: ['roles'] }])))
  const row = (goals: readonly unknown[], roles: readonly unknown[]) => [
    { person: 7, theme: 'goals', importance: goals[0], success: goals[1], pick: false },
    { person: 7n, theme: 'roles', importance: roles[0], success: roles[1], pick: '1' },
  ]

  it.each([
    ['the values of the scale', valueCodes(scale), row([1, -1], [0, null])],
    ['−0, which is 0', valueCodes(scale), row([1, -1], [-0, undefined])],
    ['BigInts, as drivers give them', valueCodes(scale), row([1n, -1n], [0n, null])],
    ['symbols', symbolCodes(scale), row(['+', '÷'], ['–', null])],
    ['symbols and ids', symbolCodes(scale), row(['high', '÷'], ['-', null])],
    ['a code for missing', new Map([...valueCodes(scale), [9, null]]), row([1, -1], [0, 9])],
  ])('%s', (_, codes, stored) => {
    expect(bits(counted(tallyRows(shape, stored, { ...rows, codes })))).toBe(expected)
  })

  it('in bytes with and without a sign', () => {
    const codes = new Map([...valueCodes(scale), [9, null]])
    const levels = {
      goals: { importance: Int8Array.of(1), success: Int8Array.of(-1) },
      roles: { importance: Uint8Array.of(0), success: Uint8Array.of(9) },
    }
    const picks = { goals: Uint8Array.of(0), roles: Int8Array.of(1) }
    expect(bits(counted(tallyColumns(shape, { levels, picks }, { codes })))).toBe(expected)
  })

  it('in a part of a larger buffer', () => {
    const bytes = Int8Array.of(1, -1, 0, 9, 0, 1)
    const levels = {
      goals: { importance: bytes.subarray(0, 1), success: bytes.subarray(1, 2) },
      roles: { importance: bytes.subarray(2, 3), success: bytes.subarray(3, 4) },
    }
    const picks = { goals: bytes.subarray(4, 5), roles: bytes.subarray(5, 6) }
    const codes = new Map([...valueCodes(scale), [9, null]])
    expect(bits(counted(tallyColumns(shape, { levels, picks }, { codes })))).toBe(expected)
  })

  it('in texts', () => {
    expect(bits(counted(tallyPacked(shape, ['+÷.–.1'], { codes: symbolCodes(scale) })))).toBe(expected)
  })

  it('in columns of other names', () => {
    const stored = [{ who: 'a', what: 'roles', 'How "important"?': 'line', worked: null, p: true }]
    const layout = {
      layout: 'rows',
      person: 'who',
      theme: 'what',
      axes: { importance: 'How "important"?', success: 'worked' },
      pick: 'p',
    } as const
    const same = [{ levels: { roles: { importance: 'line' } }, picks: ['roles'] }]
    expect(bits(counted(tallyRows(shape, stored, layout)))).toBe(bits(counted(tallyRespondents(shape, same))))
    const one = [{ who: 'a', q1_i: null, q1_s: null, q1_p: 0, q2_i: 'line', q2_s: null, q2_p: 1 }]
    const number = (theme: string) => `q${shape.themes.indexOf(theme) + 1}`
    const personRows = {
      layout: 'wide',
      person: 'who',
      column: (theme: string, axis: string) => `${number(theme)}_${axis[0]}`,
      pick: (theme: string) => `${number(theme)}_p`,
    } as const
    expect(bits(counted(tallyRows(shape, one, personRows)))).toBe(bits(counted(tallyRespondents(shape, same))))
  })
})

describe('many people', () => {
  it('on three axes are counted stretch by stretch, none of them twice', () => {
    const cube = { themes: ['goals'], axes: ['a', 'b', 'c'], levels: ['low', 'high'], picks: false }
    const bytes = (divisor: number) => Int8Array.from({ length: 10_001 }, (_, i) => Math.floor(i / divisor) % 2)
    const columns = { levels: { goals: { a: bytes(1), b: bytes(2), c: bytes(4) } } }
    const level = (i: number, divisor: number) => cube.levels[Math.floor(i / divisor) % 2] as string
    const objects = Array.from({ length: 10_001 }, (_, i) => ({
      levels: { goals: { a: level(i, 1), b: level(i, 2), c: level(i, 4) } },
    }))
    expect(bits(counted(tallyColumns(cube, columns)))).toBe(bits(counted(tallyRespondents(cube, objects))))
  })

  it('whose columns are long enough for tables are counted like those of few', () => {
    const of = { themes: ['goals'], axes: ['a', 'b'], levels: ['low', 'line', 'high'], picks: true }
    const PEOPLE = 65_537
    const bytes = (factor: number, values: number, lowest: number) =>
      Int8Array.from({ length: PEOPLE + 2 }, (_, i) => (((i * factor) % 10_007) % values) + lowest)
    const all = { a: bytes(7919, 4, -1), b: bytes(104_729, 4, -1), pick: bytes(31, 2, 0) }
    const part = (from: number, to: number) => ({
      levels: { goals: { a: all.a.subarray(from, to), b: new Uint8Array(all.b.buffer).subarray(from, to) } },
      picks: { goals: all.pick.subarray(from, to) },
    })
    for (const first of [0, 1, 2]) {
      const parts = Array.from({ length: 8 }, (_, i) =>
        part(first + i * 9000, Math.min(first + (i + 1) * 9000, first + PEOPLE)),
      )
      const small = parts.map((one) => counted(tallyColumns(of, one)))
      const merged = small.reduce((a, b) => counted(mergeTallies(a, b)))
      expect(bits(counted(tallyColumns(of, part(first, first + PEOPLE))))).toBe(bits(merged))
    }
    all.b[40_001] = 3
    all.pick[65_536] = 2
    expect(problemsOf(tallyColumns(of, part(0, PEOPLE)))).toMatchObject([
      { code: 'not-a-level', params: { index: 40_001, axis: 'b', value: '3' } },
      { code: 'not-a-pick', params: { index: 65_536, value: '2' } },
    ])
  })

  it('may come in any order, each with several rows', () => {
    const of = { themes: ['goals', 'roles'], axes: ['success'], levels: ['low', 'high'], picks: false }
    const row = (theme: string) =>
      Array.from({ length: 3000 }, (_, i) => ({ person: i, theme, success: i % 3 ? 'low' : 'high' }))
    const tally = counted(tallyRows(of, [...row('goals'), ...row('roles').reverse()], rows))
    expect(tally).toMatchObject({ respondents: 3000, themes: { goals: [2000, 1000, 0], roles: [2000, 1000, 0] } })
  })
})

describe('rows sorted by person', () => {
  const simple = { themes: ['goals', 'roles'], axes: ['success'], levels: ['low', 'high'], picks: false }
  const sorted = { ...rows, order: 'sorted' } as const
  const of = (...people: unknown[]) =>
    people.flatMap((person) => simple.themes.map((theme) => ({ person, theme, success: 'low' })))

  it.each([
    ['numbers by size', [9, 10, 11n]],
    ['texts by unit', ['B', 'a', 'b1', 'b10', 'b9', 'å']],
  ])('%s', (_, people) => {
    expect(counted(tallyRows(simple, of(...people), sorted)).respondents).toBe(people.length)
  })
})
