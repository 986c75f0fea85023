// XML 1.0 has no way to carry these, not even as references.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML, inside an element or an attribute. */
export const xml = (text: string): string =>
  text.replace(UNFIT, '').replace(/[&<>"']/g, (one) => ENTITIES[one] as string)

/** Values of attributes; numbers are px to one decimal. */
export type Attributes = Readonly<Record<string, string | number>>

/** A length as it is written: px to one decimal. */
export const px = (length: number): string => String(Math.round(length * 10) / 10)

const value = (one: string | number): string => (typeof one === 'number' ? px(one) : xml(one))

/** An element around what is markup already. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, one]) => ` ${key}="${value(one)}"`)
  return inside.length === 0
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inside.join('')}</${name}>`
}
