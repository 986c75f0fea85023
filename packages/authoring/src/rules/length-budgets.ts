import { textForm } from '../words/text-form'
import { type Budget, budgets, sharedBudgets } from './budgets'
import type { Rule } from './rule'

const pieces: Readonly<Record<string, string>> = { '*': '[^.]+\\.', '**': '(?:[^.]+\\.)*' }

const compiled = (table: readonly Budget[]) =>
  table.map((budget) => ({
    ...budget,
    fits: new RegExp(
      `^${budget.keys
        .split('.')
        .map((name) => pieces[name] ?? `${name}\\.`)
        .join('')}$`,
    ),
  }))

const ofPieces = compiled(budgets)
const ofShared = compiled(sharedBudgets)

/** A text that is longer than its place breaks the screen, and a long text is read by nobody. */
export const lengthBudgets: Rule = ({ namespace, leaves }) => {
  const table = namespace === 'shared' ? ofShared : ofPieces
  return leaves.flatMap(({ key, at, text }) => {
    const budget = table.find(({ fits }) => fits.test(`${textForm(key).base}.`))
    const length = [...text].length
    if (budget === undefined || length <= budget.most) return []
    return [{ at, message: `${budget.kind} has at most ${budget.most} characters, this has ${length}` }]
  })
}
