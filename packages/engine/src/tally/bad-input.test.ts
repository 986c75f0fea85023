import { three as scale } from '@trivsel/core/test/small-tool'
import { afterEach, describe, expect, it } from 'vitest'
import {
  emptyTally,
  MOST_PROBLEMS,
  type Respondent,
  symbolCodes,
  type TallyShape,
  tallyColumns,
  tallyPacked,
  tallyRespondents,
  tallyRows,
  tellProblem,
  valueCodes,
} from '.'
import { bits, counted, problemsOf, shape } from './tally.cases'

const fine = { levels: { goals: { importance: 'high' } }, picks: ['goals'] }
/** What is told of somebody who comes after one whose answer is fine. */
const told = (person: unknown) => problemsOf(tallyRespondents(shape, [fine, person] as Respondent[])).map(tellProblem)
const one = (levels: unknown) => told({ levels: { goals: { importance: levels } } })
const parsed = (text: string): unknown => JSON.parse(text)

describe('somebody whose answer cannot be counted', () => {
  it.each<[string, unknown, string]>([
    ['is null', null, 'at 1: this cannot be read as answers'],
    ['is a text', 'high', 'at 1: this cannot be read as answers'],
    ['is a list', [fine], 'at 1: this cannot be read as answers'],
    ['is of a class', new (class Answer {})(), 'at 1: this cannot be read as answers'],
    ['inherits its answers', Object.create(fine), 'at 1: this cannot be read as answers'],
    ['has a list of levels', { levels: [] }, 'at 1: levels cannot be read as answers'],
    ['has a text for levels', { levels: 'high' }, 'at 1: levels cannot be read as answers'],
    ['has a Map for levels', { levels: new Map() }, 'at 1: levels cannot be read as answers'],
    ['has a level for a theme', { levels: { goals: 'high' } }, 'at 1: levels.goals cannot be read as answers'],
    ['has a list for a theme', { levels: { goals: ['high'] } }, 'at 1: levels.goals cannot be read as answers'],
    ['has an empty list for a theme', { levels: { goals: [] } }, 'at 1: levels.goals cannot be read as answers'],
    ['has a Map for a theme', { levels: { goals: new Map() } }, 'at 1: levels.goals cannot be read as answers'],
    ['has a number for a theme', { levels: { goals: 1 } }, 'at 1: levels.goals cannot be read as answers'],
    ['has a text for picks', { picks: 'goals' }, 'at 1: picks cannot be read as answers'],
    ['names an unknown theme', { levels: { goal: {} } }, 'at 1: unknown theme "goal", did you mean "goals"?'],
    [
      'names an unknown axis',
      { levels: { goals: { sucess: 'low' } } },
      'at 1: goals: unknown axis "sucess", did you mean "success"?',
    ],
    ['picks an unknown theme', { picks: ['rolls'] }, 'at 1: unknown theme "rolls", did you mean "roles"?'],
    ['picks a number', { picks: [0] }, 'at 1: unknown theme "0"'],
    ['picks a theme twice', { picks: ['goals', 'roles', 'goals'] }, 'at 1: "goals" is picked twice'],
    ['names what objects inherit', { levels: { toString: {} } }, 'at 1: unknown theme "toString"'],
    ['hides a prototype', parsed('{"levels":{"__proto__":{"importance":"high"}}}'), 'at 1: unknown theme "__proto__"'],
    [
      'hides one in a theme',
      parsed('{"levels":{"goals":{"__proto__":"high"}}}'),
      'at 1: goals: unknown axis "__proto__"',
    ],
    ['picks a prototype', { picks: ['__proto__'] }, 'at 1: unknown theme "__proto__"'],
    ['picks what lists inherit', { picks: ['constructor'] }, 'at 1: unknown theme "constructor"'],
  ])('%s', (_, person, letter) => {
    expect(told(person)).toEqual([letter])
  })

  it.each<[string, unknown]>([
    ['1', 1],
    ['-0', -0],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['""', ''],
    ['"1"', '1'],
    ['"High"', 'High'],
    ['"high "', 'high '],
    ['"\u2212"', '\u2212'],
    ['true', true],
    ['1', 1n],
    ['a list', ['high']],
    ['an object', { id: 'high' }],
    [`"${'x'.repeat(80)}…"`, 'x'.repeat(1000)],
    ['"__proto__"', '__proto__'],
  ])('gives %s for a level', (repeated, level) => {
    expect(one(level)).toEqual([`at 1: goals, importance: ${repeated} is no level; there are low, line, high`])
  })

  it('runs code when it is looked at', () => {
    const trap = () => {
      throw new Error('boo')
    }
    const letter = ['at 1: this cannot be read as answers']
    expect(told(Object.defineProperty({}, 'levels', { get: trap, enumerable: true }))).toEqual(letter)
    expect(told({ levels: new Proxy({}, { ownKeys: trap }) })).toEqual(letter)
    expect(told(new Proxy({}, { getPrototypeOf: trap }))).toEqual(letter)
  })
})

