import type { Field, FillStep } from '@trivsel/core'
import { canonical } from '../../session/canonical'
import { get, without } from '../../session/lookup'
import type { Scene } from '../drawers'
import { changed } from './fill.change'
import { type Audience, type FillData, formOf, type Kept, keyOf, sheetOf } from './fill.data'
import type { FillEvent, ShowField } from './fill.events'
import { ofThoseDone } from './fill.seen'

type FillScene = Scene<FillStep, FillData>

/** Everyone is kept under the name of the shared screen, which no participant can have. */
const readersOf = (to: Audience): readonly string[] => (to === 'everyone' ? ['room'] : to)

function afterShow(data: FillData, { by, field, to, clock }: ShowField): FillData {
  const before = get(get(data.shown, by) ?? {}, field) ?? null
  const beforeTo = get(get(data.audience, by) ?? {}, field) ?? []
  const takenBack = to.length === 0
  const now = takenBack ? null : (get(sheetOf(data, by), field) as Kept)
  const sees = (to: Audience, reader: string, kept: Kept | null) =>
    canonical(readersOf(to).includes(reader) ? kept : null)
  const audience: Audience = to === 'everyone' ? to : [...new Set(to)]
  const told = [...readersOf(beforeTo), ...readersOf(audience)].filter(
    (reader) => sees(beforeTo, reader, before) !== sees(audience, reader, now),
  )
  const put = <V>(all: Readonly<Record<string, Readonly<Record<string, V>>>>, value: V | null) => {
    const others = without(get(all, by) ?? {}, field)
    return { ...all, [by]: value === null ? others : { ...others, [field]: value } }
  }
  return {
    ...data,
    shown: put(data.shown, now),
    audience: put(data.audience, takenBack ? null : audience),
    told: { ...data.told, ...Object.fromEntries(told.map((reader) => [reader, clock])) },
  }
}

export function fillReduce(scene: FillScene, event: FillEvent): FillData {
  const { tool, step, data } = scene
  if (event.type === 'show') return afterShow(data, event)
  if (event.type === 'done') {
    const others = data.done.filter((id) => id !== event.by)
    return { ...data, done: event.done ? [...others, event.by] : others }
  }
  const field = formOf(tool, step).fields.find(({ id }) => id === event.field) as Field
  const key = keyOf(step, event)
  const before = sheetOf(data, key)
  const kept = changed(field, before, event)
  // Clearing what was empty is no change, so nothing that rests on it has to be looked at again.
  if (kept === null && get(before, field.id) === undefined) return data
  const sheet = kept === null ? without(before, field.id) : { ...before, [field.id]: kept }
  const title = step.per === 'theme' ? (scene.offered.find(({ id }) => id === key)?.title ?? null) : null
  return {
    ...data,
    sheets: { ...data.sheets, [key]: sheet },
    clocks: { ...data.clocks, [key]: event.clock },
    titles: title === null ? data.titles : { ...data.titles, [key]: title },
  }
}

/** Reveals the sheets of those who are done, and notes whether they differ from those revealed before. */
export const closeFill = ({ data }: FillScene, clock: number): FillData => ({
  ...data,
  seen: null,
  revealed: canonical(ofThoseDone(data)) === canonical(data.seen ?? {}) ? data.revealed : clock,
})

/** Opens the sheets to second thoughts, and keeps what the others have seen as it was. */
export const reopenFill = ({ data }: FillScene): FillData => ({ ...data, seen: ofThoseDone(data) })
