import type { MapStep } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { Offered, Scene } from '../drawers'
import type { MapData } from './map.data'
import { mapItems } from './map.items'

/** The themes the group chose; each has changed when it was chosen or when the answers behind it did. */
export const mapOffer = (scene: Scene<MapStep, MapData>): readonly Offered[] =>
  mapItems(scene)
    .filter(({ id }) => get(scene.data.chosen, id) !== undefined)
    .map((item) => ({ ...item, since: Math.max(item.since, get(scene.data.chosen, item.id)?.clock ?? 0) }))