describe('a poisoned prototype', () => {
  const base = Object.prototype as unknown as Record<string, unknown>
  afterEach(() => {
    delete base['goals']
    delete base['importance']
    delete base['person']
  })

  const letter = 'at 0: Object.prototype cannot be read as answers'

  it('is told of, and nobody is given its answers', () => {
    base['importance'] = 'high'
    expect(told({ levels: { goals: {} } })[0]).toBe(letter)
    base['goals'] = { importance: 'high' }
    expect(problemsOf(tallyRespondents(shape, [{}]))).toHaveLength(1)
  })

  it('is no column of a row, and no typed column', () => {
    base['person'] = 'bo'
    const rows = [{ theme: 'goals', importance: 'high', success: null, pick: 1 }]
    const problems = problemsOf(tallyRows(shape, rows, { layout: 'rows', person: 'person', theme: 'theme' }))
    expect(problems.map(tellProblem)).toEqual([
      letter,
      'at 0: there is no column "person"; leave it empty where nothing was answered',
    ])
    base['goals'] = { importance: Int8Array.of(0), success: Int8Array.of(0) }
    const small = { ...shape, themes: ['goals'], picks: false }
    expect(problemsOf(tallyColumns(small, { levels: {} })).map(({ code }) => code)).toEqual([
      'not-plain-data',
      'not-a-column',
      'not-a-column',
    ])
  })
})

describe('problems', () => {
  it('come in order, and no more of them than anyone reads', () => {
    const people = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? fine : { picks: [`p${i}`] }))
    let read = 0
    function* counting() {
      for (const person of people) {
        read++
        yield person
      }
    }
    const problems = problemsOf(tallyRespondents(shape, counting()))
    expect(problems).toHaveLength(MOST_PROBLEMS)
    expect(problems[49]).toEqual({ code: 'unknown-theme', params: { index: 99, theme: 'p99', nearest: null } })
    expect(read).toBe(100)
  })

  it('of a stream close it', async () => {
    let closed = false
    async function* endless() {
      try {
        for (;;) yield [null, null, null] as unknown as Respondent[]
      } finally {
        closed = true
      }
    }
    expect(problemsOf(await tallyRespondents(shape, endless()))).toHaveLength(MOST_PROBLEMS)
    expect(closed).toBe(true)
  })

  it('of the source itself are thrown on', async () => {
    const broken = () => {
      throw new Error('the line went dead')
    }
    async function* line() {
      yield fine
      broken()
    }
    await expect(tallyRespondents(shape, line())).rejects.toThrow('the line went dead')
    expect(() => tallyRespondents(shape, 7 as unknown as [])).toThrow(TypeError)
  })
})

