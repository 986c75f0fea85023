import { agree } from './activities/agree'
import { map } from './activities/map'
import { meet } from './activities/meet'
import { rate } from './activities/rate'

/** Every activity there is, for hosts that run tools they do not know beforehand. */
export const activities = [rate, map, meet, agree] as const
