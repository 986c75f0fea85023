import type { Mark, PlainDate, Side } from '@trivsel/core'
import type { Phrase } from '../text/phrase'

/** A box of a {@link RenderedPicture}. */
export interface RenderedRegion {
  readonly x: 1 | -1
  readonly y: 1 | -1
  readonly number: number
  readonly title: Phrase
  readonly caption: Phrase
}

/** Something placed in a {@link RenderedPicture}. */
export interface RenderedPlaced {
  readonly id: string
  readonly x: Side
  readonly y: Side
  readonly label: Phrase
  readonly marks: readonly Mark[]
}

/** An axis of a {@link RenderedPicture}. */
export interface RenderedAxis {
  readonly label: Phrase
  readonly low: Phrase
  readonly line: Phrase
  readonly high: Phrase
}

/** A picture as geometry and words. */
export interface RenderedPicture {
  readonly form: 'plane'
  /** BCP 47 tag of the words. */
  readonly language: string
  readonly title: Phrase
  readonly description: Phrase
  readonly horizontal: RenderedAxis
  readonly vertical: RenderedAxis
  readonly regions: readonly RenderedRegion[]
  readonly items: readonly RenderedPlaced[]
  readonly legend: readonly { readonly mark: Mark; readonly text: Phrase }[]
}

/** A part of a {@link RenderedReport}. */
export type RenderedBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Phrase }
  | { readonly kind: 'paragraph'; readonly text: Phrase }
  | { readonly kind: 'notice'; readonly text: Phrase }
  | { readonly kind: 'list'; readonly items: readonly Phrase[] }
  | { readonly kind: 'table'; readonly columns: readonly Phrase[]; readonly rows: readonly (readonly Phrase[])[] }
  | { readonly kind: 'picture'; readonly picture: RenderedPicture }

/** An all-day entry for a calendar. */
export interface RenderedCalendarEntry {
  readonly id: string
  readonly on: PlainDate
  readonly title: Phrase
  readonly details: readonly Phrase[]
}

/** A report in words, ready for a format. Every phrase tells our wording from what people wrote. */
export interface RenderedReport {
  /** BCP 47 tag of the words. */
  readonly language: string
  readonly tool: string
  readonly edition: string
  readonly session: string
  readonly title: Phrase
  readonly blocks: readonly RenderedBlock[]
  readonly calendar: readonly RenderedCalendarEntry[]
}
