import type { FillStep, ThemeId, Tool } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { get } from '../../session/lookup'
import type { Scene } from '../drawers'
import type { Progress } from '../rate/rate.facts'
import { type FillData, formOf } from './fill.data'
import { doneIn } from './fill.facts'
import { type FilledField, filled, isBegun } from './fill.filled'
import { hasOwn, type SeenSheet, seenSheets } from './fill.seen'

/** A sheet as far as the viewer may know it. */
export interface FilledSheet<T extends Tool = Tool> {
  /** The id of its person or theme, or `group`. */
  readonly key: string
  /** Whose it is, where each person has one. */
  readonly by: string | null
  /** What it is about, where each theme has one. */
  readonly theme: ThemeId<T> | null
  /** What people called the theme, where they added it themselves. */
  readonly title: string | null
  /** True where its theme is no longer chosen, or what it rests on changed after it was last changed. */
  readonly stale: boolean
  /** In the form's order; of another person's sheet, those that the viewer is shown. */
  readonly fields: readonly FilledField<T>[]
}

/** What a `fill` step comes to. */
export interface FillResult<T extends Tool = Tool> {
  readonly activity: 'fill'
  /**
   * How many are done, where each person has a sheet; `null` where none has. In a private step each is told of no one
   * but oneself.
   */
  readonly progress: Progress | null
  readonly sheets: readonly FilledSheet<T>[]
}

type FillScene = Scene<FillStep, FillData>

/** A sheet for each theme that is offered, and below them those whose theme no longer is. */
function themeSheets(scene: FillScene, seen: readonly SeenSheet[]): FilledSheet[] {
  const { tool, step, data, offered } = scene
  const { fields } = formOf(tool, step)
  const blank = { answers: {}, clock: 0 }
  const known = new Set(offered.map(({ id }) => id))
  const gone = seen.filter(({ key, answers }) => !known.has(key) && isBegun(answers))
  return [
    ...offered.map(({ id, title, since }) => ({ id, title, since })),
    ...gone.map(({ key }) => ({ id: key, title: get(data.titles, key) ?? null, since: Number.MAX_SAFE_INTEGER })),
  ].map(({ id, title, since }) => {
    const { answers, clock } = seen.find(({ key }) => key === id) ?? blank
    return {
      ...{ key: id, by: null, theme: id as ThemeId<Tool>, title },
      stale: isBegun(answers) && since >= clock,
      fields: fields.map((field) => filled(field, answers)),
    }
  })
}

const progressFor = (scene: FillScene, viewer: Viewer): Progress | null => {
  const { session, step, data } = scene
  if (step.per !== 'person') return null
  if (step.privacy !== 'private') return doneIn(session, step, data)
  return hasOwn(scene, viewer) ? { done: data.done.includes(viewer) ? 1 : 0, of: 1 } : null
}

export function fillResult(scene: FillScene, viewer: Viewer): FillResult {
  const { tool, step } = scene
  const seen = seenSheets(scene, viewer)
  const { fields } = formOf(tool, step)
  const since = step.per === 'theme' ? 0 : scene.baseSince(viewer)
  // Of others' sheets in a step where each chooses what to show, what is not shown is not told to be blank either.
  const shows = ({ key, answers }: SeenSheet, field: string) =>
    key === viewer || step.privacy !== 'by-choice' || Object.hasOwn(answers, field)
  return {
    activity: 'fill',
    progress: progressFor(scene, viewer),
    sheets:
      step.per === 'theme' && takesPart(viewer)
        ? themeSheets(scene, seen)
        : seen.map((sheet) => ({
            key: sheet.key,
            by: step.per === 'group' ? null : sheet.key,
            theme: null,
            title: null,
            stale: isBegun(sheet.answers) && since >= sheet.clock,
            fields: fields.filter(({ id }) => shows(sheet, id)).map((field) => filled(field, sheet.answers)),
          })),
  }
}
