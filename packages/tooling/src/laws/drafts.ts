import type { Step } from '@trivsel/core'
import { day, earlier, type Fields, level, type Make, person, theme, themeMaybe, to, yes } from './pick'
import { inSheet, sheetDrafts } from './sheet-drafts'
import type { AnyDraft, Walker } from './walker'

const ZONES = ['Europe/Copenhagen', 'Pacific/Auckland', 'America/New_York', 'UTC']

const agendaItem = ({ chance }: Walker, step: Step) =>
  step.activity === 'meet' ? chance.one(step.agenda) : { id: 'none', minutes: { min: 1, max: 1 } }

const commitment: Make = (walker) => ({
  ...{ what: walker.text(), who: [person(walker)], when: day(walker), followUp: day(walker) },
  ...(walker.chance.likely(40) ? { how: walker.text() } : {}),
  ...themeMaybe(walker),
})

function groups(walker: Walker, step: Step): Fields[] {
  if (step.activity !== 'map' || walker.chance.likely(20)) return []
  const leaders = walker.inSeats(step.seats)
  const others = walker.session.participants.map(({ id }) => id).filter((id) => !leaders.includes(id))
  const size = Math.max(0, (step.inGroupsOf?.min ?? 1) - 1)
  const title = walker.chance.likely(70) ? { title: walker.title() } : {}
  return [{ leader: leaders[0], members: others.slice(0, size), ...title }]
}

/** For every type of event, what it may say. Mostly it makes sense; whether it may be said is for the engine. */
const fields: Readonly<Record<string, Make>> = {
  ...sheetDrafts,
  'read-page': (walker, step) => ({
    page: step.activity === 'read' ? walker.chance.one(step.pages) : 'none',
    read: yes(walker),
  }),
  show: (walker, step, by) =>
    step.activity === 'fill' ? inSheet('show', () => ({ to: to(walker) }))(walker, step, by) : { to: to(walker) },
  done: (walker) => ({ done: yes(walker) }),
  rate: (walker, step) => ({
    theme: theme(walker),
    axis: step.activity === 'rate' ? walker.chance.one(step.axes) : 'none',
    level: walker.chance.likely(10) ? null : level(walker),
  }),
  pick: (walker) => ({ theme: theme(walker), picked: yes(walker) }),
  'add-theme': (walker) => ({ title: walker.title() }),
  'remove-theme': (walker, step, by) => ({ theme: `own:${earlier(walker, 'add-theme', step, by)}` }),
  choose: (walker) => ({ theme: theme(walker), chosen: yes(walker) }),
  dispose: (walker, step) => ({
    theme: theme(walker),
    disposition: walker.chance.likely(15) || step.activity !== 'map' ? null : walker.chance.one(step.dispositions),
    ...(walker.chance.likely(30) ? { note: walker.text() } : {}),
  }),
  place: (walker) => {
    const axes = [walker.tool.map?.vertical ?? '', walker.tool.map?.horizontal ?? '']
    const placed = Object.fromEntries(axes.map((axis) => [axis, level(walker)]))
    return { theme: theme(walker), levels: walker.chance.likely(15) ? null : placed }
  },
  'form-groups': (walker, step) => ({ groups: groups(walker, step) }),
  'clear-round': () => ({}),
  'start-round': () => ({}),
  'end-round': () => ({}),
  'undo-round': () => ({}),
  'plan-rounds': (walker, step) => ({
    rounds: step.activity === 'deal' ? step.rounds.min + walker.chance.below(step.rounds.max - step.rounds.min + 1) : 1,
    seed: walker.chance.below(1_000_000),
    ...(walker.chance.likely(20) ? { absent: [person(walker)] } : {}),
    ...(walker.chance.likely(20) ? { met: [[person(walker), person(walker)]] } : {}),
  }),
  'clear-rounds': () => ({}),
  'add-word': (walker, step) => ({
    theme: theme(walker),
    colour: step.activity === 'sort' ? walker.chance.one(step.colours).id : 'none',
    word: walker.title(),
  }),
  'remove-word': (walker, step, by) => ({ word: earlier(walker, 'add-word', step, by) }),
  put: (walker, step) => ({
    theme: theme(walker),
    colour: step.activity === 'sort' ? walker.chance.one(step.colours).id : 'none',
    area: step.activity === 'sort' && step.areas.length > 0 ? walker.chance.one(step.areas) : 'none',
    put: yes(walker),
  }),
  'plan-start': (walker) => ({
    starts: walker.chance.likely(20) ? null : `${day(walker)}T09:00`,
    ...(walker.chance.likely(50) ? { zone: walker.chance.one(ZONES) } : {}),
  }),
  'plan-minutes': (walker, step) => {
    const { id, minutes } = agendaItem(walker, step)
    const planned = minutes.min + walker.chance.below(minutes.max - minutes.min + 1)
    return { item: id, minutes: walker.chance.likely(20) ? null : planned }
  },
  'start-item': (walker, step) => ({ item: agendaItem(walker, step).id }),
  'stop-item': () => ({}),
  'clear-item': (walker, step) => ({ item: agendaItem(walker, step).id }),
  'add-note': (walker, step) => ({
    item: agendaItem(walker, step).id,
    text: walker.text(),
    ...themeMaybe(walker),
  }),
  'remove-note': (walker, step, by) => ({ note: earlier(walker, 'add-note', step, by) }),
  'add-agreement': commitment,
  'change-agreement': (walker, step, by) => ({
    ...commitment(walker, step, by),
    agreement: earlier(walker, 'add-agreement', step, by),
  }),
  'remove-agreement': (walker, step, by) => ({ agreement: earlier(walker, 'add-agreement', step, by) }),
  'plan-follow-up': (walker) => ({
    on: walker.chance.likely(20) ? null : day(walker),
    ...(walker.chance.likely(40) ? { repeats: { after: 2, unit: 'weeks' } } : {}),
  }),
  join: (walker) => ({
    participant: {
      ...{ id: `late-${walker.chance.below(5)}`, seats: [walker.chance.one(walker.tool.seats).id] },
      name: walker.title(),
    },
  }),
  next: () => ({}),
  back: () => ({}),
  finish: () => ({}),
  close: () => ({}),
  reopen: () => ({}),
}

/** Types of event that the laws know how to make. */
export const knownTypes: readonly string[] = Object.keys(fields)

/** A draft of a type in a step, from somebody it may come from. */
export const draftOf = (walker: Walker, type: string, step: Step, by: string): AnyDraft => ({
  type,
  by,
  step: step.id,
  ...fields[type]?.(walker, step, by),
})

/** An event of a type that a step takes now, one that says much, where any comes about by chance; nothing of it is kept. */
export function acceptable(walker: Walker, type: string, step: Step, tries = 12) {
  const people = [...walker.inSeats(step.seats), walker.lead]
  const length = (event: object): number => Object.keys(event).length
  let found: ReturnType<Walker['stamped']> | null = null
  for (let i = 0; i < tries; i++) {
    const event = walker.stamped(draftOf(walker, type, step, walker.chance.one(people)))
    if (length(event) > length(found ?? {}) && walker.refuses(event) === null) found = event
  }
  return found
}
