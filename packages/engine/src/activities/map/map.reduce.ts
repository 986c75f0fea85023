import { get, without } from '../../session/lookup'
import { ownThemeId } from '../own-themes'
import { type Board, isChosen, type MapScene, mapItems } from './map.board'
import { type Decisions, type GroupMap, type MapData, noDecisions } from './map.data'
import { isOrder, type MapDecision, type MapEvent, type MapOrder } from './map.events'
import { atWork, boardOf, groupLedBy, inGroups, roundOf } from './map.groups'

/** Those around one map decide something. */
function decide<D extends Decisions>(board: Board & { readonly data: D }, event: MapDecision): D {
  const { data } = board
  const { clock } = event
  switch (event.type) {
    case 'choose': {
      const { theme } = event
      const chosen = without(data.chosen, theme)
      if (!event.chosen) return { ...data, chosen }
      const since = mapItems(board).find(({ id }) => id === theme)?.since ?? 0
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

/** What of a theme on one map counts for those who build on it. */
const counts = (data: Decisions, theme: string, grouped: boolean): string =>
  JSON.stringify([isChosen(data, theme), grouped && get(data.placed, theme)?.levels])

/** The clocks of changes, with a decision noted where it changes what others build on. */
function noted(data: MapData, before: Decisions, after: Decisions, event: MapDecision, grouped: boolean) {
  if (event.type === 'add-theme') return data.changed
  const { theme, clock } = event
  const same = counts(before, theme, grouped) === counts(after, theme, grouped)
  return same ? data.changed : { ...data.changed, [theme]: clock }
}

function order(data: MapData, event: MapOrder): MapData {
  const { groups, earlier } = data
  switch (event.type) {
    case 'form-groups':
      return {
        ...data,
        groups: event.groups.map(({ leader, members, title = null }) => ({
          ...(groups.find((group) => group.leader === leader) ?? noDecisions),
          ...{ leader, members, title },
        })),
      }
    case 'start-round':
      return {
        ...data,
        groups: groups.map((group) => ({ ...group, ...noDecisions })),
        earlier: [...earlier, ...groups.map((group) => ({ ...group, round: roundOf(data) }))],
        roundSince: event.clock,
      }
    case 'clear-round': {
      const last = earlier.at(-1)?.round
      if (last === undefined) return data
      return {
        ...data,
        groups: earlier.filter(({ round }) => round === last).map(({ round: _, ...group }) => group),
        earlier: earlier.filter(({ round }) => round !== last),
        roundSince: event.clock,
      }
    }
  }
}

export function mapReduce(scene: MapScene, event: MapEvent): MapData {
  const { step, data } = scene
  if (isOrder(event)) return order(data, event)
  if (!inGroups(step)) {
    const after = decide(scene, event)
    return { ...after, changed: noted(data, data, after, event, false) }
  }
  const group = groupLedBy(scene, event.by)
  const after: GroupMap = decide({ ...boardOf(scene, group), data: group }, event)
  const begun = data.groups.includes(group)
  // Taking back what was never there begins nothing.
  if (!begun && !atWork(after)) return data
  return {
    ...data,
    groups: begun ? data.groups.map((one) => (one === group ? after : one)) : [...data.groups, after],
    changed: noted(data, group, after, event, true),
  }
}
