/** Splits a text at its places: the names of the places come out between the pieces. */
export const PLACE = /\{\{\s*([\w-]+)\s*\}\}/

/** The names of the places in a text that something fills: `{{count}}` is the place `count`. */
export const placesIn = (text: string): string[] => text.split(PLACE).filter((_, i) => i % 2 === 1)

/** The places that a text has and another lacks, each as it is written. */
export const placesLost = (before: string, after: string): string[] => {
  const kept = new Set(placesIn(after))
  return [...new Set(placesIn(before))].filter((name) => !kept.has(name)).map((name) => `{{${name}}}`)
}
