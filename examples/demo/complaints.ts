import type { Problem } from '@trivsel/core'
import type { Speaker } from './speaker'

/** What is wrong: a problem of the library, or a sentence of the demo's own. */
export type Fault = Problem | string

// What stands in a file or a name may hold signs that move a terminal's cursor or turn its writing around.
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

const placeOf = (fault: Fault): string => {
  if (typeof fault === 'string' || !('line' in fault.params)) return ''
  return `:${fault.params.line}:${fault.params.column}`
}

/** Letters about a file, one on each line: `file:line:column message`, the form that editors make a link of. */
export const complaints = (speaker: Speaker, file: string, faults: readonly Fault[]): string[] =>
  faults.map((fault) => {
    const place = placeOf(fault)
    const message = typeof fault === 'string' ? fault : speaker.tell(fault)
    return `${file}${place === '' ? ':' : place} ${message}`.replace(UNSEEN, '\uFFFD')
  })
