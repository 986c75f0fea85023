import { type FillStep, type Picture, say, textKey } from '@trivsel/core'
import type { Viewer } from '../../../privacy/viewer'
import type { Scene } from '../../drawers'
import { type FillData, formOf, GROUP } from '../fill.data'
import type { FilledSheet } from '../fill.result'
import { agreedAmount } from './against'
import { balance } from './balance'
import { bars } from './bars'
import { circles } from './circles'
import { type Drawn, drawnOf } from './drawn'
import { tree } from './tree'
import { wheel } from './wheel'

type Draw = (drawn: Drawn) => Omit<Picture, 'id' | 'title'> | null

/** What the tool says a report draws of a sheet. A sheet with nothing to draw gives no picture. */
export function pictures(scene: Scene<FillStep, FillData>, viewer: Viewer, sheet: FilledSheet): Picture[] {
  const { tool, session, step } = scene
  const drawn = drawnOf(tool, formOf(tool, step), sheet.fields)
  // No id of content holds two hyphens in a row, so these can be told apart; a number, since ids of people hold other signs.
  const people = session.participants.map(({ id }) => id)
  const which = step.per === 'person' ? people.indexOf(sheet.key) : sheet.key
  return tool.drawings.flatMap((drawing): Picture[] => {
    if (drawing.as === 'grid' || drawing.form !== step.form) return []
    const draws: Draw = (from) => {
      switch (drawing.as) {
        case 'wheel':
          return wheel(from)
        case 'circles':
          return circles(from, drawing)
        case 'bars':
          return bars(from, drawing, agreedAmount(scene, viewer, sheet, drawing.against))
        case 'tree':
          return tree(from, drawing)
        case 'balance':
          return balance(from, drawing)
      }
    }
    const picture = draws(drawn)
    if (picture === null) return []
    const suffix = which === GROUP ? '' : `--${String(which).replace(/[^A-Za-z0-9-]/g, '--')}`
    const id = `${step.id}--${drawing.id}${suffix}`
    return [{ ...picture, id, title: say(textKey.drawing(tool.id, drawing.id)) } as Picture]
  })
}
