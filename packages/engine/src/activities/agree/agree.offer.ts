import type { AgreeStep } from '@trivsel/core'
import type { Viewer } from '../../privacy/viewer'
import type { Offered, Scene } from '../drawers'
import { type AgreeData, bookOf } from './agree.data'
import { visibleTo } from './agree.shown'

/** The themes something was agreed about; all it was given where each agrees alone, since that is private. */
export function agreeOffer({ step, offered, data }: Scene<AgreeStep, AgreeData>): readonly Offered[] {
  if (step.per === 'person') return offered
  const { agreements } = bookOf(data, step, '')
  return offered.filter(({ id }) => agreements.some(({ theme }) => theme === id))
}

/** The clock of the latest agreement a viewer may know of. */
export function agreeSince({ step, data }: Scene<AgreeStep, AgreeData>, viewer: Viewer): number {
  const own = bookOf(data, step, viewer).agreements.map(({ clock }) => clock)
  return Math.max(0, ...own, ...visibleTo(data, viewer).map(([, { clock }]) => clock))
}
