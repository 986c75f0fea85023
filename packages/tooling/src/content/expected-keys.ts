import { dispositions, expectations, type Step, type TextKey, type Tool, textKey } from '@trivsel/core'
import type { PlacementRule } from '@trivsel/engine/quadrant'
import type { ConsensusBand } from '@trivsel/engine/scoring'
import { problemParams } from './problem-params'

// Engine has no list of them at run time; the compiler keeps these complete.
const bands: Readonly<Record<ConsensusBand, true>> = { agreed: true, mixed: true, split: true }
const placements: Readonly<Record<PlacementRule, true>> = { sum: true, median: true, majority: true }

/** Every key that a tool's words must have in each language. */
export function toolKeys(tool: Tool): TextKey[] {
  const { id } = tool
  return [
    ...(['title', 'aim', 'purpose', 'audience'] as const).map((facet) => textKey.tool(id, facet)),
    ...(['preparation', 'meeting'] as const).map((part) => textKey.toolTime(id, part)),
    ...tool.seats.map((seat) => textKey.seat(id, seat.id)),
    ...tool.phases.flatMap((phase) => (['title', 'text'] as const).map((facet) => textKey.phase(id, phase, facet))),
    ...tool.steps.flatMap((step) => stepKeys(id, step)),
    ...tool.axes.map((axis) => textKey.axisQuestion(id, axis)),
    ...tool.groups.map((group) => textKey.group(id, group)),
    ...tool.themes.flatMap((theme) =>
      (['title', 'statement'] as const).map((facet) => textKey.theme(id, theme.id, facet)),
    ),
    ...tool.tips.flatMap((tip) => (['title', 'text'] as const).map((facet) => textKey.tip(id, tip, facet))),
    ...tool.roles.map(({ role }) => textKey.roleAdvice(id, role)),
  ]
}

function stepKeys(tool: string, step: Step): TextKey[] {
  const own = (['title', 'text'] as const).map((facet) => textKey.step(tool, step.id, facet))
  if (step.activity !== 'meet') return own
  return [
    ...own,
    ...step.agenda.flatMap((item) => [
      textKey.agendaItem(tool, item.id),
      ...item.prompts.map((prompt) => textKey.agendaPrompt(tool, item.id, prompt)),
      ...item.questions.map((question) => textKey.agendaQuestion(tool, item.id, question.id)),
    ]),
  ]
}

/** Every key that the words of all tools together must have in each language. */
export function sharedKeys(tools: readonly Tool[]): TextKey[] {
  const quadrants = tools.flatMap(({ map }) => map.quadrants)
  return [
    ...tools.flatMap(({ roles }) => roles.map(({ role }) => textKey.role(role))),
    ...tools.flatMap(({ axes }) =>
      axes.flatMap((axis) => (['label', 'low', 'line', 'high'] as const).map((facet) => textKey.axis(axis, facet))),
    ),
    ...tools.flatMap(({ scale }) => scale.levels.map((level) => textKey.level(level.id))),
    // What lies on a line is named like a box.
    ...[...quadrants.map(({ id }) => id), 'line'].flatMap((id) =>
      (['title', 'text', 'short'] as const).map((facet) => textKey.quadrant(id, facet)),
    ),
    ...quadrants.flatMap(({ id, questions }) => questions.map((question) => textKey.quadrantQuestion(id, question.id))),
    ...expectations.map((expected) => textKey.expectation(expected)),
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
