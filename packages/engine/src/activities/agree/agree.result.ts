import type { AgreeStep, PlainDate, ThemeId, Tool } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Scene } from '../drawers'
import { type AgreeData, type Book, bookOf } from './agree.data'
import type { Rhythm } from './agree.events'
import { visibleTo } from './agree.shown'

/** Who does what by when, and when it is followed up. */
export interface Agreement<T extends Tool = Tool> {
  readonly id: string
  /** `null` where it is about no theme. */
  readonly theme: ThemeId<T> | null
  readonly what: string
  /** Participants' ids. */
  readonly who: readonly string[]
  readonly when: PlainDate
  readonly followUp: PlainDate
  readonly how: string | null
  /** True where its theme is no longer chosen, or what it rests on changed after it was made. */
  readonly stale: boolean
}

/** What was agreed, by a group or by one person. */
export interface Agreed<T extends Tool = Tool> {
  readonly agreements: readonly Agreement<T>[]
  /** The day to talk again. */
  readonly followUp: PlainDate | null
  /** How often from then on; `null` for once. */
  readonly repeats: Rhythm | null
}

/** What an `agree` step comes to: what the group agreed or, where each agrees alone, what the viewer did. */
export interface AgreeResult<T extends Tool = Tool> extends Agreed<T> {
  readonly activity: 'agree'
  /** What others agreed alone and have shown the viewer, as it was then. */
  readonly shown: readonly (Agreed<T> & { readonly by: string })[]
}

const nothing: Agreed = { agreements: [], followUp: null, repeats: null }

export function agreeResult(scene: Scene<AgreeStep, AgreeData>, viewer: Viewer): AgreeResult {
  const { step, data, offered } = scene
  const isStale = (theme: string | null, clock: number): boolean => {
    if (step.restsOn === null) return false
    const base = theme === null ? { since: scene.baseSince(viewer) } : offered.find(({ id }) => id === theme)
    return base === undefined || base.since >= clock
  }
  const agreed = ({ agreements, followUp, repeats }: Book): Agreed => ({
    agreements: agreements.map(({ clock, theme, ...agreement }) => ({
      ...agreement,
      theme: theme as ThemeId<Tool> | null,
      stale: isStale(theme, clock),
    })),
    followUp,
    repeats,
  })
  const own = agreed(bookOf(data, step, viewer))
  // Outsiders are told when a group talks again, not about what.
  const mine = takesPart(viewer) ? own : { ...own, agreements: [] }
  return {
    activity: 'agree',
    ...(step.per === 'person' && !takesPart(viewer) ? nothing : mine),
    shown: visibleTo(data, viewer).map(([by, book]) => ({ by, ...agreed(book) })),
  }
}
