import type { MeetStep } from '../../model/activity/meet'
import type { Tool } from '../../model/tool'
import type { Finding } from '../finding'
import { idIn, idOrNone, idsIn, idsOf, type Path, twice } from './check-ids'

/** What an agenda plans, breaks apart, is what people are told to set aside. */
function plannedTotal(tool: Tool, { agenda, time }: MeetStep, path: Path): Finding[] {
  const slot = tool.time.find(({ id }) => id === time)
  if (slot === undefined) return []
  const total = agenda.reduce((sum, { minutes, pause }) => sum + (pause ? 0 : minutes.planned), 0)
  if (total === slot.minutes) return []
  return [
    {
      path,
      message: `the planned minutes add up to ${total}, but people are told to set aside ${slot.minutes} for "${slot.id}"`,
    },
  ]
}

/** Whoever leads a meeting or an item of it comes to it. */
function checkAttend(tool: Tool, { seats, attend, agenda }: MeetStep, path: Path): Finding[] {
  if (attend === null) return []
  const leading = new Set([...seats, ...agenda.flatMap(({ by }) => (by === null ? [] : [by]))])
  return [
    ...idsIn('seat', attend, idsOf(tool.seats), path),
    ...twice('seat', attend, path),
    ...[...leading]
      .filter((seat) => !attend.includes(seat))
      .map((seat) => ({
        path,
        message: `"${seat}" leads the meeting or an item of it, so it must be among those who attend`,
      })),
  ]
}

/** Checks who comes to a meeting, and its agenda. */
export function checkMeeting(tool: Tool, step: MeetStep, path: (...rest: Path) => Path): Finding[] {
  return [...checkAttend(tool, step, path('attend')), ...checkAgenda(tool, step, path('agenda'))]
}

function checkAgenda(tool: Tool, step: MeetStep, path: Path): Finding[] {
  return [
    ...step.agenda.flatMap(({ minutes, ...item }, i) => [
      ...idIn('step', item.step, idsOf(tool.steps), [...path, i, 'step']),
      ...idOrNone('seat', item.by, idsOf(tool.seats), [...path, i, 'by']),
      ...idsIn('set', item.sets, idsOf(tool.sets), [...path, i, 'sets']),
      ...twice('prompt', item.prompts, [...path, i, 'prompts']),
      ...twice('question', idsOf(item.questions), [...path, i, 'questions']),
      ...twice('material', item.materials, [...path, i, 'materials']),
      ...(minutes.min <= minutes.planned && minutes.planned <= minutes.max
        ? []
        : [
            {
              path: [...path, i, 'minutes', 'planned'],
              message: `${minutes.planned} planned minutes lie outside ${minutes.min} to ${minutes.max}`,
            },
          ]),
    ]),
    ...plannedTotal(tool, step, path),
  ]
}
