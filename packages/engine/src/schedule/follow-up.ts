import { UTCDateMini } from '@date-fns/utc/date/mini'
import type { PlainDate } from '@trivsel/core'
import { addWeeks } from 'date-fns/addWeeks'

/** The calendar day of an instant where it was written: its own offset decides, not this machine's. */
export const dayOf = (instant: string): PlainDate => instant.slice(0, 10)

/** The same weekday some weeks later. */
export const weeksLater = (day: PlainDate, weeks: number): PlainDate =>
  new UTCDateMini(addWeeks(new UTCDateMini(`${day}T00:00Z`), weeks)).toISOString().slice(0, 10)
