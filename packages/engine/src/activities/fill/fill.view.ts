import {
  type Field,
  type FieldId,
  type FillStep,
  type Problem,
  type Range,
  type TextKey,
  type ThemeId,
  type Tool,
  textKey,
} from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Scene } from '../drawers'
import { type FillData, formOf, sheetOf } from './fill.data'
import { lacking } from './fill.facts'
import { type FilledField, filled } from './fill.filled'
import { hasOwn, type Shown, shownBy } from './fill.seen'

/** Something a field names, with where its words stand. */
export interface Named {
  readonly id: string
  readonly text: TextKey
}

/** A field as a screen needs it to be drawn. */
export interface ShownField<T extends Tool = Tool> {
  readonly id: FieldId<T>
  readonly kind: Field['kind']
  readonly required: boolean
  readonly title: TextKey
  readonly questions: readonly Named[]
  /** Of a choice. */
  readonly options?: readonly Named[]
  readonly choose?: Range
  /** Of a number. */
  readonly between?: Range
  /** Of a list: how many lines there are. */
  readonly entries?: Range
  /** Of a table. */
  readonly rows?: readonly Named[]
  readonly ownRows?: boolean
  readonly columns?: readonly ShownField[]
  /** Of a tree. */
  readonly branches?: readonly Named[]
  readonly depth?: number
}

/** What a screen needs to let people fill in a form. */
export interface FillView<T extends Tool = Tool> {
  readonly activity: 'fill'
  readonly form: { readonly id: string; readonly title: TextKey; readonly text: TextKey }
  readonly per: FillStep['per']
  readonly fields: readonly ShownField<T>[]
  /** What a sheet can be filled in about, where there is one for each theme. */
  readonly themes: readonly { readonly id: ThemeId<T>; readonly title: string | null }[]
  /** To whom something can be shown, where each chooses what to show. */
  readonly people: readonly { readonly id: string; readonly name: string | null }[]
  /** The viewer's own sheet; `null` where there is none: the group fills it in together, or the viewer has no part in it. */
  readonly mine: {
    readonly fields: readonly FilledField<T>[]
    readonly done: boolean
    /** What the form asks for and the viewer has not given. It holds nobody back. */
    readonly missing: readonly Problem[]
    /** What the viewer chose to show, and whether it has been changed since. */
    readonly shown: readonly (Shown & { readonly field: FieldId<T> })[]
  } | null
}

function shownField(key: (...below: string[]) => TextKey, field: Field): ShownField {
  const named = (below: string, ids: readonly string[]): Named[] => ids.map((id) => ({ id, text: key(below, id) }))
  const common = {
    ...{ id: field.id, kind: field.kind, required: field.required, title: key('title') },
    questions: named(
      'questions',
      field.questions.map(({ id }) => id),
    ),
  }
  switch (field.kind) {
    case 'choice':
      return { ...common, options: named('options', field.options), choose: field.choose }
    case 'number':
      return { ...common, between: field.between }
    case 'list':
      return { ...common, entries: field.entries }
    case 'table': {
      const columns = field.columns.map((column) =>
        shownField((...below) => key('columns', column.id, ...below), column),
      )
      return { ...common, rows: named('rows', field.rows), ownRows: field.ownRows, columns }
    }
    case 'tree':
      return { ...common, branches: named('branches', field.branches), depth: field.depth }
    default:
      return common
  }
}

function mineOf({ tool, step, data }: Scene<FillStep, FillData>, viewer: Viewer): NonNullable<FillView['mine']> {
  const form = formOf(tool, step)
  const answers = sheetOf(data, viewer)
  return {
    fields: form.fields.map((field) => filled(field, answers)),
    done: data.done.includes(viewer),
    missing: lacking(form, answers),
    shown: shownBy(form, data, viewer),
  }
}

export function fillView(scene: Scene<FillStep, FillData>, viewer: Viewer): FillView {
  const { tool, session, step, offered } = scene
  const form = formOf(tool, step)
  const inside = takesPart(viewer)
  return {
    activity: 'fill',
    form: {
      id: form.id,
      title: textKey.form(tool.id, form.id, 'title'),
      text: textKey.form(tool.id, form.id, 'text'),
    },
    per: step.per,
    fields: form.fields.map((field) =>
      shownField((...below) => textKey.field(tool.id, form.id, field.id, ...below), field),
    ),
    themes: (inside && step.per === 'theme' ? offered : []).map(({ id, title }) => ({
      id: id as ThemeId<Tool>,
      title,
    })),
    people: (inside && step.privacy === 'by-choice' ? session.participants : []).map(({ id, name }) => ({
      id,
      name: name ?? null,
    })),
    mine: hasOwn(scene, viewer) ? mineOf(scene, viewer) : null,
  }
}
