import { type AxisId, type LevelId, type Problem, problem, type RateStep, type ThemeId, type Tool } from '@trivsel/core'
import { reserved, type Viewer } from '../../privacy/viewer'
import type { Scene } from '../drawers'
import { type Answer, answerOf, type RateData } from './rate.data'
import { themesFor } from './rate.rules'

/** What a screen needs to let one person rate. */
export interface RateView<T extends Tool = Tool> {
  readonly activity: 'rate'
  /** In the order they are asked. */
  readonly axes: readonly AxisId<T>[]
  /** What the viewer may rate: the tool's themes, the viewer's own, and those revealed. */
  readonly themes: readonly { readonly id: ThemeId<T>; readonly title: string | null }[]
  readonly picks: { readonly min: number; readonly max: number }
  /** The viewer's own answers; `null` for a screen that is nobody's. */
  readonly mine: {
    readonly levels: Readonly<Record<string, Readonly<Record<string, LevelId<T>>>>>
    readonly picks: readonly ThemeId<T>[]
    readonly done: boolean
    /** What the tool asks for and the viewer has not given. It holds nobody back from being done. */
    readonly missing: readonly Problem[]
  } | null
}

function mineOf({ picks: { min } }: RateStep, answer: Answer): NonNullable<RateView['mine']> {
  const picked = answer.picks.length
  const missing = picked < min ? [problem('too-few-picks', { picked, min })] : []
  return { ...(answer as Omit<NonNullable<RateView['mine']>, 'missing'>), missing }
}

export function rateView({ tool, step, data, closed }: Scene<RateStep, RateData>, viewer: Viewer): RateView {
  const person = reserved.includes(viewer) ? null : viewer
  const titles = new Map(data.own.map(({ id, title }) => [id, title]))
  return {
    activity: 'rate',
    axes: step.axes,
    themes: (viewer === 'public' ? [] : themesFor(tool, data, closed, person)).map((id) => ({
      id: id as ThemeId<Tool>,
      title: titles.get(id) ?? null,
    })),
    picks: step.picks,
    mine: person === null ? null : mineOf(step, answerOf(data, person)),
  }
}
