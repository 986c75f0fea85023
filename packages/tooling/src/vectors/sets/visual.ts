import { sharedArea } from '@trivsel/core'
import * as z from 'zod'
import { adapter } from '../adapter'

export const visual = {
  'visual.lifeCircles': adapter({ r1: z.number(), r2: z.number(), d: z.number() }, ({ r1, r2, d }) =>
    sharedArea(r1, r2, d),
  ),
}
