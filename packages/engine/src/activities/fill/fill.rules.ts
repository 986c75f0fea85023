import { type FillStep, nearest, type Problem, problem } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { Scene } from '../drawers'
import { knownTheme } from '../known'
import { type FillData, formOf, sheetOf } from './fill.data'
import type { FillEvent, ShowField } from './fill.events'
import { isBegun } from './fill.filled'
import { mayChange, unknownField } from './fill.sheet-rules'

type FillScene = Scene<FillStep, FillData>

function wrongTheme({ tool, step, data, offered }: FillScene, theme: string | undefined): Problem | null {
  if (step.per !== 'theme') return theme === undefined ? null : problem('no-theme-here', { step: step.id })
  if (theme === undefined) return problem('theme-needed', { step: step.id })
  const known = offered.map(({ id }) => id)
  if (known.includes(theme)) return null
  const exists = tool.themes.some(({ id }) => id === theme) || isBegun(sheetOf(data, theme))
  return exists ? problem('theme-not-chosen', { theme }) : knownTheme(theme, known)
}

function mayShow({ tool, session, step, data }: FillScene, { by, field, to }: ShowField): Problem | null {
  if (!takesFill(step, 'show')) return problem('nothing-to-show-here', { step: step.id })
  const { fields } = formOf(tool, step)
  if (!fields.some(({ id }) => id === field)) return unknownField(field, fields)
  if (to !== 'everyone') {
    const people = session.participants.map(({ id }) => id)
    const stranger = to.find((id) => !people.includes(id))
    if (stranger !== undefined) {
      return problem('unknown-participant', { participant: stranger, nearest: nearest(stranger, people) })
    }
    if (to.length === 0) return null
  }
  const written = get(sheetOf(data, by), field) !== undefined
  return written ? null : problem('nothing-written', { field: `${step.form}/${field}` })
}

/** Showing is for what each chooses to show, and being done for what each fills in alone. */
export const takesFill = ({ per, privacy }: FillStep, type: string): boolean =>
  type === 'show' ? privacy === 'by-choice' : type !== 'done' || per === 'person'

export function fillRules(scene: FillScene, event: FillEvent): Problem | null {
  const { tool, step } = scene
  if (event.type === 'show') return mayShow(scene, event)
  if (event.type !== 'done') return wrongTheme(scene, event.theme) ?? mayChange(scene, event)
  if (takesFill(step, event.type)) return null
  const belongs = tool.steps.find((other) => other.activity === 'fill' && other.per === 'person')
  return belongs === undefined
    ? problem('unknown-event', { type: 'done', nearest: null })
    : problem('wrong-step', { step: step.id, belongs: belongs.id })
}
