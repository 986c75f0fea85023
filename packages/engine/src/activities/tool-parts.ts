import type { PriorityMap, Scale, Tool } from '@trivsel/core'

/**
 * The scale of a tool in which something is rated.
 * @throws TypeError where nothing is; content that rates without a scale is refused at the door.
 */
export function scaleOf({ id, scale }: Tool): Scale {
  if (scale === null) throw new TypeError(`Tool "${id}" has no scale, so nothing in it is rated.`)
  return scale
}

/**
 * The map of a tool in which something is placed.
 * @throws TypeError where nothing is.
 */
export function mapOf({ id, map }: Tool): PriorityMap {
  if (map === null) throw new TypeError(`Tool "${id}" has no map, so nothing in it is placed.`)
  return map
}
