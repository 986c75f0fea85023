import { type AgreeStep, nearest, type Problem, problem } from '@trivsel/core'
import type { Scene } from '../drawers'
import { knownTheme } from '../known'
import { type AgreeData, bookOf } from './agree.data'
import type { AgreeEvent, Commitment } from './agree.events'

type AgreeScene = Scene<AgreeStep, AgreeData>

const knownAgreement = ({ step, data }: AgreeScene, by: string, agreement: string): Problem | null =>
  bookOf(data, step, by).agreements.some(({ id }) => id === agreement)
    ? null
    : problem('unknown-agreement', { agreement })

function knownPeople({ session }: AgreeScene, ids: readonly string[]): Problem | null {
  const people = session.participants.map(({ id }) => id)
  const stranger = ids.find((id) => !people.includes(id))
  return stranger === undefined
    ? null
    : problem('unknown-participant', { participant: stranger, nearest: nearest(stranger, people) })
}

function rightTheme({ tool, step, offered }: AgreeScene, theme: string | undefined): Problem | null {
  if (theme === undefined) return step.per === 'theme' ? problem('theme-needed', { step: step.id }) : null
  const chosen = offered.map(({ id }) => id)
  if (chosen.includes(theme)) return null
  if (step.per !== 'theme' && chosen.length === 0) return problem('no-theme-here', { step: step.id })
  const exists = step.restsOn !== null && tool.themes.some(({ id }) => id === theme)
  return exists ? problem('theme-not-chosen', { theme }) : knownTheme(theme, chosen)
}

/** Only what each agrees alone, and may show, can be shown. */
export const takesAgree = ({ privacy }: AgreeStep, type: string): boolean => type !== 'show' || privacy === 'by-choice'

const mayCommit = (scene: AgreeScene, { theme, who }: Commitment): Problem | null =>
  knownPeople(scene, who) ?? rightTheme(scene, theme)

export function agreeRules(scene: AgreeScene, event: AgreeEvent): Problem | null {
  switch (event.type) {
    case 'add-agreement':
      return mayCommit(scene, event)
    case 'change-agreement':
      return knownAgreement(scene, event.by, event.agreement) ?? mayCommit(scene, event)
    case 'remove-agreement':
      return knownAgreement(scene, event.by, event.agreement)
    case 'plan-follow-up':
      return null
    case 'show': {
      const { step } = scene
      if (!takesAgree(step, event.type)) return problem('nothing-to-show-here', { step: step.id })
      return event.to === 'everyone' ? null : knownPeople(scene, event.to)
    }
  }
}
