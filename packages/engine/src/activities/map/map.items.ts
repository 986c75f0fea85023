import type { MapStep } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { Offered, Scene } from '../drawers'
import type { MapData } from './map.data'

/** Everything that can lie on the map: what the step rests on offers, and what the group added. */
export const mapItems = ({ offered, data }: Scene<MapStep, MapData>): readonly Offered[] => [
  ...offered,
  ...data.own.map(({ id, title, clock }) => ({ id, title, axes: {}, picks: 0, since: clock })),
]

/** What was chosen and is no longer there, since the one who brought it took it back: the group has to look again. */
export const withdrawn = (scene: Scene<MapStep, MapData>): readonly Offered[] => {
  const here = mapItems(scene)
  return Object.keys(scene.data.chosen)
    .filter((chosen) => !here.some(({ id }) => id === chosen))
    .map((id) => ({ id, title: null, axes: {}, picks: 0, since: Number.MAX_SAFE_INTEGER }))
}

/** True where the group has to say what becomes of a theme: somebody wanted it, and it was not chosen. */
export const needsDisposition = (item: Offered, data: MapData): boolean =>
  (item.picks > 0 || item.id.startsWith('own:')) &&
  get(data.chosen, item.id) === undefined &&
  get(data.disposed, item.id) === undefined