describe('a row that cannot be counted', () => {
  const layout = { layout: 'rows', person: 'person', theme: 'theme', codes: valueCodes(scale) } as const
  const row = { person: 'bo', theme: 'goals', importance: 1, success: null, pick: 1 }
  const rows = (...given: unknown[]) => problemsOf(tallyRows(shape, [row, ...given] as never, layout)).map(tellProblem)

  it.each<[string, unknown, string[]]>([
    ['is none', 7, ['at 1: this cannot be read as answers']],
    ['is a list', [7], ['at 1: this cannot be read as answers']],
    [
      'lacks columns',
      { person: 'cy', theme: 'goals' },
      [
        'at 1: there is no column "importance"; leave it empty where nothing was answered',
        'at 1: there is no column "success"; leave it empty where nothing was answered',
        'at 1: there is no column "pick"; leave it empty where nothing was answered',
      ],
    ],
    ['has another theme', { ...row, theme: 'rolls' }, ['at 1: unknown theme "rolls", did you mean "roles"?']],
    ['has answers on no theme', { ...row, theme: null }, ['at 1: unknown theme "null"']],
    [
      'has a text for a number',
      { ...row, person: 'cy', importance: '1' },
      ['at 1: goals, importance: "1" is no level; there are -1, 0, 1'],
    ],
    [
      'has a level outside',
      { ...row, person: 'cy', importance: 2, success: 0.5 },
      [
        'at 1: goals, importance: 2 is no level; there are -1, 0, 1',
        'at 1: goals, success: 0.5 is no level; there are -1, 0, 1',
      ],
    ],
    [
      'has NaN',
      { ...row, person: 'cy', success: Number.NaN },
      ['at 1: goals, success: NaN is no level; there are -1, 0, 1'],
    ],
    [
      'has Infinity',
      { ...row, person: 'cy', success: Number.NEGATIVE_INFINITY },
      ['at 1: goals, success: -Infinity is no level; there are -1, 0, 1'],
    ],
    [
      'picks by halves',
      { ...row, person: 'cy', pick: 'yes' },
      ['at 1: goals: "yes" does not say whether it was picked; use 1, 0, true, false'],
    ],
    ['is nobody', { ...row, person: null }, ['at 1: null tells nobody apart; a person has a text or a whole number']],
    ['is nobody named', { ...row, person: '' }, ['at 1: "" tells nobody apart; a person has a text or a whole number']],
    [
      'is half a person',
      { ...row, person: 0.5 },
      ['at 1: 0.5 tells nobody apart; a person has a text or a whole number'],
    ],
    [
      'is a person past counting',
      { ...row, person: 2 ** 53 },
      ['at 1: 9007199254740992 tells nobody apart; a person has a text or a whole number'],
    ],
    ['comes twice', { ...row, importance: 0 }, ['at 1: "bo" answers goals a second time']],
    ['comes twice, empty', { ...row, importance: null, pick: null }, ['at 1: "bo" answers goals a second time']],
  ])('%s', (_, bad, letters) => {
    expect(rows(bad)).toEqual(letters)
  })

  it('comes twice, the person being a number and its digits', () => {
    expect(rows({ ...row, person: 8 }, { ...row, person: '8' })).toEqual(['at 2: "8" answers goals a second time'])
  })

  it('is a long one', () => {
    const long = { layout: 'long', person: 'p', theme: 't', axis: 'a', level: 'l' } as const
    const told = (...given: object[]) => problemsOf(tallyRows(shape, given as never, long)).map(tellProblem)
    const single = { p: 1, t: 'goals', a: 'success', l: 'low' }
    expect(told(single, { ...single, l: 'high' })).toEqual(['at 1: 1 answers goals a second time'])
    expect(told(single, { ...single, l: null })).toEqual(['at 1: 1 answers goals a second time'])
    expect(told({ ...single, a: 'effort' })).toEqual(['at 0: goals: unknown axis "effort"'])
    expect(told({ ...single, a: null })).toEqual(['at 0: goals: unknown axis "null"'])
    expect(told({ ...single, t: null })).toEqual(['at 0: unknown theme "null"'])
    expect(told({ ...single, a: 'pick', l: 'low' })).toEqual([
      'at 0: goals: "low" does not say whether it was picked; use 1, 0, true, false',
    ])
    expect(told({ p: 1, t: 'goals', a: 'success' })).toEqual([
      'at 0: there is no column "l"; leave it empty where nothing was answered',
    ])
    const stray = { ...shape, picks: false }
    expect(problemsOf(tallyRows(stray, [{ ...single, a: 'pick', l: 1 }], long)).map(tellProblem)).toEqual([
      'at 0: goals: unknown axis "pick"',
    ])
  })

  it('is a second one of a person who answers everything in one', () => {
    const wide = { layout: 'wide', person: 'p' } as const
    const small = { themes: ['goals'], axes: ['success'], levels: ['low', 'high'], picks: false }
    const both = [
      { p: 'bo', goals_success: null },
      { p: 'bo', goals_success: 'low' },
    ]
    for (const order of ['any', 'grouped', 'sorted'] as const) {
      const problems = problemsOf(tallyRows(small, both, { ...wide, order }))
      expect(problems.map(tellProblem)).toEqual(['at 1: "bo" answers everything a second time'])
    }
  })

  it.each<[string, unknown[]]>([
    ['numbers', [2, 10, 9]],
    ['texts', ['b', 'a']],
    ['numbers and texts', [1, '2']],
    ['somebody who comes back', ['a', 'b', 'a']],
  ])('is out of order: %s', (_, people) => {
    const given = people.map((person) => ({ ...row, person }))
    const [problem] = problemsOf(tallyRows(shape, given, { ...layout, order: 'sorted' }))
    expect(problem).toMatchObject({ code: 'out-of-order', params: { index: people.length - 1 } })
  })
})

