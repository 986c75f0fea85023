import type { WordsFile } from '@trivsel/authoring/content'
import { isRunning, type LixCounts, lixCounts, lixOf, lixSum } from './lix'
import type { Found, OwnRule } from './own-rule'

/**
 * The reading level a file may have, by language: a little above the highest reached, so that no file grows heavier
 * unnoticed. English reads higher than Danish only since its long words are other ones.
 */
export const levels: Readonly<Record<string, number>> = { da: 34, en: 38 }

/** What a single text may have, from this many words on; a short one says little about how it reads. */
const text = { words: 20, lix: 60 }

/** The counts of what is read as sentences in a file; labels and headings would make it look lighter than it reads. */
export const runningCounts = ({ leaves }: WordsFile): LixCounts =>
  lixSum(leaves.filter((leaf) => isRunning(leaf.text)).map((leaf) => lixCounts(leaf.text)))

const shown = (lix: number): string => lix.toFixed(1)

function heavyFile(words: WordsFile): Found[] {
  const most = levels[words.language]
  const lix = lixOf(runningCounts(words))
  if (most === undefined || lix <= most) return []
  const message = `these texts read as LIX ${shown(lix)}, at most ${most}: shorten sentences, and take shorter words`
  return [{ at: words.tree.at, message, where: words.namespace, language: words.language }]
}

const heavyTexts = ({ namespace, language, leaves }: WordsFile): Found[] =>
  leaves.flatMap(({ key, at, text: said }) => {
    const counts = lixCounts(said)
    const lix = lixOf(counts)
    if (counts.words < text.words || lix <= text.lix) return []
    const message = `this text reads as LIX ${shown(lix)}, at most ${text.lix}: make two sentences of it, or take shorter words`
    return [{ at, message, where: `${namespace}:${key}`, language }]
  })

/** Texts are for a tired manager at four o'clock. */
export const readingLevel: OwnRule = {
  name: 'reading-level',
  find: ({ words }) => [...words.values()].flat().flatMap((file) => [...heavyFile(file), ...heavyTexts(file)]),
}
