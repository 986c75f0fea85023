import { type Arriving, type Reader, read } from './reader'
import { type Respondent, readRespondent, type Sheet, sheetOf } from './respondent'
import { planOf, type TallyShape } from './shape'
import { type Counter, counterOf, type TallyResult } from './tally'

/** Counts what stands on a sheet. */
function count({ cells, picks, plan }: Counter, { at, picked }: Sheet): void {
  for (let t = 0, first = 0; t < at.length; t++, first += plan.size) {
    const cell = first + (at[t] as number)
    cells[cell] = (cells[cell] as number) + 1
  }
  if (!plan.shape.picks) return
  for (let t = 0; t < picked.length; t++) picks[t] = (picks[t] as number) + (picked[t] as number)
}

function respondentReader(shape: TallyShape): Reader {
  const plan = planOf(shape)
  const counter = counterOf(plan)
  const sheet = sheetOf(plan)
  const problems: Reader['problems'] = []
  const take = (piece: unknown, index: number) => {
    const problem = readRespondent(plan, piece, index, sheet)
    if (problem !== null) problems.push(problem)
    else {
      counter.respondents++
      count(counter, sheet)
    }
  }
  return { counter, problems, take }
}

/**
 * Counts people's whole answers, one object a person; memory does not grow with their number.
 * @param respondents all at once, or as they come: then what comes back is a promise.
 */
export function tallyRespondents(shape: TallyShape, respondents: Iterable<Respondent>): TallyResult
export function tallyRespondents(shape: TallyShape, respondents: Arriving<Respondent>): Promise<TallyResult>
export function tallyRespondents(shape: TallyShape, respondents: Iterable<Respondent> | Arriving<Respondent>) {
  return read(respondentReader(shape), respondents)
}
