import type { Disposition, MapStep, Range, Tool } from '@trivsel/core'
import type { Scene } from '../drawers'
import type { MapData } from './map.data'

/** What a screen needs to let a group choose. The themes themselves are in the result. */
export interface MapView<_T extends Tool = Tool> {
  readonly activity: 'map'
  readonly choose: Range
  readonly dispositions: readonly Disposition[]
}

export const mapView = ({ step }: Scene<MapStep, MapData>): MapView => ({
  activity: 'map',
  choose: step.choose,
  dispositions: step.dispositions,
})
