import type { Tool } from '../model/tool'
import { type TextKey, textKey } from './text-key'

/** Every text that a tool needs of the words that tools share: of its roles, axes and levels, and of its map. */
export function sharedTexts({ roles, axes, scale, map }: Tool): TextKey[] {
  const boxes = map === null ? [] : [...map.quadrants.map(({ id }) => id), 'line']
  return [
    ...roles.map(({ role }) => textKey.role(role)),
    ...axes.flatMap((axis) => (['label', 'low', 'line', 'high'] as const).map((facet) => textKey.axis(axis, facet))),
    ...(scale?.levels ?? []).map((level) => textKey.level(level.id)),
    // What lies on a line is named like a box.
    ...boxes.flatMap((id) => (['title', 'text', 'short'] as const).map((facet) => textKey.quadrant(id, facet))),
    ...(map?.quadrants ?? []).flatMap(({ id, questions }) =>
      questions.map((question) => textKey.quadrantQuestion(id, question.id)),
    ),
  ]
}
