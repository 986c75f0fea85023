import { UTCDateMini } from '@date-fns/utc/date/mini'
import type { PlainDateTime, Range } from '@trivsel/core'
import { addMinutes } from 'date-fns/addMinutes'

/** The span of minutes an agenda allows, and whether what is planned lies within it. */
export interface AgendaSpan extends Range {
  readonly planned: number
  readonly fits: boolean
  /** Minutes over the plan if every item takes its longest; never below 0. */
  readonly overrunIfAllMax: number
}

/** Adds up an agenda's ranges and holds them against the planned total, in minutes. */
export function agendaSpan(boxes: readonly Range[], planned: number): AgendaSpan {
  const min = boxes.reduce((sum, box) => sum + box.min, 0)
  const max = boxes.reduce((sum, box) => sum + box.max, 0)
  return { min, max, planned, fits: min <= planned && planned <= max, overrunIfAllMax: Math.max(0, max - planned) }
}

/** A time on the wall some minutes later, across midnight too. No time zone is involved. */
export const laterBy = (time: PlainDateTime, minutes: number): PlainDateTime =>
  // Counted as if in UTC, where no hour is skipped or repeated.
  new UTCDateMini(addMinutes(new UTCDateMini(`${time}Z`), minutes)).toISOString().slice(0, 16)

/** When each item of an agenda begins, and when the last one ends. */
export function clockTimes(starts: PlainDateTime, minutes: readonly number[]): readonly PlainDateTime[] {
  const times = [starts]
  for (const [i, item] of minutes.entries()) times.push(laterBy(times[i] as string, item))
  return times
}
