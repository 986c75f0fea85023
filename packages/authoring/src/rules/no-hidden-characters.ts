import { findFault } from '@trivsel/core'
import type { Rule } from './rule'

const limits = { depth: 0, text: 20_000, values: 1 }

// They reorder or join what is read, and nobody sees that they are there.
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\t\r]/

/** What core refuses in any text, and characters that hide in one. */
export const noHiddenCharacters: Rule = ({ leaves }) =>
  leaves.flatMap(({ at, text }) => {
    const fault = findFault(text, limits)
    if (fault?.why === 'text') return [{ at, message: `this text is longer than ${limits.text} characters` }]
    if (fault !== null) return [{ at, message: 'this text holds a control character or half a character' }]
    const found = INVISIBLE.exec(text)
    if (found === null) return []
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return [{ at, message: `this text holds a character that nobody sees, U+${code}` }]
  })
