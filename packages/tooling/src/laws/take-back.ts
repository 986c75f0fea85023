import { deepStrictEqual, strictEqual } from 'node:assert'
import type { Step } from '@trivsel/core'
import { type MapGroup, view } from '@trivsel/engine'
import type { AnyDraft, Walker } from './walker'

/** What an event says again, and what is said otherwise. */
const again = (draft: AnyDraft, change: object): AnyDraft => ({ ...draft, ...change })

/** Where and by whom, for an event of another type. */
const here = ({ by, step, field, theme }: AnyDraft, type: string, says: object = {}): AnyDraft => ({
  ...{ by, step, type },
  ...(field === undefined ? {} : { field }),
  ...(field === undefined || theme === undefined ? {} : { theme }),
  ...says,
})

type Back = (draft: AnyDraft, id: string, walker: Walker) => AnyDraft | null

/** Says once more what was said before a change, since that is how a change is taken back. */
const asBefore =
  (name: string): Back =>
  (draft, _, { journal }) => {
    const said = journal as readonly unknown[] as readonly (AnyDraft & { readonly id: string })[]
    const before = said.findLast((one) => one.id === draft[name] || one[name] === draft[name])
    if (before === undefined) return null
    // What a thought follows from does not change.
    const { id: __, clock: ___, at: ____, parent: _____, ...terms } = before
    return { ...terms, type: draft.type, by: draft.by, [name]: draft[name] }
  }

/** For every type of event that can be taken back, what does so. */
const backs: Readonly<Record<string, Back>> = {
  'read-page': (draft) => again(draft, { read: false }),
  answer: (draft) => again(draft, { value: null }),
  'answer-cell': (draft) => again(draft, { value: null }),
  'add-entry': (draft, id) => here(draft, 'remove-entry', { entry: id }),
  'change-entry': asBefore('entry'),
  'strike-row': (draft) => again(draft, { struck: false }),
  'add-thought': (draft, id) => here(draft, 'remove-thought', { thought: id }),
  'change-thought': asBefore('thought'),
  show: (draft) => again(draft, { to: [] }),
  done: (draft) => again(draft, { done: false }),
  rate: (draft) => again(draft, { level: null }),
  pick: (draft) => again(draft, { picked: false }),
  'add-theme': (draft, id) => here(draft, 'remove-theme', { theme: `own:${id}` }),
  choose: (draft) => again(draft, { chosen: false }),
  dispose: ({ note: _, ...draft }) => again(draft, { disposition: null }),
  place: (draft) => again(draft, { levels: null }),
  'form-groups': (draft) => again(draft, { groups: [] }),
  'plan-rounds': (draft) => here(draft, 'clear-rounds'),
  'start-round': (draft, _, walker) =>
    here(draft, walker.stepOf(draft.step).activity === 'map' ? 'clear-round' : 'undo-round'),
  'end-round': (draft) => here(draft, 'undo-round'),
  'add-word': (draft, id) => here(draft, 'remove-word', { word: id }),
  put: (draft) => again(draft, { put: false }),
  'plan-start': (draft) => again(draft, { starts: null }),
  'plan-minutes': (draft) => again(draft, { minutes: null }),
  'start-item': (draft) => here(draft, 'clear-item', { item: draft['item'] }),
  'add-note': (draft, id) => here(draft, 'remove-note', { note: id }),
  'add-agreement': (draft, id) => here(draft, 'remove-agreement', { agreement: id }),
  'change-agreement': asBefore('agreement'),
  'plan-follow-up': ({ repeats: _, ...draft }) => again(draft, { on: null }),
  close: (draft) => here(draft, 'reopen'),
  next: (draft, _, walker) => here({ ...draft, step: walker.session.step }, 'back'),
}

/**
 * Types of event that take something back themselves, and those that nothing takes back: a row that people added stays,
 * struck; an item that was stopped is begun again or forgotten; who joined has joined; the end is the end.
 */
export const oneWay: readonly string[] = [
  ...['remove-entry', 'remove-thought', 'remove-theme', 'clear-round', 'clear-rounds', 'undo-round', 'remove-word'],
  ...['clear-item', 'remove-note', 'remove-agreement', 'reopen', 'back'],
  ...['add-row', 'stop-item', 'join', 'finish'],
]

/** Types of event that can be taken back. */
export const twoWay: readonly string[] = Object.keys(backs)

/** What is cleared first, so that there is nothing else to go back to. */
const firsts: Readonly<Record<string, (draft: AnyDraft) => readonly AnyDraft[]>> = {
  // A theme is chosen or put somewhere, never both.
  choose: (draft) => [here(draft, 'dispose', { theme: draft['theme'], disposition: null })],
  // The item before it ends.
  'start-item': (draft) => [here(draft, 'stop-item'), here(draft, 'clear-item', { item: draft['item'] })],
  'plan-rounds': (draft) => [here(draft, 'clear-rounds')],
}

/** A group that began by itself and has nothing on its map stays in the list, until groups are formed. */
const isBlank = ({ members, title, items }: MapGroup): boolean =>
  members.length === 0 &&
  title === null &&
  items.every((item) => item.title === null && !item.chosen && item.disposition === null && item.placedBy === null)

/** What time leaves behind: how far the group has come, what has changed meanwhile, and what follows from today. */
const STAYS = new Set(['steps', 'stale', 'proposedFollowUp'])

/** What some see of a step, but for {@link STAYS}, as text. */
const read = ({ compiled, session }: Walker, { id }: Step, viewers: readonly string[]): string =>
  JSON.stringify(
    viewers.map((viewer) => view(compiled, session, viewer, id)),
    (name, value) => {
      if (STAYS.has(name)) return undefined
      return name === 'groups' && 'items' in (value[0] ?? {}) ? value.filter((one: MapGroup) => !isBlank(one)) : value
    },
  )

/**
 * Sends an event and takes it back: the step then looks as before, to whoever sent it and to others. What was there
 * already is cleared first. Returns false where the event cannot be sent now.
 */
export function takesBack(walker: Walker, draft: AnyDraft): boolean {
  const back = backs[draft.type]
  if (back === undefined) return false
  const step = walker.stepOf(draft.step)
  const isChange = draft.type.startsWith('change-')
  const known = back(draft, '', walker)
  // What a change would go back to may not be possible any more.
  if (isChange && (known === null || walker.refuses(walker.stamped(known)) !== null)) return false
  for (const first of firsts[draft.type]?.(draft) ?? []) walker.try(first)
  if (!isChange && known?.type === draft.type && walker.try(known) !== null) return false
  if (walker.refuses(walker.stamped(draft)) !== null) return false
  const viewers = [...new Set([draft.by, walker.lead, walker.chance.one(walker.session.participants).id])]
  const before = read(walker, step, viewers)
  strictEqual(walker.try(draft), null, `${walker.tool.id}: ${JSON.stringify(draft)}`)
  const taking = isChange ? known : back(draft, walker.journal.at(-1)?.id ?? '', walker)
  if (taking === null) return false
  const problem = walker.try(taking)
  const what = `${walker.tool.id}: ${JSON.stringify(draft)} is not taken back by ${JSON.stringify(taking)}`
  strictEqual(problem, null, `${what}: ${JSON.stringify(problem)}`)
  const after = read(walker, step, viewers)
  // What was revealed has been seen, and stays so. What is said again may stand in another order.
  if (draft.type !== 'close' && after !== before) deepStrictEqual(JSON.parse(after), JSON.parse(before), what)
  return true
}
