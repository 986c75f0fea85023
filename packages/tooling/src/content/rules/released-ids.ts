import { type Content, childOf, itemsOf, textOf } from '@trivsel/authoring/content'
import { files } from '../check/files'
import { currentIds } from '../ids/ids'
import type { Found, OwnRule } from './own-rule'

const file = files.releasedIds
const MOST = 3

/**
 * An id that was ever given out stays, or `content/retired.yaml` says where it went: somebody's answers hold it.
 * @param lines of the list of ids; `null` where none is kept.
 */
export const releasedIds = (lines: readonly string[] | null): OwnRule => ({
  name: 'released-ids',
  find: (content) => {
    if (lines === null) return []
    const current = currentIds(content)
    const released = new Set(lines)
    const retired = new Set(content.retired.map(({ id }) => id))
    return [
      ...gone(lines, whole(content) ? current : null, retired),
      ...fresh(content, current, released),
      ...never(content, current, released),
    ]
  },
})

const place = (i: number) => ({ file, line: i + 1, column: 1 })

/** Ids that stand in the list and nowhere else. While a piece cannot be understood, nobody knows which ids are gone. */
const gone = (lines: readonly string[], current: ReadonlySet<string> | null, retired: ReadonlySet<string>): Found[] =>
  lines.flatMap((id, i) => {
    if (id === '' || current === null || current.has(id) || retired.has(id)) return []
    const message = `"${id}" was given out and is gone: put it back, or say in content/retired.yaml where it went`
    return [{ at: place(i), message, where: id }]
  })

/** Ids that are not in the list yet, told once for each piece. */
function fresh(
  { tools, models, decks }: Content,
  current: ReadonlySet<string>,
  released: ReadonlySet<string>,
): Found[] {
  const added = [...current].filter((id) => !released.has(id))
  return [...tools, ...models, ...decks].flatMap(({ value, authored }): Found[] => {
    const own = added.filter((id) => id.split('/')[0] === value?.id)
    if (value === undefined || own.length === 0) return []
    const named = `${own.slice(0, MOST).join(', ')}${own.length > MOST ? ` and ${own.length - MOST} more` : ''}`
    return [{ at: authored.at, message: `not in ${file} yet: ${named}; run npm run content:ids`, where: value.id }]
  })
}

/** A retired id that nobody was ever given is a slip, and the one that was meant is lost. */
function never({ retired, authored }: Content, current: ReadonlySet<string>, released: ReadonlySet<string>): Found[] {
  const written = itemsOf(authored.retired)
  return retired.flatMap(({ id }): Found[] => {
    if (released.has(id) || current.has(id)) return []
    const at = written.find((entry) => textOf(childOf(entry, 'id')) === id)?.at
    return [{ at: at ?? place(0), message: `"${id}" was never given out`, where: id }]
  })
}

const whole = ({ tools, models, decks, authored }: Content): boolean =>
  [...tools, ...models, ...decks].every(({ value }) => value !== undefined) &&
  tools.length + models.length + decks.length === authored.tools.length + authored.models.length + authored.decks.length
