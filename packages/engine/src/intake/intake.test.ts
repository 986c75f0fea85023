import type { Problem } from '@trivsel/core'
import { five, type SmallTool, smallTool, three } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { act, begin, seenBy } from '../../test/small-team'
import { MOST_BYTES, MOST_LETTERS, parseLevel, readRatings, toDrafts } from '.'

const HEADER = 'participant,theme,success,importance,pick'

const read = (file: string | Uint8Array) => readRatings(smallTool, file)
const bytes = (text: string) => new TextEncoder().encode(text)

/** The letters a file gets. */
function letters(file: string | Uint8Array): readonly Problem[] {
  const ratings = read(file)
  if (ratings.ok) throw new Error(`the file was read: ${JSON.stringify(ratings.rows)}`)
  return ratings.problems
}

/** A file in which every answer is as it should be. */
function rows(file: string | Uint8Array) {
  const ratings = read(file)
  if (!ratings.ok) throw new Error(JSON.stringify(ratings.problems))
  return ratings.rows
}

const bo = { participant: 'bo', theme: 'goals', levels: { success: 'low', importance: 'high' }, picked: true }
const cy = { participant: 'cy', theme: 'roles', levels: { importance: 'line' }, picked: false }

describe('a ratings file', () => {
  const plain = `${HEADER}\nbo,goals,÷,+,1\ncy,roles,,-,\n`
  const swap = (mark: string) => plain.replaceAll(',', mark)

  it.each<[string, string | Uint8Array]>([
    ['commas', plain],
    ['semicolons', swap(';')],
    ['tabs', swap('\t')],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['lone CR', plain.replaceAll('\n', '\r')],
    ['no newline at the end', plain.trimEnd()],
    ['many newlines at the end', `${plain}\n\r\n\n`],
    ['blank lines before the header', `\n\r\n \n${plain}`],
    [
      'a line break and another separator in a name of the header',
      plain.replace('participant', '"participant\n"').replace('pick', '"\n\npick"'),
    ],
    ['blank lines and empty rows between', plain.replace('cy,', '\n,,,,\ncy,')],
    ['a byte order mark in text', `\uFEFF${plain}`],
    ['a byte order mark in bytes', bytes(`\uFEFF${plain}`)],
    [
      'semicolons, a byte order mark and CRLF, as Danish Excel writes',
      bytes(`\uFEFF${swap(';').replaceAll('\n', '\r\n')}`),
    ],
    ['quotes around everything', plain.replace(/[^,\n]+/g, '"$&"')],
    ['spaces around everything', plain.replace(/[^,\n]+/g, ' $& ')],
    ['line breaks in quoted cells', plain.replace('bo,', '"\nbo\r\n",').replace('goals', '"goals\r"')],
    ['level ids for symbols', plain.replace('÷', 'low').replace('+', 'high').replace('-', 'line')],
    ['an en dash and a zero', plain.replace('-', '–').replace(/,\n$/, ',0\n')],
    [
      'columns in another order and other letters',
      ' PICK ,Importance,participant,THEME,success\n1,+,bo,goals,÷\n,-,cy,roles,\n',
    ],
  ])('is read with %s', (_, file) => {
    expect(rows(file)).toEqual([bo, cy])
  })

  it('may hold names that objects inherit, and gives them no other meaning', () => {
    const [row] = rows(`${HEADER}\ntoString,goals,+,,\n`)
    expect(row).toEqual({ participant: 'toString', theme: 'goals', levels: { success: 'high' }, picked: false })
    expect(Object.getPrototypeOf(row?.levels)).toBe(Object.prototype)
  })

  it('keeps quotes, separators and people of any alphabet apart', () => {
    expect(
      rows(`${HEADER}\n"søren.ø@x",goals,"+","",""\nЮля-2,goals,,,\n`).map(({ participant }) => participant),
    ).toEqual(['søren.ø@x', 'Юля-2'])
  })

  it('becomes what people would have sent', () => {
    const group = begin()
    const drafts = toDrafts<SmallTool>('answers', rows(`${HEADER}\nbo,goals,÷,+,1\ncy,roles,,-,\nbo,roles,,+,\n`))
    expect(drafts.map(({ type, by }) => `${by} ${type}`)).toEqual([
      'bo rate',
      'bo rate',
      'bo pick',
      'cy rate',
      'bo rate',
      'bo done',
      'cy done',
    ])
    for (const draft of drafts) act(group, draft)
    act(group, { type: 'close', by: 'ann', step: 'answers' })
    const { progress, themes } = seenBy(group, 'room').answers
    expect(progress).toEqual({ done: 2, of: 4 })
    expect(themes[0]).toMatchObject({
      picks: 1,
      axes: { success: { counts: [1, 0, 0] }, importance: { counts: [0, 0, 1] } },
    })
    expect(themes[1]?.axes.importance.counts).toEqual([0, 1, 1])
  })
})

