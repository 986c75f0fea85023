import { nearest } from './nearest'

/** Something wrong with content, at a place in it. Written for the author of the content. */
export interface Finding {
  /** Names and positions from the top of the content to the place. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** `unknown step "prepar", did you mean "preparation"?` */
export function unknownId(kind: string, written: string, ids: Iterable<string>): string {
  const known = [...ids]
  const close = nearest(written, known)
  if (close !== null) return `unknown ${kind} "${written}", did you mean "${close}"?`
  return `unknown ${kind} "${written}"; there ${known.length === 1 ? 'is' : 'are'} ${known.map((id) => `"${id}"`).join(', ') || 'none'}`
}
