// As i18n fills them: a name and nothing else. How a date or a number reads is the language's business, not the text's.
const PLACE = /\{\{\s*([\w-]+)\s*\}\}/g

/** The names of what fills a text. */
export const placeholders = (text: string): string[] => [...text.matchAll(PLACE)].map(([, name]) => name as string)

/** What is left of a text without the places that are written rightly. */
export const withoutPlaceholders = (text: string): string => text.replace(PLACE, '')
