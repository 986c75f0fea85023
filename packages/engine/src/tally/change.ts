import { tallyProblem } from './problem'
import { type Respondent, readRespondent, type Sheet, sheetOf } from './respondent'
import { type Plan, planOf } from './shape'
import { refused, type Tally, type TallyResult } from './tally'

// One for each plan, written anew each time.
const sheets = new WeakMap<Plan, Sheet>()

function sheetFor(plan: Plan): Sheet {
  const known = sheets.get(plan)
  if (known !== undefined) return known
  const sheet = sheetOf(plan)
  sheets.set(plan, sheet)
  return sheet
}

function change(tally: Tally, respondent: Respondent, by: 1 | -1): TallyResult {
  const plan = planOf(tally.shape)
  const sheet = sheetFor(plan)
  const problem = readRespondent(plan, respondent, 0, sheet)
  if (problem !== null) return refused(problem)
  const respondents = tally.respondents + by
  if (respondents < 0) return refused(tallyProblem('not-in-tally', { theme: null }))
  if (!Number.isSafeInteger(respondents)) {
    return refused(tallyProblem('too-many-people', { most: Number.MAX_SAFE_INTEGER }))
  }
  const { themes: ids, picks: hasPicks } = plan.shape
  // Copied whole and then changed, since that is much faster than adding key after key.
  const themes: Record<string, readonly number[]> = { ...tally.themes }
  const picks: Record<string, number> = { ...tally.picks }
  for (let t = 0; t < ids.length; t++) {
    const theme = ids[t] as string
    const cells = (tally.themes[theme] as readonly number[]).slice()
    const at = sheet.at[t] as number
    const people = (cells[at] as number) + by
    cells[at] = people
    themes[theme] = cells
    let pickers = 0
    if (hasPicks) {
      pickers = (tally.picks[theme] as number) + by * (sheet.picked[t] as number)
      picks[theme] = pickers
    }
    // More who picked a theme than people are left: one of those who picked it is being taken for one who did not.
    if (people < 0 || pickers < 0 || pickers > respondents) return refused(tallyProblem('not-in-tally', { theme }))
  }
  return { ok: true, tally: { shape: tally.shape, respondents, themes, picks } }
}

/** A tally with one person's whole answer more. The tally given stays as it was. */
export const addRespondent = (tally: Tally, respondent: Respondent): TallyResult => change(tally, respondent, 1)

/**
 * A tally without one person's whole answer, for somebody who takes it back before anything was published; afterwards a
 * published figure keeps its numbers. Refused where the tally cannot have held such an answer. A tally cannot tell
 * people with equal answers apart, so hand in just what was added.
 */
export const subtractRespondent = (tally: Tally, respondent: Respondent): TallyResult => change(tally, respondent, -1)
