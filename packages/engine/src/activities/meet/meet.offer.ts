import type { MeetStep } from '@trivsel/core'
import type { Offered, Scene } from '../drawers'
import type { MeetData } from './meet.data'

/** A meeting hands on what it was given. */
export const meetOffer = ({ offered }: Scene<MeetStep, MeetData>): readonly Offered[] => offered

/** Nothing rests on what was said: only what the meeting hands on can change. */
export const meetSince = (): number => 0
