import type { FillStep } from '@trivsel/core'
import type { Viewer } from '../../privacy/viewer'
import type { Offered, Scene } from '../drawers'
import { clockOf, type FillData } from './fill.data'
import { latestSeen } from './fill.seen'

type FillScene = Scene<FillStep, FillData>

/** What the step was given; a theme has changed when what is written about it has. */
export const fillOffer = ({ step, data, offered }: FillScene): readonly Offered[] =>
  step.per === 'theme'
    ? offered.map((theme) => ({ ...theme, since: Math.max(theme.since, clockOf(data, theme.id)) }))
    : offered

/** What is private counts for its author alone. */
export const fillSince = (scene: FillScene, viewer: Viewer): number => latestSeen(scene, viewer)
