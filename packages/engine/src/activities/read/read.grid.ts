import { type GridDrawing, type GridPicture, say, type Text, type Tool, textKey } from '@trivsel/core'
import { words } from '../report-texts'

const sideOf = ([low]: readonly [string, string], end: string): 1 | -1 => (end === low ? -1 : 1)

/** Sets of questions in the four corners of two dimensions. */
export function gridPicture(tool: Tool, { id, across, up, cells }: GridDrawing): GridPicture {
  const axis = (name: 'across' | 'up', [low, high]: readonly [string, string]) => ({
    label: say(textKey.drawingAxis(tool.id, id, name)),
    low: say(textKey.drawingEnd(tool.id, id, low)),
    high: say(textKey.drawingEnd(tool.id, id, high)),
  })
  const inside = (set: string): readonly Text[] =>
    (tool.sets.find((one) => one.id === set)?.questions ?? []).map((question) =>
      say(textKey.setQuestion(tool.id, set, question.id)),
    )
  const title = (set: string): Text => say(textKey.set(tool.id, set, 'title'))
  return {
    form: 'grid',
    id,
    title: say(textKey.drawing(tool.id, id)),
    description: words('read.grid-description', {
      cells: {
        list: cells.map((cell) =>
          words('read.grid-cell', {
            cell: title(cell.set),
            across: say(textKey.drawingEnd(tool.id, id, cell.across)),
            up: say(textKey.drawingEnd(tool.id, id, cell.up)),
          }),
        ),
      },
    }),
    horizontal: axis('across', across),
    vertical: axis('up', up),
    cells: cells.map((cell) => ({
      x: sideOf(across, cell.across),
      y: sideOf(up, cell.up),
      title: title(cell.set),
      caption: say(textKey.set(tool.id, cell.set, 'text')),
      lines: inside(cell.set),
    })),
  }
}
