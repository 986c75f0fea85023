import type { Step } from '../model/step'
import type { Tool } from '../model/tool'
import { idIn, twice } from './check-ids'
import type { Finding } from './finding'

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

type Path = readonly (string | number)[]

/** A finding where a range ends before it begins. */
const checkRange = (min: number, max: number | null, path: Path): Finding[] =>
  max === null || min <= max ? [] : [{ path, message: `from ${min} to ${max} is no range` }]

function checkStep(tool: Tool, step: Step, at: number): Finding[] {
  const path = (...rest: (string | number)[]) => ['steps', at, ...rest]
  const seats = ids(tool.seats)
  const before = ids(tool.steps.slice(0, at))
  const found = [
    ...idIn('phase', step.phase, tool.phases, path('phase')),
    ...step.seats.flatMap((seat, i) => idIn('seat', seat, seats, path('seats', i))),
    ...(step.restsOn === null ? [] : idIn('earlier step', step.restsOn, before, path('restsOn'))),
  ]
  switch (step.activity) {
    case 'rate':
      return [
        ...found,
        ...step.axes.flatMap((axis, i) => idIn('axis', axis, tool.axes, path('axes', i))),
        ...checkRange(step.picks.min, step.picks.max, path('picks')),
      ]
    case 'map':
      return [
        ...found,
        ...idIn('seat', step.escalationBy, seats, path('escalationBy')),
        ...idIn('tip', step.ceiling.tip, tool.tips, path('ceiling', 'tip')),
        ...checkRange(step.choose.min, step.choose.max, path('choose')),
        ...checkRange(step.consensus.mixed, step.consensus.agreed, path('consensus')),
      ]
    case 'meet':
      return [
        ...found,
        ...twice('agenda item', ids(step.agenda), path('agenda')),
        ...step.agenda.flatMap((item, i) => [
          ...idIn('step', item.step, ids(tool.steps), path('agenda', i, 'step')),
          ...(item.minutes.min <= item.minutes.planned && item.minutes.planned <= item.minutes.max
            ? []
            : [
                {
                  path: path('agenda', i, 'minutes', 'planned'),
                  message: `${item.minutes.planned} planned minutes lie outside ${item.minutes.min} to ${item.minutes.max}`,
                },
              ]),
        ]),
        ...plannedTotal(tool, step.agenda, path('agenda')),
      ]
    case 'agree':
      return found
  }
}

function plannedTotal(
  tool: Tool,
  agenda: readonly { readonly minutes: { readonly planned: number } }[],
  path: (string | number)[],
): Finding[] {
  const total = agenda.reduce((sum, item) => sum + item.minutes.planned, 0)
  if (total === tool.minutes.meeting) return []
  return [
    {
      path,
      message: `the planned minutes add up to ${total}, but the meeting is said to take ${tool.minutes.meeting}`,
    },
  ]
}

function checkScale(tool: Tool): Finding[] {
  const values = tool.scale.levels.map(({ value }) => value)
  const step = (values[1] as number) - (values[0] as number)
  const even = step > 0 && values.every((value, i) => i === 0 || value - (values[i - 1] as number) === step)
  return even
    ? []
    : [{ path: ['scale', 'levels'], message: `levels must rise in even steps, these are ${values.join(', ')}` }]
}

/** Every corner of the map needs its box, or what lies there would seem to lie on a line. */
function checkCorners({ axes, map }: Tool): Finding[] {
  const { vertical, horizontal, quadrants } = map
  if (vertical === horizontal) {
    return [{ path: ['map', 'horizontal'], message: `a map has two axes, both of these are "${vertical}"` }]
  }
  if (!axes.includes(vertical) || !axes.includes(horizontal)) return []
  const corners = ([1, -1] as const).flatMap((y) => ([1, -1] as const).map((x) => ({ y, x })))
  return corners.flatMap(({ y, x }) => {
    const count = quadrants.filter(({ at }) => at[vertical] === y && at[horizontal] === x).length
    const end = (side: 1 | -1) => (side === 1 ? 'high' : 'low')
    const where = `${vertical} is ${end(y)} and ${horizontal} is ${end(x)}`
    return count === 1
      ? []
      : [{ path: ['map', 'quadrants'], message: `${count} quadrants lie where ${where}; there must be one` }]
  })
}

/** Checks that every id in a tool refers to something, that none stands twice, and that figures agree with each other. */
export function checkReferences(tool: Tool): Finding[] {
  const seats = ids(tool.seats)
  const { map } = tool
  return [
    ...twice('seat', seats, ['seats']),
    ...tool.seats.flatMap(({ min, max }, i) => checkRange(min, max, ['seats', i])),
    ...idIn('seat', tool.lead, seats, ['lead']),
    ...twice('phase', tool.phases, ['phases']),
    ...twice('level', ids(tool.scale.levels), ['scale', 'levels']),
    ...checkScale(tool),
    ...twice('axis', tool.axes, ['axes']),
    ...idIn('axis', map.vertical, tool.axes, ['map', 'vertical']),
    ...idIn('axis', map.horizontal, tool.axes, ['map', 'horizontal']),
    ...twice('quadrant', ids(map.quadrants), ['map', 'quadrants']),
    ...map.quadrants.flatMap((quadrant, i) =>
      Object.keys(quadrant.at).flatMap((axis) => idIn('axis', axis, tool.axes, ['map', 'quadrants', i, 'at', axis])),
    ),
    ...checkCorners(tool),
    ...twice('group', tool.groups, ['groups']),
    ...twice('theme', ids(tool.themes), ['themes']),
    ...tool.themes.flatMap((theme, i) => [
      ...idIn('group', theme.group, tool.groups, ['themes', i, 'group']),
      ...(theme.judges === null ? [] : idIn('seat', theme.judges, seats, ['themes', i, 'judges'])),
    ]),
    ...twice('card', ids(tool.cards), ['cards']),
    ...twice('step', ids(tool.steps), ['steps']),
    ...tool.steps.flatMap((step, i) => checkStep(tool, step, i)),
    ...twice('tip', tool.tips, ['tips']),
    ...twice(
      'role',
      tool.roles.map(({ role }) => role),
      ['roles'],
    ),
  ]
}
