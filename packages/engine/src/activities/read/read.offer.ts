import type { ReadStep } from '@trivsel/core'
import type { Offered, Scene } from '../drawers'
import type { ReadData } from './read.data'

/** Reading hands on what it was given. */
export const readOffer = ({ offered }: Scene<ReadStep, ReadData>): readonly Offered[] => offered

/** Nothing is decided by reading, so nothing that rests on it can grow old. */
export const readSince = (): number => 0
