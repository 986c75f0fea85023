import { linesOf, type Phrase, type Run } from '../../text/phrase'
import { xml } from '../svg/markup'

const kept = (safe: string): string => `<span class="whole">${safe}</span>`

// Isolated, so that what a person wrote from right to left leaves the words around it where they are.
function run(one: Run): string {
  const safe = xml(linesOf(one).join('\n'))
  if (one.whole === true) return kept(safe)
  return one.own && safe.trim() !== '' ? `<bdi>${safe}</bdi>` : safe
}

/** A phrase as HTML, line breaks as people set them (the style sheet shows them). Nothing in it is markup. */
export const html = (phrase: Phrase): string => phrase.map(run).join('')

// Letters and hyphens only, so that no markup is caught; what is longer may have to break on a narrow screen.
const HYPHENATED = /(?<![\p{L}-])(?=[\p{L}-]{3,20}(?![\p{L}-]))\p{L}+(?:-\p{L}+)+/gu

/** As {@link html} for a title in large type, in which our own words do not break at their hyphens. */
export const titled = (phrase: Phrase): string =>
  phrase.map((one) => (one.own ? run(one) : run(one).replace(HYPHENATED, kept))).join('')
