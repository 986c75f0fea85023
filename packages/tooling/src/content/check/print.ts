import { type CountRow, shown } from './inventory'
import type { Survey } from './survey'
import { type Cell, table } from './table'

/** A survey as somebody reads it in a terminal. */
export function printSurvey(survey: Survey): string {
  const { counts, exceptions, letters } = survey
  const met = counts.filter(({ ok }) => ok).length
  return [
    heading('Counts against the inventory', `${met} of ${counts.length} met`),
    countsOf(counts),
    heading('Parity of languages', 'things said in each, forms of one text counted once'),
    parityOf(survey),
    heading('Reading level', 'LIX of what is read as sentences'),
    readingOf(survey),
    heading('Sizes', 'bytes of the structure and the words of a tool in one language'),
    sizesOf(survey),
    heading('Exceptions in use', String(exceptions.length)),
    exceptionsOf(survey),
    heading('In all', ''),
    totalsOf(survey),
    ...(letters.length === 0 ? [] : [heading('What the build says', `${letters.length} to mend`), ...letters]),
    '',
    survey.ok ? 'Nothing is off.' : 'Something is off: see what is marked ✗.',
  ].join('\n')
}

const heading = (title: string, about: string): string =>
  `\n${about === '' ? title : `${title}: ${about}`}\n${'-'.repeat(title.length)}`

const mark = (ok: boolean): string => (ok ? '✓' : '✗')

const MOST = 64

const short = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`)

function countsOf(counts: readonly CountRow[]): string {
  const pieces = [...new Set(counts.map(({ piece }) => piece))]
  return pieces
    .map((piece) => {
      const rows = counts.filter((row) => row.piece === piece)
      const lines = rows.map(({ ok, what, section, found, wanted }): Cell[] => [
        `  ${mark(ok)}`,
        section,
        what,
        ok ? short(shown(found)) : `${short(shown(found))}, not ${short(shown(wanted))}`,
      ])
      return `${piece}\n${table(['   ', 'inventory', 'what', 'found'], lines).split('\n').slice(1).join('\n')}`
    })
    .join('\n')
}

const parityOf = ({ parity }: Survey): string =>
  table(
    ['', 'what', 'said', ''],
    parity.map(({ piece, says, differing, ok }) => [
      mark(ok),
      piece,
      Object.entries(says)
        .map(([language, many]) => `${language} ${many}`)
        .join(', '),
      short(differing.join(', ')),
    ]),
  )

const readingOf = ({ reading }: Survey): string =>
  table(
    ['', 'what', 'language', 'texts', 'words', 'LIX', 'at most'],
    reading.map(({ piece, language, texts, words, lix, most, ok }) => [
      mark(ok),
      piece,
      language,
      texts,
      words,
      lix.toFixed(1),
      most ?? '-',
    ]),
  )

const sizesOf = ({ sizes }: Survey): string =>
  table(
    ['', 'tool', 'language', 'bytes', 'brotli', 'at most', 'with models and deck'],
    sizes.map(({ piece, language, bytes, brotli, most, withShown, ok }) => [
      mark(ok),
      piece,
      language,
      bytes,
      brotli,
      most,
      withShown,
    ]),
  )

const exceptionsOf = ({ exceptions }: Survey): string =>
  table(
    ['rule', 'until', 'where', 'why'],
    exceptions.map(({ rule, where, language, expires, reason }) => [
      rule,
      expires,
      language === undefined ? where : `${where} (${language})`,
      reason,
    ]),
  )

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0)

function totalsOf({ totals, reading }: Survey): string {
  const languages = [...new Set(reading.map(({ language }) => language))]
  const said = languages.map((language) => {
    const own = reading.filter((row) => row.language === language)
    return [language, sum(own.map(({ texts }) => texts)), sum(own.map(({ words }) => words))]
  })
  const pieces = Object.entries(totals).map(([kind, many]) => `${kind} ${many}`)
  return `${pieces.join(', ')}\n${table(['language', 'texts', 'words'], said)}`
}
