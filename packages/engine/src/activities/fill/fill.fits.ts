import { type Column, nearest, type Problem, problem } from '@trivsel/core'
import * as z from 'zod/mini'
import { date } from '../fields'
import type { FieldValue } from './fill.events'

/** Nothing where a value fits a field of one value, or a column; else why not. `path` names the field in problems. */
export function fits(column: Column, path: string, value: FieldValue): Problem | null {
  const { kind } = column
  const wrong = problem('wrong-kind-of-answer', { field: path, kind })
  switch (kind) {
    case 'text':
      if (typeof value !== 'string') return wrong
      return /\S/.test(value) ? null : problem('bad-field', { path: 'value', expected: 'short-text' })
    case 'date':
      if (typeof value !== 'string') return wrong
      return z.safeParse(date, value).success ? null : problem('date-not-real', { date: value })
    case 'number': {
      if (typeof value !== 'number' || !Number.isInteger(value)) return wrong
      const { min, max } = column.between
      return value >= min && value <= max ? null : problem('number-outside', { field: path, min, max })
    }
    case 'choice': {
      if (typeof value === 'string' || typeof value === 'number') return wrong
      const { options, choose } = column
      const option = value.find((one) => !options.includes(one))
      if (option !== undefined) {
        return problem('unknown-option', { field: path, option, nearest: nearest(option, options) })
      }
      return new Set(value).size <= choose.max ? null : problem('too-many-options', { field: path, max: choose.max })
    }
  }
}

/** A value that fits, as it is kept: options once, in the form's order; `null` where nothing is left of it. */
export function settled(column: Column, value: FieldValue | null): FieldValue | null {
  if (value === null || column.kind === 'text' || column.kind === 'date') return value
  // Minus nought is saved as nought, and the two must not differ.
  if (column.kind === 'number') return (value as number) + 0
  const options = column.options.filter((option) => (value as readonly string[]).includes(option))
  return options.length === 0 ? null : options
}
