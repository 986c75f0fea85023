// However a host shows a text, it must not become markup.
const MARKUP = /<[a-z/!?]|&(?:#\d|#x[\da-f]|[a-z][a-z\d]*;)/i

// They reorder, break or join what is read, and nobody sees that they are there.
const HIDDEN = /[\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/u

const PLACE = /\{\{\s*([\w-]+)\s*\}\}/g

/** The names of what fills a text: `{{count}}` is the place `count`. */
export const placesIn = (text: string): string[] => [...text.matchAll(PLACE)].map(([, name]) => name as string)

/** Why a text cannot stand in words; `null` where it can. */
export function faultInText(text: string): string | null {
  if (text.trim() === '') return 'this text is empty'
  if (MARKUP.test(text)) return 'texts are plain: no tags and no entities'
  if (HIDDEN.test(text)) return 'this text holds a character that nobody sees and that can turn its order around'
  return /[{}]/.test(text.replace(PLACE, '')) ? 'what fills a text is written {{name}}' : null
}
