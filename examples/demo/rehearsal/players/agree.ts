import type { AgreeStep } from '@trivsel/core'
import type { Agreed } from '../script'
import type { Player, Stage } from '../stage'

const DAY = 86_400_000
const DAYS = { days: 1, weeks: 7, months: 30, years: 365 } as const

/** Days until everything is talked about again. */
const daysTo = ({ after, unit }: AgreeStep['followUp']): number => DAYS[unit] * after

/** A day some days after another, also where holidays lie between them. */
function laterThan(stage: Stage, due: number, after: number): string {
  const { wall } = stage
  const on = wall.dayIn(due + after)
  return Date.parse(on) - Date.parse(wall.dayIn(due)) < 5 * DAY ? laterThan(stage, due, after + 1) : on
}

function add(
  stage: Stage,
  { id: step, seats, per, followUp }: AgreeStep,
  by: string,
  { what, how, who }: Agreed,
  theme?: string,
): void {
  const { chance, wall } = stage
  const people = stage.inSeats(seats).map(({ id }) => id)
  // Each agreement is due, and then followed up, before all of them are talked about again.
  const pace = Math.min(1, daysTo(followUp) / 70)
  const due = Math.round(chance.between(10, 35) * pace)
  stage.act({
    ...{ type: 'add-agreement', by, step, what, ...(how === undefined ? {} : { how }) },
    who: who ?? (per === 'person' ? [by] : chance.some(people, chance.between(1, 2))),
    when: wall.dayIn(due),
    followUp: laterThan(stage, due, Math.round(chance.between(10, 30) * pace)),
    ...(theme === undefined ? {} : { theme }),
  })
}

/** True where the script has one agreement for each person, who takes it on alone: then each makes that one. */
const oneEach = (pool: readonly Agreed[], people: readonly string[]): boolean =>
  pool.length === people.length && people.every((id) => pool.some(({ who }) => who?.length === 1 && who[0] === id))

/** Each alone, the group, or the group for each theme agrees on something, and finds a day to talk again. */
export const playAgree: Player<AgreeStep> = (stage, step) => {
  const { chance, wall, script } = stage
  const said = script.agreements?.[step.id] ?? []
  const pool = Array.isArray(said) ? (said as readonly Agreed[]) : []
  const { after, unit, repeats } = step.followUp
  const people = stage.inSeats(step.seats).map(({ id }) => id)
  for (const by of step.per === 'person' ? people : [chance.one(people)]) {
    if (step.per === 'theme') {
      for (const theme of stage.offeredTo(step)) {
        const about = (said as Readonly<Record<string, readonly Agreed[]>>)[theme] ?? []
        for (const agreed of stage.some(about, chance.between(1, 2))) add(stage, step, by, agreed, theme)
      }
    } else {
      const made = oneEach(pool, people) ? pool : stage.some(pool, chance.between(2, 3))
      for (const agreed of made) add(stage, step, by, agreed)
    }
    const rhythm = repeats ? { repeats: { after, unit } } : {}
    stage.act({ type: 'plan-follow-up', by, step: step.id, on: wall.dayIn(daysTo(step.followUp)), ...rhythm })
    if (step.privacy === 'by-choice' && chance.likely(50))
      stage.act({ type: 'show', by, step: step.id, to: 'everyone' })
  }
  stage.pass(15)
}
