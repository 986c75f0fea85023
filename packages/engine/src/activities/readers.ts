import type { Block, Readers } from '@trivsel/core'
import type { Session } from '../session/session'
import { peopleText, words } from './report-texts'

const WIDER: readonly Readers[] = ['self', 'some', 'all']

/** Of what is read by few and what is read by many, the few decide. */
export const fewest = (...each: readonly Readers[]): Readers => WIDER.find((one) => each.includes(one)) ?? 'all'

/** Who can read what a person wrote, and what the person's report says about it: nothing where everyone can. */
export function readersOf(
  session: Session,
  to: readonly string[] | 'everyone',
): { readonly readers: Readers; readonly notice: readonly Block[] } {
  if (to === 'everyone') return { readers: 'all', notice: [] }
  if (to.length === 0) return { readers: 'self', notice: [{ kind: 'notice', text: words('only-you') }] }
  return { readers: 'some', notice: [{ kind: 'notice', text: words('shown-to', { who: peopleText(session, to) }) }] }
}
