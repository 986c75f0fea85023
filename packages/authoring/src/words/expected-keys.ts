import { dispositions, expectations, type Field, sharedTexts, type TextKey, type Tool, textKey } from '@trivsel/core'
import type { PlacementRule } from '@trivsel/engine/quadrant'
import type { ConsensusBand } from '@trivsel/engine/scoring'
import { problemParams } from './problem-params'

// Engine has no list of them at run time; the compiler keeps these complete.
const bands: Readonly<Record<ConsensusBand, true>> = { agreed: true, mixed: true, split: true }
const kinds: Readonly<Record<Field['kind'], true>> = {
  text: true,
  list: true,
  choice: true,
  number: true,
  date: true,
  table: true,
  tree: true,
}
const placements: Readonly<Record<PlacementRule, true>> = { sum: true, median: true, majority: true }

/** Every key that the words of all tools together must have in each language. */
export function sharedKeys(tools: readonly Tool[]): TextKey[] {
  return [
    ...tools.flatMap(sharedTexts),
    ...expectations.map((expected) => textKey.expectation(expected)),
    ...Object.keys(kinds).map((kind) => textKey.fieldKind(kind)),
    ...dispositions.map((disposition) => textKey.disposition(disposition)),
    ...Object.keys(bands).map((band) => textKey.consensus(band)),
    ...Object.keys(placements).map((rule) => textKey.placementRule(rule)),
    ...Object.entries(problemParams).flatMap(([code, params]) => [
      textKey.problem(code),
      // i18next's context: said where there is something near to suggest.
      ...('nearest' in params ? [textKey.problem(`${code}_nearest`)] : []),
    ]),
  ]
}

/** Below these names the words decide what there is; the languages must only agree. */
export const freeNames: readonly string[] = ['report']