describe('a symbol', () => {
  it.each([
    ['÷', { level: 'low' }],
    ['-', { level: 'line' }],
    ['–', { level: 'line' }],
    ['+', { level: 'high' }],
    [' high ', { level: 'high' }],
    ['', { level: null }],
    [' \t', { level: null }],
    ['?', { fault: 'unknown' }],
    ['++', { fault: 'unknown' }],
    ['HIGH', { fault: 'unknown' }],
    ['constructor', { fault: 'unknown' }],
    ['\u2212', { fault: 'ambiguous' }],
    [' \u2212 ', { fault: 'ambiguous' }],
  ])('"%s"', (symbol, expected) => {
    expect(parseLevel(symbol, three)).toEqual(expected)
  })

  it('is a number where the scale says so', () => {
    expect(parseLevel('4', five)).toEqual({ level: 'level-4' })
    expect(parseLevel('6', five)).toEqual({ fault: 'unknown' })
  })
})

describe('a file that cannot be read gets a letter', () => {
  const only = (file: string | Uint8Array, code: string, params: object) =>
    expect(letters(file)).toEqual([{ code, params }])

  it.each([
    ['nothing', ''],
    ['only a byte order mark', '\uFEFF'],
    ['only spaces and separators', ' \n;;;\n\t\n'],
  ])('holding %s', (_, file) => {
    only(file, 'file-empty', { line: 1, column: 1 })
    only(bytes(file), 'file-empty', { line: 1, column: 1 })
  })

  it('holding only a header', () => {
    only(HEADER, 'file-no-rows', { line: 1, column: HEADER.length + 1 })
  })

  it('larger than five million', () => {
    only('x'.repeat(6_000_000), 'file-too-large', { bytes: 6_000_000, max: MOST_BYTES })
    only(new Uint8Array(MOST_BYTES + 1), 'file-too-large', { bytes: MOST_BYTES + 1, max: MOST_BYTES })
    expect(letters(`"${'x'.repeat(MOST_BYTES - 1)}`)[0]?.code).toBe('quote-open')
  })

  it('with the ÷ of Windows-1252 on line 3', () => {
    const start = bytes(`\uFEFF${HEADER}\r\nbo,goals,÷,+,1\r\nsøren,roles,`)
    only(new Uint8Array([...start, 0xf7, ...bytes(',+,\r\n')]), 'file-windows-1252', { line: 3, column: 13 })
  })

  it.each([
    ['the ø of Windows-1252', [0xf8], 'F8'],
    ['a byte that only continues', [0x80], '80'],
    ['a character cut short', [0xc3, 0x2c], 'C3'],
    ['a character cut short at the end', [0xe2, 0x82], 'E2'],
    ['half a surrogate', [0xed, 0xa0, 0x80], 'ED'],
    ['a letter written too long', [0xc0, 0xaf], 'C0'],
    ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 'F4'],
  ])('with %s', (_, bad, byte) => {
    const start = bytes(`${HEADER}\rbo,goals,÷,+,\rcy,€😀,`)
    // Columns count as JavaScript and editors do, so 😀 is two.
    const params = { line: 3, column: 'cy,€😀,'.length + 1, byte }
    only(new Uint8Array([...start, ...bad]), 'file-not-utf8', params)
  })

  it('with a bad byte after a byte order mark, which is no character', () => {
    only(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xf7]), 'file-windows-1252', { line: 1, column: 2 })
  })

  it('saved as UTF-16', () => {
    only(new Uint8Array([0xff, 0xfe, 0x70, 0x00]), 'file-not-utf8', { line: 1, column: 1, byte: 'FF' })
  })

  it('with a quote that nothing closes, whatever else is wrong with it', () => {
    only(`${HEADER}\nbo,goals,?,"+,1\ncy,roles,,-,\n`, 'quote-open', { line: 2, column: 12 })
    only(`${HEADER}\nbo,"a\nb","c""\nd,`, 'quote-open', { line: 3, column: 4 })
  })
})

