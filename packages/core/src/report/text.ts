import type { TextKey } from '../catalogue/text-key'

/** A calendar day, `YYYY-MM-DD`, in no time zone. */
export type PlainDate = string

/** A time on the wall, `YYYY-MM-DDTHH:mm`, in no time zone. */
export type PlainDateTime = string

/** What fills a place in a text. */
export type Param =
  | string
  | number
  | Text
  | { readonly date: PlainDate }
  | { readonly time: PlainDateTime }
  | { readonly list: readonly Text[] }

/** Wording found under a key, with what fills its places; or people's own text, which is data and never a key. */
export type Text =
  | { readonly key: TextKey; readonly params?: Readonly<Record<string, Param>> }
  | { readonly own: string }

/** Wording found under a key. */
export const say = (key: TextKey, params?: Readonly<Record<string, Param>>): Text =>
  params ? { key, params } : { key }

/** Something a person wrote. */
export const own = (text: string): Text => ({ own: text })
