import type { TreeNode } from '@trivsel/core'
import { oneLine, type Phrase } from '../../../text/phrase'

/** A thought on one line, with those that follow from it. */
export interface Branch {
  readonly text: string
  readonly nodes: readonly Branch[]
}

/** More levels than these are counted in the last. */
const MOST_LEVELS = 6

const countOf = (nodes: readonly TreeNode<Phrase>[]): number =>
  nodes.reduce((sum, node) => sum + 1 + countOf(node.nodes), 0)

/** A thought as it is shown on a level, from 1. */
export function branchOf({ label, nodes }: TreeNode<Phrase>, level = 1): Branch {
  const text = oneLine(label)
  if (level < MOST_LEVELS || nodes.length === 0) return { text, nodes: nodes.map((node) => branchOf(node, level + 1)) }
  return { text: `${text} +${countOf(nodes)}`, nodes: [] }
}

const leaves = ({ nodes }: Branch): number =>
  Math.max(
    1,
    nodes.reduce((sum, node) => sum + leaves(node), 0),
  )

/** Shares branches between the left and the right side, in their order, so that both have about as much on them. */
export function twoSides(branches: readonly Branch[]): readonly [left: readonly Branch[], right: readonly Branch[]] {
  const weights = branches.map(leaves)
  const sum = (part: readonly number[]): number => part.reduce((a, b) => a + b, 0)
  const uneven = (at: number): number => Math.abs(sum(weights.slice(0, at)) - sum(weights.slice(at)))
  let cut = branches.length < 2 ? 0 : 1
  for (let at = cut + 1; at < branches.length; at++) if (uneven(at) < uneven(cut)) cut = at
  return [branches.slice(0, cut), branches.slice(cut)]
}
