import type { FillStep, Form } from '@trivsel/core'
import { reserved, takesPart, type Viewer } from '../../privacy/viewer'
import { canonical } from '../../session/canonical'
import { get } from '../../session/lookup'
import { type Session, sitsIn } from '../../session/session'
import { type Answers, type Audience, clockOf, type FillData, GROUP, sheetOf } from './fill.data'
import { isBegun } from './fill.filled'

/** A sheet as far as a viewer may know it. */
export interface SeenSheet {
  readonly key: string
  readonly answers: Answers
  /** Clock of the latest change that the viewer may know of; 0 where there is none. */
  readonly clock: number
  /** True where everyone who takes part can see all of what is seen here. */
  readonly byAll: boolean
}

/** What a step holds and when it can be seen; a scene, or the like of it for another step. */
export interface Holding {
  readonly session: Session
  readonly step: FillStep
  readonly data: FillData
  readonly closed: boolean
}

/** What a reveal shows: what those who said they were done have written, in no order that tells when. */
export const ofThoseDone = (data: FillData): Readonly<Record<string, Answers>> =>
  Object.fromEntries(
    [...data.done].sort().flatMap((by): [string, Answers][] => {
      const sheet = sheetOf(data, by)
      return isBegun(sheet) ? [[by, sheet]] : []
    }),
  )

/** What has been revealed: at the latest close while the step is closed, the close before while it is open again, nothing before the first. */
export const revealedIn = ({
  data,
  closed,
}: Pick<Holding, 'data' | 'closed'>): Readonly<Record<string, Answers>> | null =>
  closed ? ofThoseDone(data) : data.seen

/** Whom somebody shows a field; nobody where nothing is shown. */
const audienceOf = (data: FillData, by: string, field: string): Audience =>
  get(get(data.audience, by) ?? {}, field) ?? []

/** A field that somebody shows. */
export interface Shown {
  readonly field: string
  readonly to: Audience
  /** True where it says something else by now. */
  readonly changed: boolean
}

/** What a person shows, in the form's order. */
export const shownBy = (form: Form, data: FillData, by: string): readonly Shown[] =>
  form.fields.flatMap(({ id: field }) => {
    const kept = get(get(data.shown, by) ?? {}, field)
    if (kept === undefined) return []
    const changed = canonical(get(sheetOf(data, by), field) ?? null) !== canonical(kept)
    return [{ field, to: audienceOf(data, by, field), changed }]
  })

/** What one person shows a viewer. */
function shownTo(data: FillData, by: string, viewer: Viewer): SeenSheet {
  const fields = Object.entries(get(data.shown, by) ?? {}).flatMap(([field, kept]) => {
    const to = audienceOf(data, by, field)
    return to === 'everyone' || to.includes(viewer) ? [{ field, kept, toAll: to === 'everyone' }] : []
  })
  return {
    key: by,
    answers: Object.fromEntries(fields.map(({ field, kept }) => [field, kept])),
    // Not of this person alone, and never the clock of what is still private.
    clock: toldTo(data, viewer),
    byAll: fields.every(({ toAll }) => toAll),
  }
}

const toldTo = ({ told }: FillData, viewer: Viewer): number => Math.max(get(told, viewer) ?? 0, get(told, 'room') ?? 0)

/** True for a viewer who has a sheet in the step: it is each person's own, and the person sits in one of its seats. */
export const hasOwn = ({ session, step, data }: Holding, viewer: Viewer): boolean =>
  step.per === 'person' &&
  !reserved.includes(viewer) &&
  (isBegun(sheetOf(data, viewer)) ||
    session.participants.some((person) => person.id === viewer && sitsIn(person, step.seats)))

/** What another person lets a viewer see. */
function others({ step, data, closed }: Holding, by: string, viewer: Viewer): SeenSheet | null {
  switch (step.privacy) {
    case 'private':
      return null
    case 'by-choice':
      return shownTo(data, by, viewer)
    case 'reveal':
      return { key: by, answers: get(revealedIn({ data, closed }) ?? {}, by) ?? {}, clock: data.revealed, byAll: true }
    case 'group':
      return { key: by, answers: sheetOf(data, by), clock: clockOf(data, by), byAll: true }
  }
}

/**
 * The sheets that a viewer may see. A viewer's own is there even while it is blank; those of others where there is
 * something on them to see. Every door of a `fill` step reads answers through here.
 */
export function seenSheets(holding: Holding, viewer: Viewer): readonly SeenSheet[] {
  const { session, step, data } = holding
  if (!takesPart(viewer)) return []
  const whole = (key: string): SeenSheet => ({
    key,
    answers: sheetOf(data, key),
    clock: clockOf(data, key),
    byAll: step.privacy === 'group',
  })
  if (step.per === 'group') return [whole(GROUP)]
  if (step.per === 'theme') return Object.keys(data.sheets).sort().map(whole)
  return session.participants.flatMap(({ id }) => {
    if (id === viewer) return hasOwn(holding, viewer) ? [whole(id)] : []
    const seen = others(holding, id, viewer)
    return seen !== null && isBegun(seen.answers) ? [seen] : []
  })
}

/** Clock of the latest change in a step that a viewer may know of; 0 for none. */
export function latestSeen({ step, data }: Holding, viewer: Viewer): number {
  if (!takesPart(viewer)) return 0
  const all = Math.max(0, ...Object.values(data.clocks))
  if (step.privacy === 'group') return all
  const own = reserved.includes(viewer) ? 0 : clockOf(data, viewer)
  if (step.privacy === 'by-choice') return Math.max(own, toldTo(data, viewer))
  return step.privacy === 'reveal' ? Math.max(own, data.revealed) : own
}
