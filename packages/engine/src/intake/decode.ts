import { type Problem, problem } from '@trivsel/core'

/** Text, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly problem: Problem }

// In every browser and in Node, but not in the language's own types.
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => {
  decode(bytes: Uint8Array): string
}

/** ÷ as Windows-1252 writes it. */
const DIVISION_SIGN = 0xf7

/** Where UTF-8 breaks off: the position of the first byte that fits no character. */
function firstBadByte(bytes: Uint8Array): number {
  let i = 0
  while (i < bytes.length) {
    const lead = bytes[i] as number
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0
    if (length === 0) return i
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(i, i + length))
    } catch {
      return i
    }
    i += length
  }
  return i
}

/** Line and column, from 1, of the character that begins at a byte. */
function placeOf(bytes: Uint8Array, at: number): { readonly line: number; readonly column: number } {
  const before = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes.subarray(0, at))
  const lines = before.split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** Reads bytes as UTF-8, with or without a byte order mark, and says where they are not. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const at = firstBadByte(bytes)
    const place = placeOf(bytes, at)
    const byte = bytes[at] ?? 0
    return {
      problem:
        byte === DIVISION_SIGN
          ? problem('file-windows-1252', place)
          : problem('file-not-utf8', { ...place, byte: byte.toString(16).padStart(2, '0').toUpperCase() }),
    }
  }
}
