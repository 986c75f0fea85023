import type { RenderedPicture } from '@trivsel/i18n'
import { toSvg } from '@trivsel/i18n/svg'

/** Pictures that stand beside each other, and what they are of. */
export interface Row {
  readonly of: string
  readonly pictures: readonly RenderedPicture[]
}

const STYLE = `
@page { size: A4 landscape; margin: 10mm }
body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; color: #1f2a37 }
section { display: grid; grid-template-columns: repeat(auto-fit, minmax(40rem, 1fr)); gap: 1rem; margin-bottom: 2rem }
figure { margin: 0; break-inside: avoid }
svg { width: 100%; height: auto; border: 1px solid #cbd2da }
@media print {
  body { margin: 0 }
  section { display: block }
  svg { max-height: 180mm }
}
`

const figure = (picture: RenderedPicture, of: string, id: string): string =>
  `<figure><figcaption>${of} · ${picture.form} · ${picture.language}</figcaption>\n${toSvg(picture, { id })}</figure>`

const section = ({ of, pictures }: Row, row: number): string =>
  `<section>\n${pictures.map((one, i) => figure(one, of, `picture-${row}-${i}`)).join('\n')}\n</section>`

/** A page with pictures on it, row by row, to look at on a screen or to print. */
export const sheetOf = (rows: readonly Row[]): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    '<title>Every picture</title>',
    `<style>${STYLE}</style>`,
    ...rows.map(section),
    '</html>',
    '',
  ].join('\n')
