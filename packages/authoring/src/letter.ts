/** A spot in an authored file; the path is relative to the root of the repository. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A mistake, told to the author of the content. */
export interface Letter {
  readonly at: Place
  readonly message: string
}

/** How a part of the build tells of a mistake and goes on, so that all come at once. */
export type Complain = (at: Place, message: string) => void

const inReadingOrder = (a: Letter, b: Letter): number =>
  a.at.file.localeCompare(b.at.file, 'en') || a.at.line - b.at.line || a.at.column - b.at.column

/** One line a letter, in reading order. What two tools find wrong in a file they share is told once. */
export function printLetters(letters: readonly Letter[]): string[] {
  const lines = [...letters]
    .sort(inReadingOrder)
    .map(({ at, message }) => `${at.file}:${at.line}:${at.column} ${message}`)
  return [...new Set(lines)]
}