describe('columns that cannot be counted', () => {
  const bytes = { importance: Int8Array.of(0, 1), success: Int8Array.of(2, -1) }
  const picks = { goals: Uint8Array.of(0, 1), roles: Uint8Array.of(1, 1) }
  const columns = { levels: { goals: bytes, roles: bytes }, picks }
  const told = (given: unknown) => problemsOf(tallyColumns(shape, given as typeof columns)).map(tellProblem)
  const goals = (column: unknown) =>
    told({ ...columns, levels: { ...columns.levels, goals: { ...bytes, success: column } } })

  it.each<[string, unknown, string]>([
    ['there is none', undefined, 'goals, success: there is no column of bytes; use Int8Array or Uint8Array'],
    ['plain numbers', [0, 1], 'goals, success: there is no column of bytes; use Int8Array or Uint8Array'],
    [
      'fractions',
      Float64Array.of(0, Number.NaN),
      'goals, success: there is no column of bytes; use Int8Array or Uint8Array',
    ],
    ['too short', Int8Array.of(0), 'goals, success: 1 person, where the first column has 2'],
    ['a level outside', Int8Array.of(0, 3), 'at 1: goals, success: 3 is no level; there are 0, 1, 2, -1, 255'],
    ['a level below', Int8Array.of(-2, 0), 'at 0: goals, success: -2 is no level; there are 0, 1, 2, -1, 255'],
    ['a byte outside', Uint8Array.of(0, 254), 'at 1: goals, success: 254 is no level; there are 0, 1, 2, -1, 255'],
  ])('%s', (_, column, letter) => {
    expect(goals(column)).toEqual([letter])
  })

  it('have a theme or an axis too many, or none', () => {
    expect(told({ ...columns, levels: { ...columns.levels, goal: bytes } })).toEqual([
      'unknown theme "goal", did you mean "goals"?',
    ])
    expect(told({ ...columns, levels: { ...columns.levels, goals: { ...bytes, effort: bytes.success } } })).toEqual([
      'goals: unknown axis "effort"',
    ])
    expect(told({ ...columns, picks: { ...picks, rolls: picks.roles } })).toEqual([
      'unknown theme "rolls", did you mean "roles"?',
    ])
    expect(told({ levels: columns.levels }).slice(0, 1)).toEqual([
      'the picks of goals: there is no column of bytes; use Int8Array or Uint8Array',
    ])
    expect(told({})).toHaveLength(6)
    expect(told({ levels: null, picks: 7 })).toHaveLength(6)
  })

  it('pick by halves', () => {
    expect(told({ ...columns, picks: { ...picks, roles: Uint8Array.of(0, 2) } })).toEqual([
      'at 1: roles: 2 does not say whether it was picked; use 1, 0, true, false',
    ])
  })

  it('are full of what is none, and as much is told as anyone reads', () => {
    const bad = new Int8Array(1000).fill(7)
    const all = { goals: { importance: bad, success: bad }, roles: { importance: bad, success: bad } }
    expect(told({ levels: all, picks: { goals: new Uint8Array(1000), roles: new Uint8Array(1000) } })).toHaveLength(
      MOST_PROBLEMS,
    )
  })

  it('are many, and the strays of one are not taken for answers of another', () => {
    const axes = ['a', 'b', 'c']
    const cube = { themes: ['goals'], axes, levels: ['low', 'high'], picks: false }
    const of = (...last: number[]) => ({
      levels: { goals: { a: Int8Array.of(1, 0), b: Int8Array.of(0, 1), c: Int8Array.from(last) } },
    })
    expect(counted(tallyColumns(cube, of(1, -1))).themes['goals']?.indexOf(1)).toBe(0 * 9 + 1 * 3 + 2)
    expect(problemsOf(tallyColumns(cube, of(0, 5)))).toHaveLength(1)
  })
})

