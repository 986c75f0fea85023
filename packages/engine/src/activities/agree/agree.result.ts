import type { AgreeStep, PlainDate, ThemeId, Tool } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Scene } from '../drawers'
import type { AgreeData } from './agree.data'

/** Who does what by when, and when it is followed up. */
export interface Agreement<T extends Tool = Tool> {
  readonly id: string
  readonly theme: ThemeId<T>
  readonly what: string
  /** Participants' ids. */
  readonly who: readonly string[]
  readonly when: PlainDate
  readonly followUp: PlainDate
  readonly how: string | null
  /** True where its theme is no longer chosen, or what it rests on changed after it was made. */
  readonly stale: boolean
}

/** What an `agree` step comes to. */
export interface AgreeResult<T extends Tool = Tool> {
  readonly activity: 'agree'
  readonly agreements: readonly Agreement<T>[]
  /** The day the group talks again. */
  readonly followUp: PlainDate | null
}

export function agreeResult({ step, data, offered }: Scene<AgreeStep, AgreeData>, viewer: Viewer): AgreeResult {
  return {
    activity: 'agree',
    agreements: (takesPart(viewer) ? data.agreements : []).map(({ clock, theme, ...agreement }) => {
      const base = offered.find(({ id }) => id === theme)
      const stale = step.restsOn !== null && (base === undefined || base.since >= clock)
      return { ...agreement, theme: theme as ThemeId<Tool>, stale }
    }),
    followUp: data.followUp,
  }
}
