import { isOwnId, type TextKey, textKey } from '@trivsel/core'

/** Where the name of what a problem is about stands, by the param that holds its id. */
const named: Readonly<Record<string, (tool: string, id: string) => TextKey>> = {
  theme: (tool, id) => (isOwnId(id) ? textKey.report('own-theme') : textKey.theme(tool, id, 'title')),
  step: (tool, id) => textKey.step(tool, id, 'title'),
  belongs: (tool, id) => textKey.step(tool, id, 'title'),
  current: (tool, id) => textKey.step(tool, id, 'title'),
  item: textKey.agendaItem,
  seat: textKey.seat,
  seats: textKey.seat,
  axis: (_, id) => textKey.axis(id, 'label'),
  level: (_, id) => textKey.level(id),
}

/** Where the name of an id in a problem stands, as people in a tool's session know it; `null` where it has none. */
export const nameKey = (tool: string, param: string, id: string): TextKey | null =>
  Object.hasOwn(named, param) ? (named[param]?.(tool, id) ?? null) : null
