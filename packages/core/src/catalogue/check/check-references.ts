import type { Tool } from '../../model/tool'
import type { Finding } from '../finding'
import { checkDrawings } from './check-drawings'
import { checkRange, idIn, idOrNone, idsOf, twice } from './check-ids'
import { checkMap, checkScale } from './check-map'
import { checkMaterial } from './check-material'
import { checkStep } from './check-step'

/** Agenda items are found by their id alone, so meetings of one tool share one list of them. */
function agendaItemsTwice(tool: Tool): Finding[] {
  const seen = new Set<string>()
  return tool.steps.flatMap((step, i) =>
    (step.activity === 'meet' ? step.agenda : []).flatMap(({ id }, j) => {
      const again = seen.has(id)
      seen.add(id)
      return again ? [{ path: ['steps', i, 'agenda', j], message: `agenda item "${id}" stands twice` }] : []
    }),
  )
}

/** Checks that every id in a tool refers to something, that none stands twice, and that figures agree with each other. */
export function checkReferences(tool: Tool): Finding[] {
  const seats = idsOf(tool.seats)
  return [
    ...twice('seat', seats, ['seats']),
    ...tool.seats.flatMap(({ min, max }, i) => checkRange(min, max, ['seats', i])),
    ...idIn('seat', tool.lead, seats, ['lead']),
    ...twice('time', idsOf(tool.time), ['time']),
    ...twice('phase', tool.phases, ['phases']),
    ...(tool.scale === null ? [] : checkScale(tool.scale)),
    ...twice('axis', tool.axes, ['axes']),
    ...(tool.map === null ? [] : checkMap(tool.map, tool.axes)),
    ...twice('group', tool.groups, ['groups']),
    ...twice('theme', [...idsOf(tool.themes), ...idsOf(tool.formerThemes)], ['themes']),
    ...tool.themes.flatMap((theme, i) => [
      ...idIn('group', theme.group, tool.groups, ['themes', i, 'group']),
      ...idOrNone('seat', theme.judges, seats, ['themes', i, 'judges']),
      ...twice('question', idsOf(theme.questions), ['themes', i, 'questions']),
    ]),
    ...tool.formerThemes.flatMap((theme, i) => [
      ...idIn('group', theme.group, tool.groups, ['formerThemes', i, 'group']),
      ...idIn('theme', theme.inPlaceOf, idsOf(tool.themes), ['formerThemes', i, 'inPlaceOf']),
    ]),
    ...checkMaterial(tool),
    ...checkDrawings(tool),
    ...twice('step', idsOf(tool.steps), ['steps']),
    ...tool.steps.flatMap((step, i) => checkStep(tool, step, i)),
    ...agendaItemsTwice(tool),
    ...twice('tip', tool.tips, ['tips']),
    ...twice(
      'role',
      tool.roles.map(({ role }) => role),
      ['roles'],
    ),
  ]
}
