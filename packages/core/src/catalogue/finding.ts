import { nearest } from './nearest'

/** Something wrong with content, at a place in it. Written for the author of the content. */
export interface Finding {
  /** Names and positions from the top of the content to the place. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** A finding about an id that is not there. What may have been meant is looked for later, if at all. */
interface UnknownId extends Finding {
  readonly written: string
  readonly known: readonly string[]
}

// Looking for the nearest of many ids takes time. Content from a stranger may hold thousands of wrong ones, and who
// mends the first of them learns enough.
const SUGGESTED = 100
const LOOKED_AT = 1000
const LISTED = 24

/** Finds that an id is not among those known. */
export const unknownAt = (path: Finding['path'], kind: string, written: string, known: readonly string[]): Finding =>
  ({ path, message: `unknown ${kind} "${written}"`, written, known }) as UnknownId

/** The findings as they are told: the first of those about unknown ids say which ids may have been meant. */
export function withSuggestions(findings: readonly Finding[]): Finding[] {
  let left = SUGGESTED
  return findings.map((finding) => {
    if (!('known' in finding)) return finding
    const { path, message, written, known } = finding as UnknownId
    return { path, message: left-- > 0 ? `${message}${suggestion(written, known)}` : message }
  })
}

function suggestion(written: string, known: readonly string[]): string {
  const close = nearest(written, known.slice(0, LOOKED_AT))
  if (close !== null) return `, did you mean "${close}"?`
  // A longer list hides the mistake instead of showing the way out.
  if (known.length > LISTED) return ''
  return `; there ${known.length === 1 ? 'is' : 'are'} ${known.map((id) => `"${id}"`).join(', ') || 'none'}`
}

/** `unknown step "prepar", did you mean "preparation"?` */
export const unknownId = (kind: string, written: string, ids: Iterable<string>): string =>
  `unknown ${kind} "${written}"${suggestion(written, [...ids])}`
