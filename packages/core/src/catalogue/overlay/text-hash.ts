const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * Tells whether a text is still the one it was: FNV-1a over its code units, low byte first, as eight hex digits. It
 * finds accidents; anybody can make a text to a given hash.
 */
export function textHash(text: string): string {
  let hash = OFFSET
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    hash = Math.imul(hash ^ (code & 0xff), PRIME)
    hash = Math.imul(hash ^ (code >> 8), PRIME)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
