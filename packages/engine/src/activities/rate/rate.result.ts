import type { AxisId, LevelId, RateStep, ThemeId, Tool } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { sitsIn } from '../../session/session'
import { type AxisFigures, axisFigures } from '../axis-figures'
import type { Scene } from '../drawers'
import { scaleOf } from '../tool-parts'
import { type Answers, answerOf, levelOf, type RateData } from './rate.data'
import { type Progress, progressOf } from './rate.facts'
import { revealed } from './rate.revealed'
import { picksOf, tally } from './rate.tally'

/** One person's revealed answer on a theme. */
export interface RevealedAnswer<T extends Tool = Tool> {
  readonly by: string
  readonly levels: Readonly<Record<AxisId<T>, LevelId<T> | null>>
  readonly picked: boolean
}

/** What a group's ratings of a theme come to. */
export interface RatedTheme<T extends Tool = Tool> {
  readonly id: ThemeId<T>
  /** What people called it, where they added it themselves. */
  readonly title: string | null
  readonly axes: Readonly<Record<AxisId<T>, AxisFigures>>
  /** How many picked it. */
  readonly picks: number
  /** Who answered what, in the order of the participants; whom the theme judges, last. */
  readonly answers: readonly RevealedAnswer<T>[]
}

/** What a `rate` step comes to. Before the reveal the themes are there with nobody's answers. */
export interface RateResult<T extends Tool = Tool> {
  readonly activity: 'rate'
  readonly revealed: boolean
  readonly progress: Progress
  readonly themes: readonly RatedTheme<T>[]
}

const nothing: Answers = { answers: {}, own: [] }

export function rateResult(
  { tool, session, step, data, closed }: Scene<RateStep, RateData>,
  viewer: Viewer,
): RateResult {
  const seen = takesPart(viewer) ? revealed(data, closed) : null
  const shown = seen ?? nothing
  const answered = session.participants.filter(({ id }) => Object.hasOwn(shown.answers, id))
  const rated = (id: string, title: string | null, judges: string | null): RatedTheme => {
    const axes = tally(shown, id, step.axes, scaleOf(tool))
    const judged = judges === null ? [] : answered.filter((person) => sitsIn(person, [judges]))
    const order = [...answered.filter((person) => !judged.includes(person)), ...judged]
    return {
      id: id as ThemeId<Tool>,
      title,
      axes: Object.fromEntries(step.axes.map((axis) => [axis, axisFigures(axes[axis], scaleOf(tool))])),
      picks: picksOf(shown, id),
      answers: order.map(({ id: by }) => {
        const answer = answerOf(shown, by)
        const levels = Object.fromEntries(step.axes.map((axis) => [axis, levelOf(answer, id, axis)]))
        return { by, levels, picked: answer.picks.includes(id) }
      }),
    }
  }
  return {
    activity: 'rate',
    revealed: seen !== null,
    progress: progressOf(session, step, data),
    themes: [
      ...tool.themes.map(({ id, judges }) => rated(id, null, judges)),
      ...shown.own.map(({ id, title }) => rated(id, title, null)),
    ],
  }
}