describe('a header', () => {
  it('that lacks columns is told which, and what was found', () => {
    expect(letters('participant,theme,pick\nbo,goals,1\n')).toEqual([
      { code: 'column-missing', params: { line: 1, column: 23, name: 'success', found: 'participant, theme, pick' } },
      {
        code: 'column-missing',
        params: { line: 1, column: 23, name: 'importance', found: 'participant, theme, pick' },
      },
    ])
  })

  it('with columns that are not known is told where, and what may be meant', () => {
    expect(letters(`participant,theme,sucess,importance,pick, Note \nbo,goals,+,+,1,x\n`)).toEqual([
      { code: 'column-unknown', params: { line: 1, column: 19, name: 'sucess', nearest: 'success' } },
      { code: 'column-unknown', params: { line: 1, column: 42, name: ' Note ', nearest: null } },
      {
        code: 'column-missing',
        params: {
          line: 1,
          column: 48,
          name: 'success',
          found: 'participant, theme, sucess, importance, pick, Note',
        },
      },
    ])
  })

  it('is read by the separator between its names, not by those in them', () => {
    expect(letters('participant;theme;success;importance;pick;"a,b,c,d,e,f,g"\nbo;goals;+;+;1;\n')).toEqual([
      { code: 'column-unknown', params: { line: 1, column: 43, name: 'a,b,c,d,e,f,g', nearest: null } },
    ])
  })

  it('that names a column twice is told where the second stands', () => {
    expect(letters(`\n${HEADER};x\n`.replaceAll(',', ';').replace('x', 'THEME'))).toEqual([
      { code: 'column-twice', params: { line: 2, column: 43, name: 'theme' } },
    ])
  })

  it('with a separator too many has one column without a name', () => {
    expect(letters(`${HEADER},\nbo,goals,+,+,1,\n`)).toEqual([
      { code: 'column-unknown', params: { line: 1, column: 43, name: '', nearest: null } },
    ])
  })

  it.each(['__proto__', 'constructor', 'toString'])('takes %s for a column like any other', (name) => {
    expect(letters(`${HEADER},${name}\nbo,goals,+,+,1,x\n`)).toEqual([
      { code: 'column-unknown', params: { line: 1, column: 43, name, nearest: null } },
    ])
    expect(letters(`${HEADER},${name},${name}\nbo,goals,+,+,1,x,y\n`).map(({ code }) => code)).toEqual([
      'column-unknown',
      'column-twice',
    ])
  })

  it('of thousands of columns gets no more letters than any other file, each of them short', () => {
    const found = letters(Array.from({ length: 5000 }, (_, i) => `column ${i} ${'x'.repeat(90)}`).join(','))
    expect(found.length).toBeLessThanOrEqual(MOST_LETTERS)
    expect(JSON.stringify(found).length).toBeLessThan(100_000)
    expect(letters(`a${','.repeat(50_000)}`).length).toBeLessThanOrEqual(MOST_LETTERS)
    const [, twice] = letters(`${'y'.repeat(5000)},${'y'.repeat(5000)}`)
    expect(twice).toEqual({ code: 'column-twice', params: { line: 1, column: 5002, name: 'y'.repeat(80) } })
  })
})

