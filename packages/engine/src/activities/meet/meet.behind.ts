import type { PlainDateTime } from '@trivsel/core'
import { laterBy, minutesLate, type Run, wallTimeIn } from '../../schedule'
import type { MeetData } from './meet.data'

/** When an item last began or ended. An end before its beginning is a clock that went backwards: no time has passed. */
const latest = ({ from, to }: Run): string => (to !== null && Date.parse(to) > Date.parse(from) ? to : from)

const minutesBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000))

/** Minutes after the planned start at which the first item began; 0 where either is not known, as without a zone. */
export function minutesBegunLate({ starts, zone, runs }: MeetData): number {
  const [first] = runs
  return starts === null || zone === null || first === undefined ? 0 : minutesLate(starts, wallTimeIn(zone, first.from))
}

/**
 * Minutes behind the plan when an item last began or ended, and behind its end once all have been held; `null` before the first, or where no start is planned.
 * Where nobody said the zone, the time of an event cannot be held against the wall, so the plan then runs from when the
 * first item began.
 * @param items ids in the order of the agenda.
 * @param times when each of them begins by the plan, and when the last one ends.
 */
export function minutesBehind(
  { zone, runs }: MeetData,
  items: readonly string[],
  times: readonly PlainDateTime[],
): number | null {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return null
  const isOver = last.to !== null && items.every((id) => runs.some(({ item }) => item === id))
  // Once all have been held, in whatever order, what was due is the end of the meeting.
  const due = isOver ? times.at(-1) : times[items.indexOf(last.item) + (last.to === null ? 0 : 1)]
  const began = times[items.indexOf(first.item)]
  if (due === undefined || began === undefined) return null
  const at = latest(last)
  return minutesLate(due, zone === null ? laterBy(began, minutesBetween(first.from, at)) : wallTimeIn(zone, at))
}
