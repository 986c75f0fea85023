const characters = new Intl.Segmenter()

/** How many places a text takes up on a terminal, where a letter is one place however many code units it has. */
export const widthOf = (text: string): number => [...characters.segment(text)].length

/** Fills up with spaces. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Fills up from the left. */
export const padLeft = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text

/** Fills up on both sides. */
export const centred = (text: string, width: number): string =>
  pad(' '.repeat(Math.max(0, Math.floor((width - widthOf(text)) / 2))) + text, width)

/** A word in parts no longer than a line. */
function parts(word: string, width: number): string[] {
  const letters = [...characters.segment(word)].map(({ segment }) => segment)
  const count = Math.max(1, Math.ceil(letters.length / width))
  return Array.from({ length: count }, (_, i) => letters.slice(i * width, (i + 1) * width).join(''))
}

/** Breaks a text between words into lines of at most `width`; a word that is longer than a line is broken too. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const part of text.split(' ').flatMap((word) => parts(word, width))) {
    const line = lines.at(-1)
    if (line !== undefined && widthOf(line) + 1 + widthOf(part) <= width) lines[lines.length - 1] = `${line} ${part}`
    else lines.push(part)
  }
  return lines
}
