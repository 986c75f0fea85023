import { oneLine, type Phrase } from '../text/phrase'

const NONE: Phrase = [{ text: '–', own: false }]

/** What was answered, blanks left out; a dash, which needs no words, where nothing is left. */
export function answersOf(values: readonly Phrase[]): readonly Phrase[] {
  const given = values.filter((value) => oneLine(value) !== '')
  return given.length === 0 ? [NONE] : given
}
