import type { AgreeStep } from '@trivsel/core'
import type { Offered, Scene } from '../drawers'
import type { AgreeData } from './agree.data'

/** The themes something was agreed about. */
export const agreeOffer = ({ offered, data }: Scene<AgreeStep, AgreeData>): readonly Offered[] =>
  offered.filter(({ id }) => data.agreements.some(({ theme }) => theme === id))
