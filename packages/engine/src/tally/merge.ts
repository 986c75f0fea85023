import { tallyProblem } from './problem'
import { shapeDifference } from './shape'
import { refused, type Tally, type TallyResult } from './tally'

/**
 * The tally of everyone in either: the same to the bit whichever comes first and however many are merged in between. The
 * two must hold different people, which no tally can check.
 */
export function mergeTallies(a: Tally, b: Tally): TallyResult {
  const part = shapeDifference(a.shape, b.shape)
  if (part !== null) return refused(tallyProblem('other-shape', { part }))
  const respondents = a.respondents + b.respondents
  // No cell and no pick is larger than this.
  if (!Number.isSafeInteger(respondents)) {
    return refused(tallyProblem('too-many-people', { most: Number.MAX_SAFE_INTEGER }))
  }
  const { themes: ids, picks: hasPicks } = a.shape
  const themes: Record<string, readonly number[]> = {}
  const picks: Record<string, number> = {}
  for (const theme of ids) {
    const other = b.themes[theme] as readonly number[]
    themes[theme] = (a.themes[theme] as readonly number[]).map((people, cell) => people + (other[cell] as number))
    if (hasPicks) picks[theme] = (a.picks[theme] as number) + (b.picks[theme] as number)
  }
  return { ok: true, tally: { shape: a.shape, respondents, themes, picks } }
}
