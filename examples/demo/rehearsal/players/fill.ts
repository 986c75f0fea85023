import type { Field, FillStep, Form, TableField, TreeField } from '@trivsel/core'
import type { Answers, Pool, TablePool, Thoughts } from '../script'
import type { Player, Stage } from '../stage'
import { valueFor } from './values'

/** Where an answer goes, and who gives it. */
interface At {
  readonly by: string
  readonly step: string
  readonly field: string
  readonly theme?: string
}

const isPool = (answers: Answers[string] | undefined): answers is Pool => Array.isArray(answers)

function fillTable(stage: Stage, at: At, field: TableField, pool: TablePool): void {
  const own = stage.chance.some(pool.own ?? [], field.rows.length === 0 ? 3 : 2).map((title) => ({
    title,
    row: `own:${stage.act({ type: 'add-row', ...at, title })}`,
  }))
  for (const row of pool.struck ?? []) stage.act({ type: 'strike-row', ...at, row, struck: true })
  const rows = [...field.rows.filter((row) => !pool.struck?.includes(row)).map((row) => ({ title: row, row })), ...own]
  for (const { title, row } of rows) {
    for (const column of field.columns) {
      const value = valueFor(stage, column, pool.rows?.[title]?.[column.id] ?? pool.any?.[column.id])
      if (value !== null) stage.act({ type: 'answer-cell', ...at, row, column: column.id, value })
    }
  }
}

function growTree(stage: Stage, at: At, parent: string, thoughts: Thoughts, left: number): void {
  if (left === 0) return
  for (const [title, following] of Object.entries(thoughts)) {
    if (!stage.chance.likely(85)) continue
    const thought = stage.act({ type: 'add-thought', ...at, parent, title })
    growTree(stage, at, thought, following ?? {}, left - 1)
  }
}

function fillTree(stage: Stage, at: At, { branches, depth }: TreeField, pool: Thoughts): void {
  for (const branch of branches) growTree(stage, at, branch, pool[branch] ?? {}, depth)
}

/** What nobody has said yet, so that two people seldom say the same; all of it once everything has been said. */
function unsaid({ journal }: Stage, pool: Pool): Pool {
  const said = new Set(journal.map((event) => ('value' in event ? event.value : null)))
  const fresh = (pool as readonly string[]).filter((text) => !said.has(text))
  return fresh.length === 0 || typeof pool[0] === 'number' ? pool : fresh
}

/** @param drawers how many people are given the same answers to draw on. */
function fillField(stage: Stage, at: At, field: Field, answers: Answers[string] | undefined, drawers: number): void {
  switch (field.kind) {
    case 'list': {
      const { min, max } = field.entries
      const lines = isPool(answers) ? (answers as readonly string[]) : []
      // Where many draw on the same lines, each leaves some to the others.
      const share = Math.max(min, 1, Math.floor(lines.length / drawers))
      const wished = stage.chance.between(Math.max(min, 1), Math.max(min, Math.min(max, lines.length)))
      const count = Math.min(wished, share)
      for (const text of stage.some(lines, count)) stage.act({ type: 'add-entry', ...at, text })
      return
    }
    case 'table':
      fillTable(stage, at, field, (answers ?? {}) as TablePool)
      return
    case 'tree':
      fillTree(stage, at, field, (answers ?? {}) as Thoughts)
      return
    default: {
      const value = valueFor(stage, field, isPool(answers) ? unsaid(stage, answers) : undefined)
      if (value !== null) stage.act({ type: 'answer', ...at, value })
    }
  }
}

function fillSheet(stage: Stage, { id: step, per, seats }: FillStep, form: Form, by: string, theme?: string): void {
  const script = stage.script.forms?.[form.id] ?? {}
  const answers = (theme === undefined ? script : (script as Readonly<Record<string, Answers>>)[theme]) as
    | Answers
    | undefined
  for (const field of form.fields) {
    // Now and then somebody leaves out what may be left out, but never what the sheet begins with.
    if (!field.required && form.fields.length > 1 && !stage.chance.likely(92) && field !== form.fields[0]) continue
    const where = theme === undefined ? {} : { theme }
    const own = stage.script.sheets?.[by]?.[form.id]?.[field.id]
    const drawers = per === 'person' && own === undefined ? stage.inSeats(seats).length : 1
    fillField(stage, { by, step, field: field.id, ...where }, field, own ?? answers?.[field.id], drawers)
    stage.pass(3)
  }
}

/** Where each chooses what to show, some is shown to all and some kept. */
function show(stage: Stage, { id: step }: FillStep, form: Form, by: string): void {
  const refused = ({ id: field }: Field): boolean => stage.cannot({ type: 'show', by, step, field, to: 'everyone' })
  const may = form.fields.filter((one) => !refused(one))
  const wished = may.filter(() => stage.chance.likely(60))
  // What comes later says little to somebody who has not seen the first.
  for (const field of may.filter((one, i) => wished.includes(one) || (i === 0 && wished.length > 0))) {
    stage.act({ type: 'show', by, step, field: field.id, to: 'everyone' })
  }
}

/** Each fills in a sheet, the group fills in one, or one for each theme is filled in by somebody. */
export const playFill: Player<FillStep> = (stage, step) => {
  const form = stage.tool.forms.find(({ id }) => id === step.form) as Form
  const people = stage.inSeats(step.seats).map(({ id }) => id)
  if (step.per === 'group') {
    fillSheet(stage, step, form, stage.chance.one(people))
    return
  }
  if (step.per === 'theme') {
    const themes = stage.offeredTo(step)
    for (const [i, theme] of themes.entries()) fillSheet(stage, step, form, people[i % people.length] as string, theme)
    return
  }
  for (const by of people) {
    fillSheet(stage, step, form, by)
    if (step.privacy === 'by-choice' && stage.session.participants.length > 1) show(stage, step, form, by)
    stage.act({ type: 'done', by, step: step.id, done: true })
  }
  if (step.privacy === 'reveal') stage.act({ type: 'close', by: stage.lead, step: step.id })
}
