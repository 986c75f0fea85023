import type { Mark, Side } from '@trivsel/core'
import { oneLine, type RenderedPicture } from '@trivsel/i18n'
import { WIDTH } from './page'
import { centred, pad, wrap } from './wrap'

type Plane = Extract<RenderedPicture, { readonly form: 'plane' }>

// What lies on a line has a row and a column of its own, so that nothing on it looks as if it were in a box.
const rows: readonly Side[] = [1, 0, -1]
const columns: readonly Side[] = [-1, 0, 1]

const MARGIN = 14
const CELL = Math.floor((WIDTH - MARGIN - 1) / columns.length) - 3
const LOWEST = 3

const signs: Readonly<Record<Mark, string>> = { chosen: '*', split: '!' }
const GUTTER = Object.keys(signs).length + 1

function cell({ regions, items }: Plane, x: Side, y: Side): string[] {
  const box = regions.find((region) => region.x === x && region.y === y)
  const title = box === undefined ? [] : [...wrap(`${box.number} ${oneLine(box.title)}`, CELL), '']
  const inside = items.filter((item) => item.x === x && item.y === y)
  const themes = inside.flatMap(({ label, marks }) => {
    const marked = marks.map((mark) => signs[mark]).join('')
    return wrap(oneLine(label), CELL - GUTTER).map((line, i) => `${pad(i === 0 ? marked : '', GUTTER)}${line}`)
  })
  return [...title, ...themes]
}

const rule = (left: string, between: string, right: string): string =>
  `${' '.repeat(MARGIN)}${left}${columns.map(() => '─'.repeat(CELL + 2)).join(between)}${right}`

function band(picture: Plane, y: Side): string[] {
  const { low, line, high } = picture.vertical
  const side = wrap(oneLine(y === 1 ? high : y === 0 ? line : low), MARGIN - 2)
  const cells = columns.map((x) => cell(picture, x, y))
  const height = Math.max(LOWEST, side.length, ...cells.map(({ length }) => length))
  const above = Math.floor((height - side.length) / 2)
  return Array.from({ length: height }, (_, i) => {
    const texts = cells.map((lines) => ` ${pad(lines[i] ?? '', CELL)} `)
    return `${pad(side[i - above] ?? '', MARGIN)}│${texts.join('│')}│`
  })
}

/** Draws a picture of two axes for a terminal: as high as what lies in it, never wider than a page. */
export function grid(picture: Plane): string[] {
  const { horizontal, vertical, legend } = picture
  const bands = rows.map((y) => band(picture, y))
  const ends = [horizontal.low, horizontal.line, horizontal.high].map((end) => centred(oneLine(end), CELL + 3))
  const legends = legend.map(({ mark, text }) => `${signs[mark]} ${oneLine(text)}`)
  return [
    oneLine(vertical.label),
    rule('┌', '┬', '┐'),
    ...bands.flatMap((lines, i) => (i === 0 ? lines : [rule('├', '┼', '┤'), ...lines])),
    rule('└', '┴', '┘'),
    `${' '.repeat(MARGIN)}${ends.join('')}`.trimEnd(),
    `${' '.repeat(MARGIN)}${centred(oneLine(horizontal.label), columns.length * (CELL + 3))}`.trimEnd(),
    ...(legends.length === 0 ? [] : ['', legends.join('   ')]),
  ]
}
