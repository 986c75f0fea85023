import type { Problem, Tool } from '@trivsel/core'
import { checkDraft } from './accept'
import { type Compiled, kitOf } from './compile'
import type { Draft, Untrusted } from './event'
import { eventLimits, faultProblem } from './read-data'
import type { Session } from './session'
import { stamp } from './stamp'

/** Whether something may be done now; if not, why. For a button's state, before anything is sent. */
export function can<T extends Tool>(
  compiled: Compiled<T>,
  session: Session<T>,
  draft: Draft<T> | Untrusted,
): { readonly ok: true } | { readonly ok: false; readonly problem: Problem } {
  const fault = faultProblem(draft, eventLimits)
  if (fault !== null) return { ok: false, problem: fault }
  const isObject = typeof draft === 'object' && draft !== null
  const trial = isObject ? stamp(session, draft as Draft<T>, { copy: 'trial', at: session.openedAt }) : draft
  const checked = checkDraft(kitOf(compiled), session as unknown as Session, trial)
  return 'problem' in checked ? { ok: false, problem: checked.problem } : { ok: true }
}
