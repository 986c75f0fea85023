import { oneLine } from '../../../text/phrase'
import type { Rendered } from '../form'
import { PAGE, type Rect, setTitle, type Title } from '../page'
import { type PlacedText, setBlock, type TextBlock } from '../text-block'
import { branchOf, twoSides } from './branch'
import { SIDE } from './columns'
import { fitSides, heightOf, MOST_LINES, type Side, type Sized, tall, widthOf } from './sides'

/** A thought at its place. */
export interface Thought extends Rect {
  readonly text: PlacedText
  /** From 0, the middle. */
  readonly level: number
  /** Which main branch it is on, from 0. */
  readonly branch: number
  /** Where the line to it begins, at the thought before it, and where it ends; `null` for the middle. */
  readonly line: readonly [x1: number, y1: number, x2: number, y2: number] | null
}

/** Everything in the picture at its place, in px from the upper left corner. */
export interface TreeLayout {
  readonly height: number
  readonly title: Title
  readonly thoughts: readonly Thought[]
}

const ROOT = { widest: 290, side: 26, above: 18 } as const
const ROOT_SIZES = [26, 24, 22, 20, 18]
/** Between thoughts below each other: at least, and at most where there is room. */
const APART = { least: 12, most: 44 } as const

const rootOf = (text: string): TextBlock => {
  const set = (size: number) =>
    setBlock(text, { size, width: ROOT.widest - 2 * ROOT.side, lines: MOST_LINES, bold: true })
  const whole = ROOT_SIZES.map(set).find(({ lines }) => lines.join(' ') === text)
  return whole ?? set(ROOT_SIZES.at(-1) as number)
}

/**
 * Lays the whole picture out: the first thought in the middle, branches to its left and right, each level in a column
 * of its own. Letters are as large as lets every word stay whole. It is as high as its thoughts need, at least 900.
 */
export function layTree(picture: Rendered<'tree'>): TreeLayout {
  const title = setTitle(picture.title)
  const root = rootOf(oneLine(picture.root.label))
  const rootWidth = Math.max(root.width, 60) + 2 * ROOT.side
  const rootHeight = Math.max(root.height, 24) + 2 * ROOT.above
  const both = twoSides(picture.root.nodes.map((node) => branchOf(node)))
  const { sides, gap } = fitSides(both, PAGE.width - 2 * PAGE.margin - rootWidth)
  const top = title.bottom + 10
  const room = PAGE.height - PAGE.margin - top
  const tallest = (apart: number): number => Math.max(...sides.map((side) => tall(side.sized, apart)))
  let apart: number = APART.most
  while (apart > APART.least && tallest(apart) > room) apart -= 2
  const height = Math.max(room, tallest(apart), rootHeight)
  const middle = top + height / 2

  // In the middle of the page, unless one side needs more than its half.
  const [left, right] = sides as [Side, Side]
  const least = PAGE.margin + widthOf(left, gap)
  const most = PAGE.width - PAGE.margin - widthOf(right, gap) - rootWidth
  const rootX = Math.max(least, Math.min((PAGE.width - rootWidth) / 2, most))
  const thoughts: Thought[] = [
    {
      x: rootX,
      y: middle - rootHeight / 2,
      width: rootWidth,
      height: rootHeight,
      text: { ...root, x: rootX + rootWidth / 2, y: middle - root.height / 2, anchor: 'middle' },
      level: 0,
      branch: 0,
      line: null,
    },
  ]
  sides.forEach((side, which) => {
    const way = which === 0 ? -1 : 1
    const place = (nodes: readonly Sized[], level: number, branch: number | null, edge: number, at: number): void => {
      let y = at - tall(nodes, apart) / 2
      nodes.forEach((node, i) => {
        const { block, own } = node
        const high = heightOf(node, apart)
        const wide = Math.max(block.width, 40) + 2 * SIDE
        const near = edge + way * gap
        const x = way === 1 ? near : near - wide
        const middleOf = y + high / 2
        const main = branch ?? i + (which === 0 ? 0 : left.branches.length)
        thoughts.push({
          x,
          y: middleOf - own / 2,
          width: wide,
          height: own,
          text: { ...block, x: x + SIDE, y: middleOf - block.height / 2 },
          level,
          branch: main,
          line: [edge, at, near, middleOf],
        })
        place(node.nodes, level + 1, main, near + way * wide, middleOf)
        y += high + apart
      })
    }
    place(side.sized, 1, null, which === 0 ? rootX : rootX + rootWidth, middle)
  })
  return { height: Math.ceil(top + height + PAGE.margin), title, thoughts }
}
