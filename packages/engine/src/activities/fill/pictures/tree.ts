import { own, type TreeDrawing, type TreeNode, type TreePicture } from '@trivsel/core'
import { words } from '../../report-texts'
import type { FilledThought } from '../fill.filled'
import { fieldText, holds, thoughtPaths } from '../fill.texts'
import { answered, type Drawn } from './drawn'

const node = ({ title, thoughts }: FilledThought): TreeNode => ({ label: own(title), nodes: thoughts.map(node) })

/** A tree of thoughts as a mind map, whose middle is what the field asks. */
export function tree(drawn: Drawn, { field }: TreeDrawing): Omit<TreePicture, 'id' | 'title'> | null {
  const { branches } = answered(drawn, field, 'tree')
  if (branches.every(({ thoughts }) => thoughts.length === 0)) return null
  const root = fieldText(drawn, field)
  const label = (id: string) => fieldText(drawn, field, 'branches', id)
  const list = branches.map(({ id, thoughts }) => holds(label(id), thoughtPaths(thoughts)))
  return {
    form: 'tree',
    root: { label: root, nodes: branches.map(({ id, thoughts }) => ({ label: label(id), nodes: thoughts.map(node) })) },
    description: words('fill.tree', { root, branches: { list } }),
  }
}
