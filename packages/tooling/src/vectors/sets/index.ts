import type { Adapter } from '../adapter'
import { dispersion } from './dispersion'
import { group } from './group'
import { ipa } from './ipa'
import { lights } from './lights'
import { matrix } from './matrix'
import { privacy } from './privacy'
import { rounds } from './rounds'
import { time } from './time'
import { visual } from './visual'
import { votes } from './votes'

/** Every set there is, by its id. */
export const sets: Readonly<Record<string, Adapter>> = {
  ...matrix,
  ...group,
  ...dispersion,
  ...ipa,
  ...votes,
  ...rounds,
  ...privacy,
  ...lights,
  ...time,
  ...visual,
}
