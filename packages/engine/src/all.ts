import { agree } from './activities/agree'
import { deal } from './activities/deal'
import { fill } from './activities/fill'
import { map } from './activities/map'
import { meet } from './activities/meet'
import { rate } from './activities/rate'
import { read } from './activities/read'
import { sort } from './activities/sort'

/** Every activity there is, for hosts that run tools they do not know beforehand. */
export const activities = [read, fill, rate, map, meet, agree, sort, deal] as const
