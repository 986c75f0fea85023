import type { ChoiceField, Column, Field, Step } from '@trivsel/core'
import type { AnyDraft, Walker } from './walker'

const TEXTS = ['Kortere møder', 'Room to think', '=1+1', '<b>fed</b>', '\u202Eomvendt', '{{count}}', 'x'.repeat(300)]
const DAYS = ['2026-12-31', '2027-01-31', '2028-02-29', '2027-03-28']

type Fields = Readonly<Record<string, unknown>>
type Make = (walker: Walker, step: Step) => Fields

const words = ({ chance }: Walker): string => `${chance.one(TEXTS)} ${chance.below(1000)}`
const short = (walker: Walker): string => words(walker).slice(-60)
const day = ({ chance }: Walker): string => chance.one(DAYS)
const yes = ({ chance }: Walker): boolean => chance.likely(70)
const person = ({ session, chance }: Walker): string => chance.one(session.participants).id

/** An id that an earlier event of a type made in the step; one that nothing has where there is none. */
const earlier = (walker: Walker, type: string, { id }: Step): string => {
  const ids = walker.ids(type, id)
  return ids.length === 0 ? 'desk-0' : walker.chance.one(ids)
}

const level = ({ tool, chance }: Walker): string => chance.one(tool.scale?.levels.map(({ id }) => id) ?? ['none'])

/** Who may be shown something. */
const to = (walker: Walker): unknown =>
  walker.chance.likely(40) ? 'everyone' : walker.chance.likely(30) ? [] : [person(walker)]

/** A theme of the tool, or one that somebody added in any step. */
function theme({ tool, chance, made }: Walker): string {
  const own = [...made].filter(([key]) => key.startsWith('add-theme ')).flatMap(([, ids]) => ids)
  if (own.length > 0 && chance.likely(20)) return `own:${chance.one(own)}`
  return tool.themes.length === 0 ? 'none' : chance.one(tool.themes).id
}

const themeMaybe = (walker: Walker): Fields => (walker.chance.likely(50) ? { theme: theme(walker) } : {})

const agendaItem = ({ chance }: Walker, step: Step) =>
  step.activity === 'meet' ? chance.one(step.agenda) : { id: 'none', minutes: { min: 1, max: 1 } }

function chosen({ chance }: Walker, { options, choose }: ChoiceField): readonly string[] {
  const from = chance.below(options.length)
  return options.slice(from, from + 1 + chance.below(choose.max))
}

function value(walker: Walker, field: Column): unknown {
  const { chance } = walker
  if (chance.likely(12)) return null
  switch (field.kind) {
    case 'text':
      return words(walker)
    case 'date':
      return day(walker)
    case 'number':
      return field.between.min + chance.below(field.between.max - field.between.min + 1)
    case 'choice':
      return chosen(walker, field)
  }
}

/** What a sheet's event says, about a field of one of some kinds. */
const inSheet =
  (kinds: readonly Field['kind'][], rest: (walker: Walker, step: Step, field: Field) => Fields): Make =>
  (walker, step) => {
    if (step.activity !== 'fill') return {}
    const form = walker.tool.forms.find(({ id }) => id === step.form)
    const fields = form?.fields.filter(({ kind }) => kinds.includes(kind)) ?? []
    if (fields.length === 0) return { field: 'none' }
    const field = walker.chance.one(fields)
    const about = step.per === 'theme' ? { theme: theme(walker) } : {}
    return { field: field.id, ...about, ...rest(walker, step, field) }
  }

function row(walker: Walker, step: Step, field: Field): string {
  const own = walker.ids('add-row', step.id).map((id) => `own:${id}`)
  const rows = field.kind === 'table' ? [...field.rows, ...own] : []
  return rows.length === 0 ? 'none' : walker.chance.one(rows)
}

function parent(walker: Walker, step: Step, field: Field): string {
  const thoughts = walker.ids('add-thought', step.id)
  const branches = field.kind === 'tree' ? field.branches : ['none']
  return walker.chance.one([...branches, ...thoughts])
}

const commitment: Make = (walker) => ({
  ...{ what: words(walker), who: [person(walker)], when: day(walker), followUp: day(walker) },
  ...themeMaybe(walker),
})

