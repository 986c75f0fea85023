import { type FillStep, type Form, type Problem, problem } from '@trivsel/core'
import { type Session, sitsIn } from '../../session/session'
import type { Scene } from '../drawers'
import type { Progress } from '../rate/rate.facts'
import { type Answers, type FillData, formOf, GROUP, sheetOf } from './fill.data'
import { filled, isAnswered, isLive } from './fill.filled'

/** What a form asks for and a sheet has not. */
export function lacking(form: Form, answers: Answers): readonly Problem[] {
  return form.fields.flatMap((field): Problem[] => {
    const path = `${form.id}/${field.id}`
    const now = filled(field, answers)
    const missing = [problem('field-required', { field: path })]
    if (!isAnswered(now)) return field.required ? missing : []
    if (field.kind === 'list' && now.kind === 'list') {
      const { min } = field.entries
      const entries = now.entries.length
      return entries < min ? [problem('few-entries', { field: path, entries, min })] : []
    }
    if (field.kind === 'choice' && now.kind === 'choice') {
      return field.required && now.value.length < field.choose.min ? missing : []
    }
    if (field.kind === 'table' && now.kind === 'table') {
      const needed = field.columns.filter(({ required }) => required)
      return now.rows.some((row) => isLive(row) && needed.some(({ id }) => row.cells[id] === null)) ? missing : []
    }
    return []
  })
}

/** What people fill in on their own holds nobody back; what the group fills in together does. */
export function fillFacts({ tool, step, data, offered }: Scene<FillStep, FillData>): readonly Problem[] {
  if (step.per === 'person') return []
  const keys = step.per === 'group' ? [GROUP] : offered.map(({ id }) => id)
  return keys.flatMap((key) => lacking(formOf(tool, step), sheetOf(data, key)))
}

/** How many of those who fill in a sheet of their own are done. */
export function doneIn(session: Session, step: FillStep, { done }: FillData): Progress {
  const people = session.participants.filter((participant) => sitsIn(participant, step.seats))
  return { done: people.filter(({ id }) => done.includes(id)).length, of: people.length }
}
