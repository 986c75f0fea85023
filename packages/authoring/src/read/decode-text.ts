import type { Complain } from '../letter'

const strict = new TextDecoder('utf-8', { fatal: true })

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    strict.decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The text of a file; nothing where its bytes are not UTF-8, which is told at the first that is not. */
export function decodeText(file: string, bytes: Uint8Array, complain: Complain): string | undefined {
  if (isUtf8(bytes)) return strict.decode(bytes)
  const good = goodBytes(bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, good)).split('\n')
  const byte = (bytes[good] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  complain(
    { file, line: before.length, column: (before.at(-1) ?? '').length + 1 },
    `byte ${byte} is not UTF-8: save the file as UTF-8, so that æ, ø and å come through`,
  )
  return undefined
}

/** How many bytes from the start are characters in full. Halving finds it, since what is wrong early stays wrong. */
function goodBytes(bytes: Uint8Array): number {
  const startsWell = (length: number): boolean => {
    // A character may be cut by the length itself; then it is whole with up to three bytes less.
    return [0, 1, 2, 3].some((less) => less <= length && isUtf8(bytes.subarray(0, length - less)))
  }
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (startsWell(middle)) good = middle
    else bad = middle
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good--
  return good
}
