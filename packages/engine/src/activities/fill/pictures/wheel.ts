import { own, type WheelPicture } from '@trivsel/core'
import { words } from '../../report-texts'
import { fieldText, holds } from '../fill.texts'
import type { Drawn } from './drawn'

/** The lists of a form around a hub. */
export function wheel(drawn: Drawn): Omit<WheelPicture, 'id' | 'title'> | null {
  const fields = drawn.fields.flatMap((field) =>
    field.kind === 'list'
      ? [{ title: fieldText(drawn, field.id), entries: field.entries.map(({ text }) => own(text)) }]
      : [],
  )
  if (fields.every(({ entries }) => entries.length === 0)) return null
  const list = fields.map(({ title, entries }) => holds(title, entries))
  return { form: 'wheel', fields, description: words('fill.wheel', { fields: { list } }) }
}
