import { renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Writes a file beside its place and then moves it there, so that whoever reads finds the old one or the new one, whole.
 * @returns why it could not, with everything as it was; nothing where it could.
 */
export function writeWhole(file: string, text: string): string | undefined {
  const staged = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(staged, text, { flag: 'wx' })
    renameSync(staged, file)
    return undefined
  } catch (error) {
    rmSync(staged, { force: true })
    return `${file} cannot be written (${(error as NodeJS.ErrnoException).code})`
  }
}
