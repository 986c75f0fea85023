import { type TextKey, textKey } from '@trivsel/core'
import { problemParams } from './problem-params'

const problems = new Map(
  Object.entries(problemParams).map(([code, params]) => [textKey.problem(code), Object.keys(params)]),
)

/** What a text that structure has can be filled with. */
export function knownParams(key: TextKey): readonly string[] {
  return problems.get(key) ?? (/^[^:]+:time\./.test(key) ? ['minutes'] : [])
}
