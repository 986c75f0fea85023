// 1 January 1980, midnight: the first moment that a ZIP archive can tell, as its time (2 bytes) and its day (2 bytes).
const FIRST_MOMENT = 0x00210000
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_SIZE = 22

/**
 * Sets the time of every file in a ZIP archive to the first there is, in place, so that the same document has the same
 * bytes every day.
 * @throws TypeError where the bytes are no archive without a comment, as docx writes it.
 */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const data = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.byteLength - END_SIZE
  if (end < 0 || data.getUint32(end, true) !== END) throw new TypeError('this is no ZIP archive as docx writes it')
  let at = data.getUint32(end + 16, true)
  for (let left = data.getUint16(end + 10, true); left > 0; left--) {
    const local = data.getUint32(at + 42, true)
    if (data.getUint32(at, true) !== CENTRAL || data.getUint32(local, true) !== LOCAL)
      throw new TypeError('this is no ZIP archive as docx writes it')
    data.setUint32(at + 12, FIRST_MOMENT, true)
    data.setUint32(local + 10, FIRST_MOMENT, true)
    // Its name, extra fields and comment come after the 46 bytes that every entry has.
    at += 46 + data.getUint16(at + 28, true) + data.getUint16(at + 30, true) + data.getUint16(at + 32, true)
  }
  return archive
}
