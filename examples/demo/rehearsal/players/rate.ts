import type { RateStep } from '@trivsel/core'
import type { Player } from '../stage'

/** Each rates every theme, sees those that weigh most with the team as more important and less achieved, and picks among them. */
export const playRate: Player<RateStep> = (stage, { id: step, seats, axes, picks }) => {
  const { chance, tool, script } = stage
  const levels = tool.scale?.levels.map(({ id }) => id) ?? []
  const weighs = (theme: string): boolean => script.themes?.includes(theme) === true
  const levelFor = (theme: string, axis: string): string => {
    const high = axis === tool.map?.vertical ? (weighs(theme) ? 85 : 45) : weighs(theme) ? 25 : 60
    return (chance.likely(high) ? levels.at(-1) : chance.likely(40) ? levels[1] : levels[0]) as string
  }
  for (const { id: by } of stage.inSeats(seats)) {
    for (const { id: theme } of tool.themes) {
      for (const axis of axes) stage.act({ type: 'rate', by, step, theme, axis, level: levelFor(theme, axis) })
    }
    const favourites = chance.some(script.themes ?? tool.themes.map(({ id }) => id), picks.max)
    for (const theme of favourites) stage.act({ type: 'pick', by, step, theme, picked: true })
    stage.pass(20)
    stage.act({ type: 'done', by, step, done: true })
  }
  stage.act({ type: 'close', by: stage.lead, step })
}
