import { nearest, type Problem, problem, type ReadStep } from '@trivsel/core'
import type { Scene } from '../drawers'
import type { ReadData } from './read.data'
import type { ReadEvent } from './read.events'

export const readRules = ({ step }: Scene<ReadStep, ReadData>, { page }: ReadEvent): Problem | null =>
  step.pages.includes(page) ? null : problem('unknown-page', { page, nearest: nearest(page, step.pages) })
