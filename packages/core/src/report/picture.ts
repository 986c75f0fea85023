import type { Text } from './text'

/** How something in a picture is set apart. Never by colour alone. */
export type Mark = 'chosen' | 'split'

/** −1 the low side of an axis, 0 on the line, 1 the high side. */
export type Side = -1 | 0 | 1

/** A box of a {@link PlanePicture}. */
export interface Region {
  readonly x: 1 | -1
  readonly y: 1 | -1
  /** The number printed in the box. */
  readonly number: number
  readonly title: Text
  readonly caption: Text
}

/** Something placed in a {@link PlanePicture}. */
export interface Placed {
  readonly id: string
  readonly x: Side
  readonly y: Side
  readonly label: Text
  readonly marks: readonly Mark[]
}

/** An axis of a {@link PlanePicture}: what it measures and what its two ends and its middle are called. */
export interface PictureAxis {
  readonly label: Text
  readonly low: Text
  readonly line: Text
  readonly high: Text
}

/**
 * Two axes that cross at a line, with a box in each corner. What lies on a line stays on the line.
 * Positions are sides, not measures: whoever draws it decides sizes.
 */
export interface PlanePicture {
  readonly form: 'plane'
  readonly title: Text
  /** The picture told in words, for those who do not see it. */
  readonly description: Text
  readonly horizontal: PictureAxis
  readonly vertical: PictureAxis
  readonly regions: readonly Region[]
  readonly items: readonly Placed[]
  /** What each mark means, for those that occur. */
  readonly legend: readonly { readonly mark: Mark; readonly text: Text }[]
}

/** A picture as geometry and texts. */
export type Picture = PlanePicture
