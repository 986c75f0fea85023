import type { MapStep } from '@trivsel/core'
import { get, without } from '../../session/lookup'
import type { Scene } from '../drawers'
import { ownThemeId } from '../own-themes'
import type { MapData } from './map.data'
import type { MapEvent } from './map.events'
import { mapItems } from './map.items'

export function mapReduce(scene: Scene<MapStep, MapData>, event: MapEvent): MapData {
  const { data } = scene
  const { clock } = event
  switch (event.type) {
    case 'choose': {
      const { theme } = event
      const chosen = without(data.chosen, theme)
      if (!event.chosen) return { ...data, chosen }
      const since = mapItems(scene).find(({ id }) => id === theme)?.since ?? 0
      // Choosing once more confirms what has changed; where nothing has, it stays the choice it was.
      if ((get(data.chosen, theme)?.clock ?? 0) > since) return data
      // A theme is worked on or put somewhere, never both.
      return { ...data, chosen: { ...chosen, [theme]: { clock } }, disposed: without(data.disposed, theme) }
    }
    case 'dispose': {
      const { theme, disposition, note = null } = event
      const disposed = without(data.disposed, theme)
      return {
        ...data,
        disposed: disposition === null ? disposed : { ...disposed, [theme]: { disposition, note, clock } },
      }
    }
    case 'place': {
      const { theme, levels } = event
      const placed = without(data.placed, theme)
      return { ...data, placed: levels === null ? placed : { ...placed, [theme]: { levels, clock } } }
    }
    case 'add-theme':
      return { ...data, own: [...data.own, { id: ownThemeId(event), by: event.by, title: event.title, clock }] }
    case 'remove-theme':
      return {
        ...data,
        own: data.own.filter(({ id }) => id !== event.theme),
        placed: without(data.placed, event.theme),
        disposed: without(data.disposed, event.theme),
      }
  }
}
