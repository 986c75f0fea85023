import { withoutPlaceholders } from './placeholders'
import type { Rule } from './rule'

/** A brace too few is printed as it stands, in front of everybody. */
export const placeholderForm: Rule = ({ leaves }) =>
  leaves.flatMap(({ at, text }) =>
    /[{}]/.test(withoutPlaceholders(text)) ? [{ at, message: 'what fills a text is written {{name}}' }] : [],
  )
