const WIDEST = 75

/** Octets of a character in UTF-8. */
function octets(character: string): number {
  const point = character.codePointAt(0) as number
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

/** A property as iCalendar wants it: at most 75 octets a line, continued after a space, no character torn apart. */
export function contentLine(name: string, value: string): string {
  let folded = ''
  let wide = 0
  for (const character of `${name}:${value}`) {
    const more = octets(character)
    if (wide + more > WIDEST) {
      folded += '\r\n '
      wide = 1
    }
    folded += character
    wide += more
  }
  return `${folded}\r\n`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: iCalendar forbids them in text
const UNSPEAKABLE = /[\u0000-\u0008\u000B-\u001F\u007F]|\p{Cs}/gu

/** Text as the value of a property: what has a meaning in iCalendar loses it, what it cannot carry is left out. */
export const textValue = (text: string): string =>
  text
    .replace(UNSPEAKABLE, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
