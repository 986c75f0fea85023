import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { demo, folder, head, team } from './run-demo'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const rows = (...lines: string[]): string => [head, ...lines, ''].join('\n')

const files: readonly [name: string, ratings: string | Uint8Array, en: string, da: string][] = [
  [
    'an unknown theme',
    rows('p1,clear-gaols,+,+,'),
    ':2:4 .*Did you mean ‘clear-goals’',
    ':2:4 .*Mente du »clear-goals«',
  ],
  [
    'an unknown level',
    rows('p1,training,+,++,'),
    ':2:15 .*‘\\+\\+’ is not an answer',
    ':2:15 .*»\\+\\+« er ikke et svar',
  ],
  ['a typographic minus', rows('p1,training,\u2212,+,'), ':2:13 .*the minus sign', ':2:13 .*Minustegnet'],
  [
    'a theme rated twice',
    rows('p1,training,+,+,', 'p1,training,+,+,'),
    ':3:1 .*‘p1’ already has an answer about ‘training’ in line 2',
    ':3:1 .*»p1« har allerede et svar om »training« i linje 2',
  ],
  [
    'a missing column',
    'participant,theme,importance,pick\n',
    ':1:34 The column ‘success’ is missing',
    ':1:34 Kolonnen »success« mangler',
  ],
  ['an empty file', '', ':1:1 The file is empty', ':1:1 Filen er tom'],
  ['only a header', `${head}\n`, ':1:42 The file has column names but', ':1:42 Filen har kolonnenavne, men'],
  ['a Windows ÷', latin(rows('p1,training,÷,+,')), ':2:13 .*probably a ÷', ':2:13 .*nok et ÷'],
  [
    'no UTF-8',
    latin(rows('på,training,+,+,')),
    ':2:2 .*cannot be read \\(byte E5\\)',
    ':2:2 .*kan ikke læses \\(byte E5\\)',
  ],
  ['a name for the room', rows('room,training,+,+,'), ':2:1 .*‘room’ cannot be used', ':2:1 .*»room« kan ikke bruges'],
]

describe('a file with a fault is refused by name and place', () => {
  test.each(files)('%s', (_, ratings, en, da) => {
    const inEnglish = demo(ratings)
    const inDanish = demo(ratings, ['--lang', 'da', '--json', '--out', 'out/demo'])
    expect(inEnglish.err).toMatch(new RegExp(`^ratings\\.csv${en}`))
    expect(inDanish.err).toMatch(new RegExp(`^ratings\\.csv${da}`))
    for (const { code, out, files } of [inEnglish, inDanish]) {
      expect({ code, out, files }).toEqual({ code: 2, out: '', files: null })
    }
  })

  test('with every fault on a line of its own', () => {
    const { err } = demo(rows('p1,clear-gaols,+,x,', 'p1,training,+,+,2'))
    expect(err.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'ratings.csv:2:4',
      'ratings.csv:2:18',
      'ratings.csv:3:17',
      '',
    ])
  })

  test('and what it holds cannot steer the terminal', () => {
    expect(demo(rows('p1,\u001b[2Jtraining,+,+,')).err).not.toContain('\u001b')
  })
})

describe('what cannot be read or written is refused', () => {
  const refused = (args: readonly string[], message: RegExp, here = folder()): void => {
    const { code, out, err, files } = demo(team, args, here)
    expect({ code, out, files }).toEqual({ code: 2, out: '', files: null })
    expect(err).toMatch(message)
  }

  test('a huge file, by its size alone', () => {
    const here = folder()
    writeFileSync(join(here, 'huge.csv'), head)
    truncateSync(join(here, 'huge.csv'), 100_000_000)
    refused(['--ratings', 'huge.csv'], /^huge\.csv: The file is 100,000,000 bytes and may be 5,000,000 at most/, here)
    refused(['--ratings', 'huge.csv', '--lang', 'da'], /^huge\.csv: Filen fylder 100\.000\.000 byte/, here)
  })

  test('a folder, and a file that is not there', () => {
    refused(['--ratings', '.'], /^\.: this is a folder/)
    refused(['--ratings', '.', '--lang', 'da'], /^\.: Det her er en mappe/)
    refused(['--ratings', 'team.csv'], /^team\.csv: there is no such file/)
    refused(['--ratings', 'ratings.csv/x', '--lang=da'], /^ratings\.csv\/x: Filen findes ikke/)
  })

  test('options that there are none of', () => {
    refused(['--rating', 'x.csv'], /^--rating: .*Did you mean --ratings\?/)
    refused(['--rating', 'x.csv', '--lang', 'da'], /^--rating: .*Mente du --ratings\?/)
    refused(['-j'], /^-j: the demo has no such option. You can use --ratings/)
    refused(['team.csv'], /^team\.csv: the demo does not know/)
    refused(['--lang', 'no'], /^--lang: the demo does not speak ‘no’/)
    refused(['--lang'], /^--lang: something must follow/)
    refused(['--out', '--json', '--lang', 'da'], /^--out: Der skal stå noget efter/)
    refused(['--json=yes'], /^--json: this option stands on its own/)
  })

  test('a folder for the files that is a file, lies in one or has another folder in the way', () => {
    refused(['--out', 'ratings.csv'], /^ratings\.csv: this is a file/)
    refused(['--out', 'ratings.csv', '--lang', 'da'], /^ratings\.csv: Det her er en fil/)
    refused(['--out', 'ratings.csv/out'], /nothing could be written here \(ENOTDIR\)/)
    const here = folder()
    mkdirSync(join(here, 'taken/report.md'), { recursive: true })
    refused(['--out', 'taken'], /report\.md: a folder by this name stands in the way/, here)
    expect(readdirSync(join(here, 'taken'))).toEqual(['report.md'])
  })
})
