import type { Step, Tool } from '@trivsel/core'
import { otherActivities } from '@trivsel/core/test/other-activities'
import { activities } from '../src/all'
import { compile } from '../src/index'
import { openWith, type Work } from './at-work'

const whole = { phase: 'alone', seats: ['manager', 'partner'], privacy: 'group', time: null, restsOn: null } as const

/** A step for manager and partner, as far as it is not said otherwise. */
export const step = (settings: object): Step => ({ ...whole, inGroupsOf: null, ...settings }) as unknown as Step

/** Opens a session of a tool of the given steps: Mo manages and leads, Pia and Per are partners. */
export function begin(steps: readonly Step[], change: Partial<Tool> = {}): Work {
  const seats = [
    { id: 'manager', min: 1, max: 1 },
    { id: 'partner', min: 0, max: null },
  ]
  const tool = compile({ ...otherActivities, seats, steps, ...change } as unknown as Tool, activities)
  return openWith(tool, [
    { id: 'mo', name: 'Mo', seats: ['manager'] },
    { id: 'pia', name: 'Pia', seats: ['partner'] },
    { id: 'per', seats: ['partner'] },
  ])
}
