import type { Block, CalendarEntry, Picture, Report, ReportPart } from '@trivsel/core'
import type { Phrase } from '../text/phrase'

interface InLanguage {
  /** BCP 47 tag of the words. */
  readonly language: string
}

/** A picture as geometry and words. */
export type RenderedPicture = Picture<Phrase> & InLanguage

/** A part of what a report says, in words. */
export type RenderedBlock =
  | Exclude<Block<Phrase>, { readonly kind: 'picture' }>
  | (Extract<Block<Phrase>, { readonly kind: 'picture' }> & { readonly picture: RenderedPicture })

/** What one step leaves in a report, in words. */
export interface RenderedPart extends Omit<ReportPart<Phrase>, 'blocks'> {
  readonly blocks: readonly RenderedBlock[]
}

/** Something to put in a calendar, in words. */
export type RenderedCalendarEntry = CalendarEntry<Phrase>

/** A report in words, ready for a format. Every phrase tells our wording from what people wrote. */
export interface RenderedReport extends Omit<Report<Phrase>, 'parts'>, InLanguage {
  readonly parts: readonly RenderedPart[]
}

/** The pictures of a report, in the order they stand in. */
export const picturesOf = ({ parts }: RenderedReport): readonly RenderedPicture[] =>
  parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])))
