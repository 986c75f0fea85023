import type { colourMeanings } from '../model/activity/sort'
import type { Text } from './text'

/** What every picture has, whose texts are of type `T`: keys with what fills them, or words. */
interface PictureBase<T> {
  /** Tells it from the other pictures of a report: letters, digits and hyphens. */
  readonly id: string
  readonly title: T
  /** The picture told in words, for those who do not see it. */
  readonly description: T
}

/** How something in a plane is set apart. Never by colour alone. */
export type Mark = 'chosen' | 'split'

/** −1 the low side of an axis, 0 on the line, 1 the high side. */
export type Side = -1 | 0 | 1

/** A box of a {@link PlanePicture}. */
export interface Region<T = Text> {
  readonly x: 1 | -1
  readonly y: 1 | -1
  /** The number printed in the box. */
  readonly number: number
  readonly title: T
  readonly caption: T
}

/** Something placed in a {@link PlanePicture}. */
export interface Placed<T = Text> {
  readonly id: string
  readonly x: Side
  readonly y: Side
  readonly label: T
  readonly marks: readonly Mark[]
}

/** An axis of a {@link PlanePicture}: what it measures and what its two ends and its middle are called. */
export interface PictureAxis<T = Text> {
  readonly label: T
  readonly low: T
  readonly line: T
  readonly high: T
}

/**
 * Two axes that cross at a line, with a box in each corner. What lies on a line stays on the line.
 * Positions are sides, not measures: whoever draws it decides sizes.
 */
export interface PlanePicture<T = Text> extends PictureBase<T> {
  readonly form: 'plane'
  readonly horizontal: PictureAxis<T>
  readonly vertical: PictureAxis<T>
  readonly regions: readonly Region<T>[]
  readonly items: readonly Placed<T>[]
  /** What each mark means, for those that occur. */
  readonly legend: readonly { readonly mark: Mark; readonly text: T }[]
}

/** Two dimensions with something to read in each corner; nothing lies on their lines. */
export interface GridPicture<T = Text> extends PictureBase<T> {
  readonly form: 'grid'
  readonly horizontal: Omit<PictureAxis<T>, 'line'>
  readonly vertical: Omit<PictureAxis<T>, 'line'>
  readonly cells: readonly {
    readonly x: 1 | -1
    readonly y: 1 | -1
    readonly title: T
    readonly caption: T
    readonly lines: readonly T[]
  }[]
}

/** A side of a {@link BalancePicture}. */
export interface BalanceSide<T = Text> {
  readonly title: T
  readonly items: readonly {
    readonly label: T
    /** From 1; 0 where nobody said. */
    readonly weight: number
    /** The weight in words; `null` where nobody said. */
    readonly says: T | null
  }[]
}

/** A pair of scales. What people say about the tilt counts, not the sum of the weights. */
export interface BalancePicture<T = Text> extends PictureBase<T> {
  readonly form: 'balance'
  readonly left: BalanceSide<T>
  readonly right: BalanceSide<T>
  /** The heaviest weight there can be. */
  readonly heaviest: number
  /** −1 the left side is down, 0 level, 1 the right side; `null` where nobody said, and then it is drawn level and pale. */
  readonly tilt: Side | null
  readonly says: T | null
}

/** Fields around a hub, with short texts in each. */
export interface WheelPicture<T = Text> extends PictureBase<T> {
  readonly form: 'wheel'
  /** Clockwise from the top left; from 2 to 8. */
  readonly fields: readonly { readonly title: T; readonly entries: readonly T[] }[]
}

/** Circles of different sizes that overlap. */
export interface CirclesPicture<T = Text> extends PictureBase<T> {
  readonly form: 'circles'
  /** From 2 to 4. */
  readonly circles: readonly {
    readonly id: string
    readonly label: T
    /** From 1 to `largest`; 0 where nobody said: it is drawn small and dashed. */
    readonly size: number
  }[]
  readonly largest: number
  readonly overlaps: readonly {
    readonly circles: readonly [string, string]
    /** Tenths of the smaller circle that lie inside the other, from 0 to 10; `null` where nobody said. */
    readonly tenths: number | null
  }[]
}

/** Rows with key words under colours that are told apart by sign and name as well. */
export interface LightsPicture<T = Text> extends PictureBase<T> {
  readonly form: 'lights'
  readonly colours: readonly {
    readonly id: string
    readonly means: (typeof colourMeanings)[number]
    readonly title: T
  }[]
  readonly rows: readonly {
    readonly label: T
    readonly chosen: boolean
    /** One for each colour, in their order. */
    readonly cells: readonly {
      /** How many people put words here. */
      readonly count: number
      readonly words: readonly T[]
    }[]
  }[]
  /** What a chosen row is called; `null` where none is. */
  readonly legend: T | null
}

/** Bars of different lengths, marked by what gives and what drains. */
export interface BarsPicture<T = Text> extends PictureBase<T> {
  readonly form: 'bars'
  readonly bars: readonly {
    readonly label: T
    readonly length: number
    /** The length in words, such as “3 hours”. */
    readonly says: T
    /** From 0, not at all, to 2, a lot. */
    readonly gives: 0 | 1 | 2
    readonly drains: 0 | 1 | 2
  }[]
  /** What the marks are called, in this order: gives some, gives a lot, drains some, drains a lot. */
  readonly legend: { readonly gives: readonly [T, T]; readonly drains: readonly [T, T] }
  /** Sums below the bars, such as the total against what was agreed. */
  readonly sums: readonly { readonly label: T; readonly length: number; readonly says: T }[]
}

/** A thought and those that follow from it. */
export interface TreeNode<T = Text> {
  readonly label: T
  readonly nodes: readonly TreeNode<T>[]
}

/** Thoughts that branch out from a middle. */
export interface TreePicture<T = Text> extends PictureBase<T> {
  readonly form: 'tree'
  readonly root: TreeNode<T>
}

/** A picture as geometry and texts. */
export type Picture<T = Text> =
  | PlanePicture<T>
  | GridPicture<T>
  | BalancePicture<T>
  | WheelPicture<T>
  | CirclesPicture<T>
  | LightsPicture<T>
  | BarsPicture<T>
  | TreePicture<T>
