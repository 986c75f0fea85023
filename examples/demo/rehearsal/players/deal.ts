import type { DealStep } from '@trivsel/core'
import type { DealResult } from '@trivsel/engine'
import type { Player, Stage } from '../stage'

function findPartners(stage: Stage, { id: step, seats, rounds }: DealStep): void {
  const { chance, lead: by } = stage
  if (stage.inSeats(seats).length < 2 || stage.resultOf<DealResult>(step).rounds.length > 0) return
  const count = chance.between(rounds.min, rounds.max)
  stage.act({ type: 'plan-rounds', by, step, rounds: count, seed: chance.between(0, 1_000_000) })
}

/** Finds partners, where nobody has, and holds the rounds that are left, within so many minutes or about as planned. */
export function holdRounds(stage: Stage, deal: DealStep, minutes: number): void {
  findPartners(stage, deal)
  const { lead: by, wall, chance } = stage
  const left = stage.resultOf<DealResult>(deal.id).rounds.filter(({ startedAt }) => startedAt === null)
  let rest = minutes
  for (const { planned } of left) {
    stage.act({ type: 'start-round', by, step: deal.id })
    const takes = planned === null ? Math.floor(minutes / left.length) : planned + (chance.likely(30) ? 1 : 0)
    wall.pass(takes)
    rest -= takes
  }
  if (left.length > 0) stage.act({ type: 'end-round', by, step: deal.id })
  wall.pass(Math.max(0, rest))
}

/** Partners are found, and the rounds held, unless a meeting has them on its agenda. */
export const playDeal: Player<DealStep> = (stage, deal) => {
  const inMeeting = stage.tool.steps.some(
    (step) => step.activity === 'meet' && step.agenda.some((item) => item.step === deal.id),
  )
  if (inMeeting) findPartners(stage, deal)
  else holdRounds(stage, deal, 30)
}
