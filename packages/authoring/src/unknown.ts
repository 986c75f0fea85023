import { nearest } from '@trivsel/core'

const MOST = 8

/** `unknown theme "clear-goal", did you mean "clear-goals"?` The same sentence that core has for ids. */
export function unknown(kind: string, written: string, known: readonly string[]): string {
  const close = nearest(written, known)
  if (close !== null) return `unknown ${kind} "${written}", did you mean "${close}"?`
  // A longer list hides the mistake instead of showing the way out.
  if (known.length > MOST) return `unknown ${kind} "${written}"`
  const list = known.map((id) => `"${id}"`).join(', ') || 'none'
  return `unknown ${kind} "${written}"; there ${known.length === 1 ? 'is' : 'are'} ${list}`
}
