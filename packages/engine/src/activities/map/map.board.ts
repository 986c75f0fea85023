import type { MapStep, Tool } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { Offered, Scene } from '../drawers'
import type { OwnTheme } from '../own-themes'
import type { Decisions, MapData } from './map.data'

/** A `map` step with everything its drawers need. */
export type MapScene = Scene<MapStep, MapData>

/** One map and what was decided around it: that of all together, or one group's. */
export interface Board {
  readonly tool: Tool
  readonly step: MapStep
  readonly offered: readonly Offered[]
  readonly data: Decisions
}

/** True for a theme that those around a map chose. */
export const isChosen = ({ chosen }: Decisions, theme: string): boolean => get(chosen, theme) !== undefined

/** A theme that was added to a map, with nothing known of it yet. */
export const offeredOwn = ({ id, title, clock }: OwnTheme): Offered => ({
  ...{ id, title, axes: {}, picks: 0, words: {}, since: clock },
})

/** Everything that can lie on the map: what the step rests on offers, and what the group added. */
export const mapItems = ({ offered, data }: Board): readonly Offered[] => [...offered, ...data.own.map(offeredOwn)]

/** What was chosen and is no longer there, since the one who brought it took it back: the group has to look again. */
export const withdrawn = (board: Board): readonly Offered[] => {
  const here = mapItems(board)
  return Object.keys(board.data.chosen)
    .filter((chosen) => !here.some(({ id }) => id === chosen))
    .map((id) => ({ id, title: null, axes: {}, picks: 0, words: {}, since: Number.MAX_SAFE_INTEGER }))
}

/** True where the group has to say what becomes of a theme: somebody wanted it, and it was not chosen. */
export const needsDisposition = (item: Offered, data: Decisions): boolean =>
  (item.picks > 0 || item.id.startsWith('own:')) &&
  !isChosen(data, item.id) &&
  get(data.disposed, item.id) === undefined
