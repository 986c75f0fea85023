import type { FollowUp } from '../model/follow-up'
import type { Block } from './block'
import type { PlainDate, PlainDateTime, Text } from './text'

interface EntryBase<T> {
  /** The same for the same agreement every time, so that a calendar updates instead of doubling. */
  readonly id: string
  readonly title: T
  readonly details: readonly T[]
}

/** Something to put in a calendar on a day, all day long. */
export interface DayEntry<T = Text> extends EntryBase<T> {
  readonly kind: 'day'
  readonly on: PlainDate
  /** How often it comes again, counted from `on`; `null` where it does not. */
  readonly repeats: Pick<FollowUp, 'after' | 'unit'> | null
}

/** Something to put in a calendar at a time. */
export interface Appointment<T = Text> extends EntryBase<T> {
  readonly kind: 'appointment'
  /** A time on the wall where it takes place. */
  readonly starts: PlainDateTime
  readonly minutes: number
  /** IANA name of the time zone that the wall stands in, such as `Europe/Copenhagen`; `null` where nobody said. */
  readonly zone: string | null
}

/** Something to put in a calendar. */
export type CalendarEntry<T = Text> = DayEntry<T> | Appointment<T>

/** Who can read a part of a report: the one it was made for alone, some others too, or all who take part. */
export type Readers = 'self' | 'some' | 'all'

/** What one step leaves in a report. */
export interface ReportPart<T = Text> {
  readonly step: string
  readonly title: T
  readonly readers: Readers
  /** True for what people put on file: agreements, action cards, plans. */
  readonly file: boolean
  readonly blocks: readonly Block<T>[]
}

/**
 * What a session leaves, for one viewer: text keys with what fills them, pictures as geometry, people's own text.
 * It holds no wording; `@trivsel/i18n` gives it words and formats.
 */
export interface Report<T = Text> {
  readonly tool: string
  readonly edition: string
  readonly session: string
  readonly title: T
  /** Whose report it is: the group's name, who took part, when it began. */
  readonly about: readonly T[]
  readonly parts: readonly ReportPart<T>[]
  readonly calendar: readonly CalendarEntry<T>[]
}
