import { type Problem, problem, type RateStep } from '@trivsel/core'
import type { Session } from '../../session/session'
import { sitsIn } from '../../session/session'
import type { Scene } from '../drawers'
import { answerOf, type RateData } from './rate.data'

/** How many of those who answer here are done. */
export interface Progress {
  readonly done: number
  readonly of: number
}

export function progressOf(session: Session, step: RateStep, data: RateData): Progress {
  const people = session.participants.filter((participant) => sitsIn(participant, step.seats))
  return { done: people.filter(({ id }) => answerOf(data, id).done).length, of: people.length }
}

export function rateFacts({ session, step, data }: Scene<RateStep, RateData>): readonly Problem[] {
  const { done } = progressOf(session, step, data)
  return done < step.revealFrom ? [problem('few-are-done', { done, needed: step.revealFrom })] : []
}
