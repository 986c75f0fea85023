import type { RenderedPart, RenderedReport } from '../../render/rendered'
import { oneLine } from '../../text/phrase'
import { xml } from '../svg/markup'
import { block } from './block'
import { html, titled } from './phrase'
import { STYLE, STYLE_HASH } from './style'

/** What {@link toHtml} may be told. */
export interface HtmlOptions {
  /**
   * CSS that comes after the page's own, for another look. Most is done by setting what the page sets on `:root`:
   * `--ink`, `--quiet`, `--rule`, `--accent`, `--tint`, `--font`, `--heading-font`, `--width`, as in
   * `:root { --accent: #7a1f3d; --heading-font: Georgia, serif }`. Keep text at a contrast of 4.5 to 1.
   */
  readonly style?: string
}

// A backslash could spell any of these another way.
const REACHES_OUT = /<\/style|@import|\b(?:url|src|image|image-set|-webkit-image-set)\s*\(|\\/i

function part({ title, blocks }: RenderedPart, at: number): string {
  const heading = `part-${at + 1}`
  return [
    `<section aria-labelledby="${heading}">`,
    `<h2 id="${heading}">${titled(title)}</h2>`,
    ...blocks.map((one, i) => block(one, { heading, own: `${heading}-${i + 1}` })),
    '</section>',
  ]
    .filter((piece) => piece !== '')
    .join('\n')
}

/**
 * A report as an HTML page in one file, to read, print and keep. It holds no script or link and asks for nothing from
 * outside; its own policy lets no such thing in (with `options.style` any style sheet inside it may apply, without it
 * only the page's own). What people wrote is text and nothing else, with their line breaks, and whichever way it runs
 * it leaves the words around it alone. Pictures stand in the page, with their descriptions below. Store or send it as
 * UTF-8.
 * @throws RangeError where `options.style` would end the style sheet, fetch something or hold a backslash.
 */
export function toHtml({ language, title, about, parts }: RenderedReport, { style }: HtmlOptions = {}): string {
  const reaching = style === undefined ? null : REACHES_OUT.exec(style)
  if (reaching !== null)
    throw new RangeError(
      `the style holds "${reaching[0]}"; a page in one file can neither fetch nor end anything there`,
    )
  const allowed = style === undefined ? `'${STYLE_HASH}'` : "'unsafe-inline'"
  return [
    '<!DOCTYPE html>',
    `<html lang="${xml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${allowed}; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="only light">',
    `<title>${xml(oneLine(title))}</title>`,
    `<style>${STYLE}</style>`,
    ...(style === undefined ? [] : [`<style>${style}</style>`]),
    '</head>',
    '<body>',
    '<main>',
    '<header>',
    `<h1>${titled(title)}</h1>`,
    ...about.map((line) => `<p>${html(line)}</p>`),
    '</header>',
    ...parts.map(part),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
