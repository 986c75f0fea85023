import type { AgreeStep } from '@trivsel/core'
import type { Agreed } from '../script'
import type { Player, Stage } from '../stage'

function add(
  stage: Stage,
  { id: step, seats, per }: AgreeStep,
  by: string,
  { what, how, who }: Agreed,
  theme?: string,
): void {
  const { chance, wall } = stage
  const people = stage.inSeats(seats).map(({ id }) => id)
  const days = chance.between(10, 35)
  stage.act({
    ...{ type: 'add-agreement', by, step, what, ...(how === undefined ? {} : { how }) },
    who: who ?? (per === 'person' ? [by] : chance.some(people, chance.between(1, 2))),
    when: wall.dayIn(days),
    followUp: wall.dayIn(days + chance.between(10, 30)),
    ...(theme === undefined ? {} : { theme }),
  })
}

/** Each alone, the group, or the group for each theme agrees on something, and finds a day to talk again. */
export const playAgree: Player<AgreeStep> = (stage, step) => {
  const { chance, wall, script } = stage
  const said = script.agreements?.[step.id] ?? []
  const pool = Array.isArray(said) ? (said as readonly Agreed[]) : []
  const { after, unit, repeats } = step.followUp
  const days = { days: 1, weeks: 7, months: 30, years: 365 }[unit] * after
  const people = stage.inSeats(step.seats).map(({ id }) => id)
  for (const by of step.per === 'person' ? people : [chance.one(people)]) {
    if (step.per === 'theme') {
      for (const theme of stage.offeredTo(step)) {
        const about = (said as Readonly<Record<string, readonly Agreed[]>>)[theme] ?? []
        for (const agreed of stage.some(about, chance.between(1, 2))) add(stage, step, by, agreed, theme)
      }
    } else for (const agreed of stage.some(pool, chance.between(2, 3))) add(stage, step, by, agreed)
    const rhythm = repeats ? { repeats: { after, unit } } : {}
    stage.act({ type: 'plan-follow-up', by, step: step.id, on: wall.dayIn(days), ...rhythm })
    if (step.privacy === 'by-choice' && chance.likely(50))
      stage.act({ type: 'show', by, step: step.id, to: 'everyone' })
  }
  stage.pass(15)
}