describe('a row', () => {
  const row = (text: string) => letters(`${HEADER}\nbo,goals,÷,+,1\n${text}\n`)

  it.each<[string, string, Problem]>([
    ['without a participant', ',goals,+,+,', { code: 'cell-participant', params: { line: 3, column: 1, value: '' } }],
    [
      'whose participant reaches a prototype',
      '__proto__,goals,+,+,',
      { code: 'cell-participant', params: { line: 3, column: 1, value: '__proto__' } },
    ],
    [
      'whose participant is refused as a key later on',
      'constructor,goals,+,+,',
      { code: 'cell-participant', params: { line: 3, column: 1, value: 'constructor' } },
    ],
    [
      'whose participant would run in a spreadsheet',
      '=cmd,goals,+,+,',
      { code: 'cell-participant', params: { line: 3, column: 1, value: '=cmd' } },
    ],
    [
      'whose participant is a name that stands for the screen',
      'room,goals,+,+,',
      { code: 'cell-participant', params: { line: 3, column: 1, value: 'room' } },
    ],
    [
      'whose participant holds a quote',
      '"b""o",goals,+,+,',
      { code: 'cell-participant', params: { line: 3, column: 1, value: 'b"o' } },
    ],
    [
      'about a theme that is nearly there',
      'cy,Goal,+,+,',
      { code: 'cell-theme', params: { line: 3, column: 4, value: 'Goal', nearest: 'goals' } },
    ],
    ['about no theme', 'cy,,+,+,', { code: 'cell-theme', params: { line: 3, column: 4, value: '', nearest: null } }],
    [
      'about a prototype',
      'cy,__proto__,+,+,',
      { code: 'cell-theme', params: { line: 3, column: 4, value: '__proto__', nearest: null } },
    ],
    [
      'about an inherited name',
      'cy,constructor,+,+,',
      { code: 'cell-theme', params: { line: 3, column: 4, value: 'constructor', nearest: null } },
    ],
    [
      'with a symbol that is not known',
      'cy,roles, x ,+,',
      { code: 'cell-level', params: { line: 3, column: 10, value: 'x', allowed: 'low, ÷, line, -, –, high, +' } },
    ],
    ['with U+2212', 'cy,roles,+,\u2212,', { code: 'cell-minus-sign', params: { line: 3, column: 12 } }],
    [
      'with a pick that is neither 0 nor 1',
      'cy,roles,+,+, x',
      { code: 'cell-pick', params: { line: 3, column: 14, value: 'x' } },
    ],
    [
      'that is too short',
      'cy,roles,+,+',
      { code: 'row-length', params: { line: 3, column: 12, cells: 4, expected: 5 } },
    ],
    [
      'with a separator too many',
      'cy,roles,+,+,,',
      { code: 'row-length', params: { line: 3, column: 15, cells: 6, expected: 5 } },
    ],
    [
      'that is too long',
      'cy,roles,+,+,,x,y',
      { code: 'row-length', params: { line: 3, column: 15, cells: 7, expected: 5 } },
    ],
    [
      'that says again what another said',
      ' bo ,"goals",,,1',
      { code: 'row-twice', params: { line: 3, column: 1, participant: 'bo', theme: 'goals', first: 2 } },
    ],
  ])('%s is told where', (_, text, expected) => {
    expect(row(text)).toEqual([expected])
    expect(letters(`${HEADER}\nbo,goals,÷,+,1\n${text}`)).toEqual([expected])
  })

  it('with everything wrong gets a letter for each cell, from left to right', () => {
    expect(row('-,goal,x,\u2212,2').map(({ code, params }) => [code, 'column' in params && params.column])).toEqual([
      ['cell-participant', 1],
      ['cell-theme', 3],
      ['cell-level', 8],
      ['cell-minus-sign', 10],
      ['cell-pick', 12],
    ])
  })

  it('and others with it are told of in the order of the file, and of one thing once', () => {
    const file = `${HEADER}\nbo,goals,,,\ncy,roles,x,,\nbo,goals,,,\ndi,goals,?,,\ndi,goals,?,,\n`
    expect(letters(file).map(({ code, params }) => [code, 'line' in params && params.line])).toEqual([
      ['cell-level', 3],
      ['row-twice', 4],
      ['cell-level', 5],
      ['cell-level', 6],
    ])
  })

  it('with one pick more than a person has is told at the pick', () => {
    expect(letters(`${HEADER}\nbo,goals,,,1\nbo,roles,,,1\nbo,breaks,,,0\nbo,chairing,,,1\ncy,goals,,,1\n`)).toEqual([
      { code: 'row-too-many-picks', params: { line: 5, column: 15, participant: 'bo', max: 2 } },
    ])
  })

  it('that begins in one line and ends in another is where it begins', () => {
    const file = `${HEADER}\n"bo\n",goals,,,1\n"\nbo",goals,,,1\n"\nbo",roles,,,1\n"\nbo",breaks,,,1\n`
    expect(letters(file)).toEqual([
      { code: 'row-twice', params: { line: 4, column: 1, participant: 'bo', theme: 'goals', first: 2 } },
      { code: 'row-too-many-picks', params: { line: 7, column: 13, participant: 'bo', max: 2 } },
    ])
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('is counted rightly after cells with line breaks (%s) and separators in them', (_, end) => {
    const file = [HEADER, `"${end}bo ","goals${end}${end}",÷,"+",1`, `cy,"roles",? ,"x,y",""`].join(end)
    expect(letters(file).map(({ params }) => params)).toMatchObject([
      { line: 6, column: 12 },
      { line: 6, column: 15 },
    ])
  })

  it('in a long file of another kind: reading stops after fifty letters', () => {
    const wrong = Array.from({ length: 3000 }, (_, i) => `p${i},goals,?,?,`)
    const found = letters([HEADER, ...wrong].join('\n'))
    expect(found.length).toBe(MOST_LETTERS)
    expect(found.at(-1)?.params).toMatchObject({ line: 26, column: 13 })
    const five = letters([HEADER, ...Array.from({ length: 60 }, () => '-,x,x,x,x')].join('\n'))
    expect(five.length).toBe(MOST_LETTERS)
    const again = letters(`${HEADER}\n${'bo,goals,,,\n'.repeat(130_000)}`)
    expect(again.length).toBe(MOST_LETTERS)
    expect(again.at(-1)?.params).toMatchObject({ line: 52, first: 2 })
  })
})

describe('for any file', () => {
  const bad = '\u0001'
  const space = fc.constantFrom('', '', ' ', '\n', '\r', '\r\n', '\n\n ')
  const quoted = (text: string) => fc.tuple(space, space).map(([before, after]) => `"${before}${text}${after}"`)
  const cell = (text: string) => fc.oneof(fc.constant(text), quoted(text))
  const line = (texts: readonly string[], mark: string) => fc.tuple(...texts.map(cell)).map((cells) => cells.join(mark))

  it('the letter about a cell names the line and column at which the cell begins', () => {
    const file = fc
      .record({
        mark: fc.constantFrom(',', ';', '\t'),
        end: fc.constantFrom('\n', '\r\n', '\r'),
        before: fc.array(fc.constantFrom('ann', 'bo', 'søren', 'Юля'), { maxLength: 4 }),
        at: fc.nat(4),
        bom: fc.boolean(),
        last: fc.boolean(),
      })
      .chain(({ mark, end, before, at, bom, last }) => {
        const wrong = ['di', 'goals', '÷', '+', '1'].map((text, i) => (i === at ? bad : text))
        const lines = [
          line(['participant', 'theme', 'success', 'importance', 'pick'], mark),
          ...before.map((person, i) => line([`${person}${i}`, 'roles', '', '–', '0'], mark)),
          line(wrong, mark),
        ]
        return fc.tuple(...lines).map((all) => `${bom ? '\uFEFF' : ''}${all.join(end)}${last ? end : ''}`)
      })
    fc.assert(
      fc.property(file, fc.boolean(), (text, asBytes) => {
        const shown = text.replace('\uFEFF', '')
        const marker = shown.indexOf(bad)
        const lead = shown.slice(0, marker)
        // A quoted cell begins at its quote.
        const start = (lead.match(/"/g) ?? []).length % 2 === 1 ? lead.lastIndexOf('"') : marker
        const lines = shown.slice(0, start).split(/\r\n|\r|\n/)
        expect(letters(asBytes ? bytes(text) : text)).toMatchObject([
          { params: { line: lines.length, column: (lines.at(-1) as string).length + 1 } },
        ])
      }),
      { numRuns: 200 },
    )
  })

  const piece = fc.constantFrom(
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '÷',
    '−',
    '+',
    ' ',
    '\uFEFF',
    '\0',
    HEADER,
    'bo',
    'goals',
    '__proto__',
  )
  const like = fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
    .map((all) => all.join(''))

  const isAnswer = (file: string | Uint8Array) => {
    const ratings = read(file)
    if (ratings.ok) expect(ratings.rows.length).toBeGreaterThan(0)
    else {
      expect(ratings.problems.length).toBeGreaterThan(0)
      expect(ratings.problems.length).toBeLessThanOrEqual(MOST_LETTERS)
    }
  }

  it('reading never throws, whatever the text', () => {
    fc.assert(
      fc.property(like, fc.boolean(), (text, header) => isAnswer(header ? `${HEADER}\n${text}` : text)),
      { numRuns: 200 },
    )
  })

  it('reading never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (tail, header) =>
        isAnswer(header ? new Uint8Array([...bytes(`${HEADER}\n`), ...tail]) : tail),
      ),
      { numRuns: 200 },
    )
  })
})
