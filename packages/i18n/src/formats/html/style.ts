/**
 * How a page looks on a screen and on paper. What is set on `:root` is meant to be set anew: `--ink` text, `--quiet`
 * text of less weight, `--rule` lines, `--accent` headings and notices, `--tint` the ground of notices and heads of
 * tables, `--font` and `--heading-font`, `--width` of a line.
 */
export const STYLE = `
:root {
  color-scheme: only light;
  --ink: #1f2a37;
  --quiet: #465366;
  --rule: #c3cad3;
  --accent: #1d4f5c;
  --tint: #f1f5f6;
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
  --heading-font: var(--font);
  --width: 46rem;
}
@page {
  size: A4;
  margin: 20mm 18mm 22mm;
  @bottom-right {
    content: counter(page) " / " counter(pages);
    font: 9pt system-ui, sans-serif;
    color: #465366;
  }
}
* { box-sizing: border-box }
html { background: #fff; color: var(--ink); font: 1rem/1.55 var(--font); -webkit-text-size-adjust: 100% }
body { margin: 0 }
main { max-width: var(--width); margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word }
h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption { white-space: pre-line }
.whole { white-space: nowrap }
h1, h2, h3, h4 { color: var(--accent); font-family: var(--heading-font); line-height: 1.25; text-wrap: balance }
h1 { margin: 0 0 .75rem; font-size: 2rem; font-weight: 650; letter-spacing: -.01em }
h2 { margin: 0 0 1rem; font-size: 1.4rem; font-weight: 650 }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.12rem; font-weight: 650 }
h4 { margin: 1.25rem 0 .35rem; font-size: 1rem; font-weight: 650; color: var(--ink) }
p, ul, dl { margin: 0 0 1rem }
ul { padding-left: 1.25rem }
li { margin-bottom: .3rem }
li::marker { color: var(--accent) }
header p { margin: 0; color: var(--quiet) }
section { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--rule) }
.notice { padding: .65rem 1rem; border-left: .25rem solid var(--accent); background: var(--tint) }
dl > div { padding: .6rem 0; border-bottom: 1px solid var(--rule) }
dl > div:first-child { border-top: 1px solid var(--rule) }
dt { color: var(--quiet); font-weight: 600 }
dd { margin: 0 }
dd + dd { margin-top: .6rem }
.scroll { margin: 0 0 1.25rem; overflow-x: auto }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
table { width: 100%; border-collapse: collapse; font-size: .94rem; line-height: 1.45 }
th, td { min-width: 5.5rem; padding: .5rem .65rem; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top }
thead th, thead td { border-bottom: 2px solid var(--accent); background: var(--tint); vertical-align: bottom }
tbody th { font-weight: 600 }
.dense { font-size: .9rem }
.dense th, .dense td { min-width: 4.75rem; padding: .45rem .5rem }
.dense .whole { white-space: normal }
figure { margin: 0 0 1.5rem }
figure .scroll { margin-bottom: .5rem }
svg { display: block; width: 100%; min-width: 34rem; height: auto }
figcaption { color: var(--quiet); font-size: .94rem }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (min-width: 36rem) {
  dl > div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); column-gap: 1.5rem }
  dt { grid-row: 1 / span 99 }
  dd { grid-column: 2 }
}
@media screen and (min-width: 66rem) {
  .scroll:has(> .dense) { margin-inline: min(0px, (var(--width) - 62.5rem) / 2) }
  .dense .whole { white-space: nowrap }
}
@media (max-width: 30rem) {
  main { padding: 1.5rem 1rem 2.5rem }
  h1 { font-size: 1.6rem }
}
@media print {
  html { font-size: 10.5pt; line-height: 1.45 }
  main { max-width: none; padding: 0 }
  h1, h2, h3, h4 { break-after: avoid; break-inside: avoid }
  p, li, dd { orphans: 3; widows: 3 }
  tr, figure, .notice, dl > div { break-inside: avoid }
  thead { display: table-header-group }
  section { margin-top: 2rem; padding-top: 1.1rem }
  .scroll { overflow: visible }
  .dense { table-layout: fixed; font-size: 8pt }
  .dense th, .dense td { min-width: 0; padding: .35rem .4rem; overflow-wrap: anywhere; hyphens: auto }
  th, td { min-width: 3rem }
  svg { min-width: 0; max-height: 230mm }
  .notice, thead th, thead td { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`

/** The SHA-256 of {@link STYLE}, by which a page lets this style sheet in and no other. A test keeps the two together. */
export const STYLE_HASH = 'sha256-GPvM2MZeSkJwaZmnZ6hX4XoS0WB9K3sQCSMejlJ/oOo='
