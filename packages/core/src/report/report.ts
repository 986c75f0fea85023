import type { Block } from './block'
import type { PlainDate, Text } from './text'

/** Something to put in a calendar: an all-day entry on a plain day. */
export interface CalendarEntry {
  /** The same for the same agreement every time, so that a calendar updates instead of doubling. */
  readonly id: string
  readonly on: PlainDate
  readonly title: Text
  readonly details: readonly Text[]
}

/**
 * What a session leaves, for one viewer: text keys with what fills them, pictures as geometry, people's own text.
 * It holds no wording; `@trivsel/i18n` gives it words and formats.
 */
export interface Report {
  readonly tool: string
  readonly edition: string
  readonly session: string
  readonly title: Text
  readonly blocks: readonly Block[]
  readonly calendar: readonly CalendarEntry[]
}
