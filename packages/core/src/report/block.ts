import type { Picture } from './picture'
import type { Text } from './text'

/** A part of a report. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text }
  /** Something the reader should not overlook. */
  | { readonly kind: 'notice'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'table'; readonly columns: readonly Text[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: 'picture'; readonly picture: Picture }
