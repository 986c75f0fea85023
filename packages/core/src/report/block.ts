import type { Picture } from './picture'
import type { Text } from './text'

/** A part of what a report says, whose texts are of type `T`: keys with what fills them, or words. */
export type Block<T = Text> =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: T }
  | { readonly kind: 'paragraph'; readonly text: T }
  /** Something the reader should not overlook. */
  | { readonly kind: 'notice'; readonly text: T }
  | { readonly kind: 'list'; readonly items: readonly T[] }
  /** What was asked, and what was answered; several answers stand below each other. */
  | { readonly kind: 'pairs'; readonly items: readonly { readonly label: T; readonly values: readonly T[] }[] }
  | { readonly kind: 'table'; readonly columns: readonly T[]; readonly rows: readonly (readonly T[])[] }
  /**
   * `toldBelow` where the blocks after it say all that it shows, so that its description would say it twice; but for
   * `besides`, which is for those who do not see the picture.
   */
  | {
      readonly kind: 'picture'
      readonly picture: Picture<T>
      readonly toldBelow?: boolean
      readonly besides?: readonly T[]
    }