/** For every type of event, what it may say. Mostly it makes sense; whether it may be said is for the engine. */
const fields: Readonly<Record<string, Make>> = {
  'read-page': (walker, step) => ({
    page: step.activity === 'read' ? walker.chance.one(step.pages) : 'none',
    read: yes(walker),
  }),
  answer: inSheet(['text', 'number', 'date', 'choice'], (walker, _, field) => ({
    value: value(walker, field as Column),
  })),
  'add-entry': inSheet(['list'], (walker) => ({ text: words(walker) })),
  'change-entry': inSheet(['list'], (walker, step) => ({
    entry: earlier(walker, 'add-entry', step),
    text: words(walker),
  })),
  'remove-entry': inSheet(['list'], (walker, step) => ({ entry: earlier(walker, 'add-entry', step) })),
  'answer-cell': inSheet(['table'], (walker, step, field) => {
    const column = field.kind === 'table' ? walker.chance.one(field.columns) : undefined
    return {
      row: row(walker, step, field),
      column: column?.id,
      value: column === undefined ? null : value(walker, column),
    }
  }),
  'add-row': inSheet(['table'], (walker) => ({ title: short(walker) })),
  'strike-row': inSheet(['table'], (walker, step, field) => ({ row: row(walker, step, field), struck: yes(walker) })),
  'add-thought': inSheet(['tree'], (walker, step, field) => ({
    parent: parent(walker, step, field),
    title: short(walker),
  })),
  'change-thought': inSheet(['tree'], (walker, step) => ({
    thought: earlier(walker, 'add-thought', step),
    title: short(walker),
  })),
  'remove-thought': inSheet(['tree'], (walker, step) => ({ thought: earlier(walker, 'add-thought', step) })),
  show: (walker, step) =>
    step.activity === 'fill'
      ? inSheet(['text', 'number', 'date', 'choice', 'list', 'table', 'tree'], () => ({ to: to(walker) }))(walker, step)
      : { to: to(walker) },
  done: (walker) => ({ done: yes(walker) }),
  rate: (walker, step) => ({
    theme: theme(walker),
    axis: step.activity === 'rate' ? walker.chance.one(step.axes) : 'none',
    level: walker.chance.likely(10) ? null : level(walker),
  }),
  pick: (walker) => ({ theme: theme(walker), picked: yes(walker) }),
  'add-theme': (walker) => ({ title: short(walker) }),
  'remove-theme': (walker, step) => ({ theme: `own:${earlier(walker, 'add-theme', step)}` }),
  choose: (walker) => ({ theme: theme(walker), chosen: yes(walker) }),
  dispose: (walker, step) => ({
    theme: theme(walker),
    disposition: walker.chance.likely(15) || step.activity !== 'map' ? null : walker.chance.one(step.dispositions),
    ...(walker.chance.likely(30) ? { note: words(walker) } : {}),
  }),
  place: (walker) => {
    const axes = [walker.tool.map?.vertical ?? '', walker.tool.map?.horizontal ?? '']
    const placed = Object.fromEntries(axes.map((axis) => [axis, level(walker)]))
    return { theme: theme(walker), levels: walker.chance.likely(15) ? null : placed }
  },
  'form-groups': (walker, step) => {
    const leaders = walker.inSeats(step.seats)
    const others = walker.session.participants.map(({ id }) => id).filter((id) => !leaders.includes(id))
    const size = Math.max(0, (step.inGroupsOf?.min ?? 1) - 1)
    return { groups: walker.chance.likely(20) ? [] : [{ leader: leaders[0], members: others.slice(0, size) }] }
  },
  'clear-round': () => ({}),
  'start-round': () => ({}),
  'end-round': () => ({}),
  'plan-rounds': (walker, step) => ({
    rounds: step.activity === 'deal' ? step.rounds.min + walker.chance.below(step.rounds.max - step.rounds.min + 1) : 1,
    seed: walker.chance.below(1_000_000),
    ...(walker.chance.likely(20) ? { absent: [person(walker)] } : {}),
  }),
  'clear-rounds': () => ({}),
  'add-word': (walker, step) => ({
    theme: theme(walker),
    colour: step.activity === 'sort' ? walker.chance.one(step.colours).id : 'none',
    word: short(walker),
  }),
  'remove-word': (walker, step) => ({ word: earlier(walker, 'add-word', step) }),
  put: (walker, step) => ({
    theme: theme(walker),
    colour: step.activity === 'sort' ? walker.chance.one(step.colours).id : 'none',
    area: step.activity === 'sort' && step.areas.length > 0 ? walker.chance.one(step.areas) : 'none',
    put: yes(walker),
  }),
  'plan-start': (walker) => ({
    starts: walker.chance.likely(20) ? null : `${day(walker)}T09:00`,
    ...(walker.chance.likely(50) ? { zone: walker.chance.one(['Europe/Copenhagen', 'Pacific/Auckland', 'UTC']) } : {}),
  }),
  'plan-minutes': (walker, step) => {
    const { id, minutes } = agendaItem(walker, step)
    const planned = minutes.min + walker.chance.below(minutes.max - minutes.min + 1)
    return { item: id, minutes: walker.chance.likely(20) ? null : planned }
  },
  'start-item': (walker, step) => ({ item: agendaItem(walker, step).id }),
  'stop-item': () => ({}),
  'add-note': (walker, step) => ({ item: agendaItem(walker, step).id, text: words(walker), ...themeMaybe(walker) }),
  'remove-note': (walker, step) => ({ note: earlier(walker, 'add-note', step) }),
  'add-agreement': commitment,
  'change-agreement': (walker, step) => ({
    ...commitment(walker, step),
    agreement: earlier(walker, 'add-agreement', step),
  }),
  'remove-agreement': (walker, step) => ({ agreement: earlier(walker, 'add-agreement', step) }),
  'plan-follow-up': (walker) => ({
    on: walker.chance.likely(20) ? null : day(walker),
    ...(walker.chance.likely(40) ? { repeats: { after: 2, unit: 'weeks' } } : {}),
  }),
  join: (walker) => ({
    participant: { id: `late-${walker.chance.below(5)}`, seats: [walker.chance.one(walker.tool.seats).id] },
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
  ...fields[type]?.(walker, step),
})
