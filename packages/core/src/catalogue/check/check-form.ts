import type { Field, Form } from '../../model/field'
import type { Finding } from '../finding'
import { checkRange, idsOf, type Path, twice } from './check-ids'

/** More choices than options, and the form could never be called done. */
function checkField(field: Field, path: Path): Finding[] {
  const found = twice('question', idsOf(field.questions), [...path, 'questions'])
  switch (field.kind) {
    case 'text':
    case 'date':
      return found
    case 'list':
      return [...found, ...checkRange(field.entries.min, field.entries.max, [...path, 'entries'])]
    case 'number':
      return [...found, ...checkRange(field.between.min, field.between.max, [...path, 'between'])]
    case 'tree':
      return [...found, ...twice('branch', field.branches, [...path, 'branches'])]
    case 'choice': {
      const { options, choose } = field
      return [
        ...found,
        ...twice('option', options, [...path, 'options']),
        ...checkRange(choose.min, choose.max, [...path, 'choose']),
        ...(choose.max > options.length
          ? [{ path: [...path, 'choose'], message: `${choose.max} cannot be chosen among ${options.length}` }]
          : []),
      ]
    }
    case 'table':
      return [
        ...found,
        ...twice('row', field.rows, [...path, 'rows']),
        ...(field.rows.length === 0 && !field.ownRows
          ? [{ path: [...path, 'rows'], message: 'a table needs rows, or people must be able to add their own' }]
          : []),
        ...twice('column', idsOf(field.columns), [...path, 'columns']),
        ...field.columns.flatMap((column, i) => checkField(column, [...path, 'columns', i])),
      ]
  }
}

/** Checks every field of a form. */
export const checkForm = (form: Form, path: Path): Finding[] => [
  ...twice('field', idsOf(form.fields), [...path, 'fields']),
  ...form.fields.flatMap((field, i) => checkField(field, [...path, 'fields', i])),
]
