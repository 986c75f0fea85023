import { linesOf, type Phrase, type Run } from '../../text/phrase'
import { xml } from '../svg/markup'

// Isolated, so that what a person wrote from right to left leaves the words around it where they are.
function run(one: Run): string {
  const safe = xml(linesOf(one).join('\n'))
  return one.own && safe.trim() !== '' ? `<bdi>${safe}</bdi>` : safe
}

/** A phrase as HTML, line breaks as people set them (the style sheet shows them). Nothing in it is markup. */
export const html = (phrase: Phrase): string => phrase.map(run).join('')
