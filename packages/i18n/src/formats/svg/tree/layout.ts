import { oneLine } from '../../../text/phrase'
import type { Rendered } from '../form'
import { PAGE, type Rect, setTitle, type Title } from '../page'
import { type PlacedText, setBlock, type TextBlock } from '../text-block'
import { branchOf, twoSides } from './branch'
import { BOX, besides, GAP, MOST_LINES, mainHeight, type Side, type Sized, sideHeight, sideOf } from './sides'

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
/** Sizes of letters, the largest that a page has room for; where none is, the picture grows rather than they shrink. */
const SIZES = [24, 22, 20]
/** Between main branches below each other: at least, and at most where there is room; half of it beside them. */
const APART = { least: 36, most: 60 } as const

const rootOf = (text: string): TextBlock => {
  const sets = ROOT_SIZES.map((size) =>
    setBlock(text, { size, width: ROOT.widest - 2 * ROOT.side, lines: MOST_LINES, bold: true }),
  )
  return sets.find(({ lines }) => lines.join(' ') === text) ?? (sets.at(-1) as TextBlock)
}

/**
 * Lays the whole picture out: the first thought in the middle, main branches to its left and right, what follows from
 * them beside them, and all that follows from that below it, a little further in. It is as high as its thoughts need,
 * at least 900.
 */
export function layTree(picture: Rendered<'tree'>): TreeLayout {
  const title = setTitle(picture.title)
  const root = rootOf(oneLine(picture.root.label))
  const rootWidth = Math.max(root.width, 60) + 2 * ROOT.side
  const rootHeight = Math.max(root.height, 24) + 2 * ROOT.above
  const rootX = (PAGE.width - rootWidth) / 2
  const top = title.bottom + 10
  const room = PAGE.height - PAGE.margin - top
  const both = twoSides(picture.root.nodes.map((node) => branchOf(node)))
  const tallest = (all: readonly Side[], apart: number): number =>
    Math.max(...all.map((side) => sideHeight(side, apart)))
  const sized = SIZES.map((size) => both.map((branches) => sideOf(branches, size, rootX - PAGE.margin - GAP.columns)))
  const sides = sized.find((all) => tallest(all, APART.least) <= room) ?? (sized.at(-1) as Side[])
  let apart: number = APART.most
  while (apart > APART.least && tallest(sides, apart) > room) apart -= 2
  const height = Math.max(room, tallest(sides, apart), rootHeight)
  const middle = top + height / 2

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
  let branch = 0
  sides.forEach((side, which) => {
    const way = which === 0 ? -1 : 1
    const hang = (node: Sized, level: number, near: number, y: number, from: readonly [number, number]): void => {
      const { block, width, own, nodes } = node
      const x = way === 1 ? near : near - width
      const text = { ...block, x: x + BOX.side, y: y + (own - block.height) / 2 }
      thoughts.push({ x, y, width, height: own, text, level, branch, line: [...from, near, y + own / 2] })
      let below = y + own
      for (const one of nodes) {
        below += GAP.below
        hang(one, level + 1, near + way * GAP.indent, below, [near + (way * GAP.indent) / 2, y + own])
        below += one.high
      }
    }
    const edge = way === 1 ? rootX + rootWidth : rootX
    const near = edge + way * GAP.columns
    let y = middle - sideHeight(side, apart) / 2
    for (const main of side.branches) {
      const high = mainHeight(main, apart)
      const center = y + high / 2
      hang({ ...main, nodes: [] }, 1, near, center - main.own / 2, [edge, middle])
      let beside = center - besides(main.nodes, apart) / 2
      for (const node of main.nodes) {
        hang(node, 2, near + way * (side.main + GAP.columns), beside, [near + way * main.width, center])
        beside += node.high + apart / 2
      }
      y += high + apart
      branch++
    }
  })
  return { height: Math.ceil(top + height + PAGE.margin), title, thoughts }
}
