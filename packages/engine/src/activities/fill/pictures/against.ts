import type { BarsDrawing, FillStep } from '@trivsel/core'
import type { Viewer } from '../../../privacy/viewer'
import { stepState } from '../../../session/session'
import type { Scene } from '../../drawers'
import { type FillData, formOf } from '../fill.data'
import { filled } from '../fill.filled'
import type { FilledSheet } from '../fill.result'
import { seenSheets } from '../fill.seen'
import { rowText } from '../fill.texts'
import type { Amount } from './bars'
import { drawnOf, numberIn, rowsIn } from './drawn'

/**
 * The number that a sheet's bars are held against: what the same person, theme or group answered in the step that fills
 * the named form; `null` where nothing is named or answered, or the viewer may not know of it.
 */
export function agreedAmount(
  { tool, session }: Scene<FillStep, FillData>,
  viewer: Viewer,
  { key }: FilledSheet,
  against: BarsDrawing['against'],
): Amount | null {
  if (against === null) return null
  for (const step of tool.steps) {
    if (step.activity !== 'fill' || step.form !== against.form) continue
    const { data, closed } = stepState(session, step.id)
    const sheets = seenSheets({ session, step, data: data as FillData, closed }, viewer)
    const sheet = sheets.find((one) => one.key === (step.per === 'group' ? 'group' : key))
    if (sheet === undefined) continue
    const form = formOf(tool, step)
    const drawn = drawnOf(
      tool,
      form,
      form.fields.map((field) => filled(field, sheet.answers)),
    )
    const row = rowsIn(drawn, against.field).find(({ id }) => id === against.row)
    const length = numberIn(row, against.column)
    if (row !== undefined && length !== null) return { label: rowText(drawn, against.field, row), length }
  }
  return null
}
