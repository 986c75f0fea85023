import { type Block, type GridDrawing, type ListKind, type ReadStep, say, type TextKey } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Leaves, Scene } from '../drawers'
import type { ReadData } from './read.data'
import { gridPicture } from './read.grid'
import { shownPages } from './read.pages'

/** What gets people ready, and is of no use afterwards. */
const forBefore: readonly ListKind[] = ['checklist', 'invitation']

/** What people go back to; what is only to be known stays where it was read. */
const kept: readonly ListKind[] = ['rules', ...forBefore]

const listed = (title: TextKey, items: readonly TextKey[]): Block[] => [
  { kind: 'heading', level: 3, text: say(title) },
  { kind: 'list', items: items.map((item) => say(item)) },
]

/**
 * The rules, checklists, invitations and questions of the pages, and what the tool draws of them. A step that gets
 * people ready leaves nothing to those who have finished.
 */
export function readReport({ tool, step, session }: Scene<ReadStep, ReadData>, viewer: Viewer): Leaves {
  const pages = shownPages(tool, step.pages)
  const isOver = session.finished && pages.some(({ lists }) => lists.some(({ kind }) => forBefore.includes(kind)))
  if (isOver || !takesPart(viewer)) return { blocks: [], calendar: [] }
  const blocks = pages.flatMap(({ id, lists, sets }): Block[] => {
    const drawings = tool.drawings.filter(
      (drawing): drawing is GridDrawing => drawing.as === 'grid' && drawing.page === id,
    )
    return [
      ...lists.filter(({ kind }) => kept.includes(kind)).flatMap(({ title, items }) => listed(title, items)),
      ...drawings.map((drawing): Block => ({ kind: 'picture', picture: gridPicture(tool, drawing) })),
      // A picture may have to shorten a question, and people are to have it whole.
      ...sets.flatMap(({ title, items }) => listed(title, items)),
    ]
  })
  return { blocks, calendar: [], readers: step.privacy === 'private' ? 'self' : 'all' }
}
