import { takesPart, type Viewer } from '../../privacy/viewer'
import { get } from '../../session/lookup'
import type { Offered } from '../drawers'
import { isChosen, type MapScene, mapItems } from './map.board'
import { acrossGroups, inGroups } from './map.groups'

/**
 * The themes the group chose; each has changed when it was chosen or when the answers behind it did. Of groups side by
 * side, all their themes, with what the groups say of each.
 */
export const mapOffer = (scene: MapScene): readonly Offered[] =>
  inGroups(scene.step)
    ? acrossGroups(scene)
    : mapItems(scene)
        .filter(({ id }) => isChosen(scene.data, id))
        .map((item) => ({ ...item, since: Math.max(item.since, get(scene.data.chosen, item.id)?.clock ?? 0) }))

/** The clock of the latest change to what was chosen, or to any group's map. Outsiders know of no group's map. */
export const mapSince = ({ step, data }: MapScene, viewer: Viewer): number =>
  inGroups(step) && !takesPart(viewer)
    ? 0
    : Math.max(data.roundSince, ...Object.values(data.chosen).map(({ clock }) => clock), ...Object.values(data.changed))