describe('texts that cannot be counted', () => {
  const told = (...given: unknown[]) =>
    problemsOf(tallyPacked(shape, given as string[], { codes: symbolCodes(scale) })).map(tellProblem)

  it.each<[unknown, string[]]>([
    ['+÷.–.', ['at 0: 5 characters, where there are 6 answers']],
    ['', ['at 0: 0 characters, where there are 6 answers']],
    [7, ['at 0: this cannot be read as answers']],
    ['+\u22120..0', ['at 0: goals, success: "\u2212" is no level; there are ., low, ÷, line, -, –, high, +']],
    ['h+0..0', ['at 0: goals, importance: "h" is no level; there are ., low, ÷, line, -, –, high, +']],
    [
      '+÷x+ 0',
      [
        'at 0: goals: "x" does not say whether it was picked; use 1, 0, .',
        'at 0: roles, success: " " is no level; there are ., low, ÷, line, -, –, high, +',
      ],
    ],
    [
      '😀0..0',
      [
        'at 0: goals, importance: "\\ud83d" is no level; there are ., low, ÷, line, -, –, high, +',
        'at 0: goals, success: "\\ude00" is no level; there are ., low, ÷, line, -, –, high, +',
      ],
    ],
  ])('%j', (text, letters) => {
    expect(told(text)).toEqual(letters)
  })
})

describe('a mistake in the program', () => {
  const shapes: [string, object][] = [
    ['no themes', { themes: [] }],
    ['themes that are no list', { themes: 'goals' }],
    ['a theme twice', { themes: ['goals', 'goals'] }],
    ['an axis that is no text', { axes: [1] }],
    ['an empty id', { axes: [''] }],
    ['an id that reaches a prototype', { themes: ['__proto__'] }],
    ['an id that hides what it says', { themes: ['goals\u0000'] }],
    ['one level', { levels: ['high'] }],
    ['too many levels', { levels: Array.from({ length: 101 }, (_, i) => `l${i}`) }],
    ['more cells than it is meant for', { axes: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] }],
    ['picks that are neither', { picks: 1 }],
  ]

  it.each(shapes)('a shape with %s', (_, part) => {
    expect(() => emptyTally({ ...shape, ...part } as TallyShape)).toThrow(RangeError)
  })

  it('codes that do not fit', () => {
    const rows = (codes: Map<string | number, string | null>) => () =>
      tallyRows(shape, [], { layout: 'wide', person: 'p', codes })
    expect(rows(new Map([['x', 'higher']]))).toThrow('The code "x" stands for "higher", which is no level.')
    expect(
      rows(
        new Map([
          [1, 'high'],
          [0, 'line'],
        ]),
      ),
    ).toThrow('No code stands for the level "low".')
    const twice = { ...scale, levels: scale.levels.map((level) => ({ ...level, symbols: ['x'] })) }
    expect(() => symbolCodes(twice)).toThrow('The scale "three" has two levels written "x".')
  })
})

it('a shape without picks does not look at them', () => {
  const of = { ...shape, picks: false }
  expect(bits(counted(tallyRespondents(of, [{ picks: ['what'] }])).picks)).toBe('{}')
})
