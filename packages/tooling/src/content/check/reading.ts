import type { Content } from '@trivsel/authoring/content'
import { lixCounts, lixOf, lixSum } from '../rules/lix'
import { levels, runningCounts } from '../rules/reading-level'

/** How a file of words reads. */
export interface ReadingRow {
  readonly piece: string
  readonly language: string
  /** All words, also those of titles and labels. */
  readonly words: number
  readonly texts: number
  /** Of what is read as sentences, to one decimal. */
  readonly lix: number
  /** `null` where the language has no level. */
  readonly most: number | null
  readonly ok: boolean
}

/** Measures every file of words. */
export const readingOf = ({ words }: Pick<Content, 'words'>): ReadingRow[] =>
  [...words.values()].flat().map((file) => {
    const { namespace: piece, language, leaves } = file
    const lix = lixOf(runningCounts(file))
    const most = levels[language] ?? null
    return {
      piece,
      language,
      words: lixSum(leaves.map(({ text }) => lixCounts(text))).words,
      texts: leaves.length,
      lix: Math.round(lix * 10) / 10,
      most,
      ok: most === null || lix <= most,
    }
  })
