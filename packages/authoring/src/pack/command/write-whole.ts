import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Writes a file beside its place and then moves it there, so that whoever reads finds the old one or the new one, whole.
 * @returns why it could not, with everything as it was; nothing where it could.
 */
export function writeWhole(file: string, text: string): string | undefined {
  const staged = `${file}.${process.pid}.tmp`
  let created = false
  try {
    // Fails where such a file is there already, which is then somebody else's.
    closeSync(openSync(staged, 'wx'))
    created = true
    writeFileSync(staged, text)
    renameSync(staged, file)
    return undefined
  } catch (error) {
    if (created) rmSync(staged, { force: true })
    return `${file} cannot be written (${(error as NodeJS.ErrnoException).code})`
  }
}
