// The wider of DejaVu Sans and Arial (whose widths Helvetica shares), in hundredths of the font size.
const WIDTHS: readonly (readonly [number, string])[] = [
  [28, "ijl'ı"],
  [30, 'I'],
  [34, ' \u00A0,.:;/|\\¦·‘’‚'],
  [37, '-f‑'],
  [42, 'rt()[]!¡¹²³‹›'],
  [47, '"ªº'],
  [50, 'J*`´¨°¸–†'],
  [53, 'sz“”„'],
  [56, 'cL?_§'],
  [60, 'kvxy•'],
  [62, 'aeoFTø«»¿þ'],
  [64, 'bdghnpqu0123456789{}$£¢¤¥ßđðµ¶'],
  [69, 'ABEKPSVXYZÞ€'],
  [73, 'CRU'],
  [79, 'DGHNOQØ&ĐÐ'],
  [84, '#+<=>^~w−×÷±¬'],
  [87, 'M'],
  [102, 'WmæÆœŒ%@—…'],
]
const WIDTH = new Map(WIDTHS.flatMap(([width, all]) => [...all].map((one) => [one, width] as const)))

const UNSEEN = /[\p{M}\p{Cf}\p{Cc}]/u
const PICTURE = /\p{Extended_Pictographic}/u
const OTHER = 105
const EMOJI = 135

/** Hundredths of the font size that a character takes up; more rather than less where it is not known. */
function widthOf(character: string): number {
  const known = WIDTH.get(character)
  if (known !== undefined) return known
  if (UNSEEN.test(character)) return 0
  return PICTURE.test(character) ? EMOJI : OTHER
}

// Rasterisers that round every letter to whole pixels make text a little wider than its font says.
const ROUNDING = 1.02

const widened = (width: number, bold: boolean): number => (bold && width > 0 ? width * 1.1 + 4.5 : width)

/**
 * About how wide a text is at a font size, in the unit of the size, and never less than it turns out in DejaVu Sans,
 * Arial or Helvetica: there is no font to ask where a picture is made.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0
  for (const character of text.normalize('NFD')) sum += widened(widthOf(character), bold)
  return (sum / 100) * size * ROUNDING
}

/** Whether a text is no wider than a width; of a long one it measures no more than it must. */
export function fitsIn(text: string, width: number, size: number, bold = false): boolean {
  let sum = 0
  for (const character of text.normalize('NFD')) {
    sum += widened(widthOf(character), bold)
    if ((sum / 100) * size * ROUNDING > width) return false
  }
  return true
}
