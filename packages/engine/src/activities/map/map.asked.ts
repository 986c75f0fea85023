import type { Tool } from '@trivsel/core'

/** Whose answers a map rests on: each person's, those of groups that each had a map, or nobody's. */
export type Asked = 'people' | 'groups' | 'nobody'

/** Finds whose answers a map in the end rests on; a joint map hands on what it was given. */
export function askedOf(tool: Tool, restsOn: string | null): Asked {
  const base = tool.steps.find(({ id }) => id === restsOn)
  if (base === undefined) return 'nobody'
  if (base.activity !== 'map') return 'people'
  return base.inGroupsOf === null ? askedOf(tool, base.restsOn) : 'groups'
}

/** Wording that speaks of people, or of groups where they were asked. */
export const told = (asked: Asked, name: string): string => (asked === 'groups' ? `maps.${name}` : name)
