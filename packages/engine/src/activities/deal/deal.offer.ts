import type { DealStep } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Offered, Scene } from '../drawers'
import type { DealData } from './deal.data'

/** People who talk in pairs hand on what they were given: nothing of what they say is collected. */
export const dealOffer = ({ offered }: Scene<DealStep, DealData>): readonly Offered[] => offered

/** Everyone who takes part may know when partners were found. */
export const dealSince = ({ data }: Scene<DealStep, DealData>, viewer: Viewer): number =>
  takesPart(viewer) ? data.clock : 0
