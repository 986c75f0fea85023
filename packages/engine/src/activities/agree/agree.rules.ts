import { type AgreeStep, nearest, type Problem, problem } from '@trivsel/core'
import type { Scene } from '../drawers'
import { knownTheme } from '../known'
import type { AgreeData } from './agree.data'
import type { AgreeEvent, Commitment } from './agree.events'

type AgreeScene = Scene<AgreeStep, AgreeData>

const knownAgreement = ({ data }: AgreeScene, agreement: string): Problem | null =>
  data.agreements.some(({ id }) => id === agreement) ? null : problem('unknown-agreement', { agreement })

function mayCommit({ tool, session, step, offered }: AgreeScene, { theme, who }: Commitment): Problem | null {
  const people = session.participants.map(({ id }) => id)
  const stranger = who.find((id) => !people.includes(id))
  if (stranger !== undefined) {
    return problem('unknown-participant', { participant: stranger, nearest: nearest(stranger, people) })
  }
  const chosen = offered.map(({ id }) => id)
  if (chosen.includes(theme)) return null
  const exists = step.restsOn !== null && tool.themes.some(({ id }) => id === theme)
  return exists ? problem('theme-not-chosen', { theme }) : knownTheme(theme, chosen)
}

export function agreeRules(scene: AgreeScene, event: AgreeEvent): Problem | null {
  switch (event.type) {
    case 'add-agreement':
      return mayCommit(scene, event)
    case 'change-agreement':
      return knownAgreement(scene, event.agreement) ?? mayCommit(scene, event)
    case 'remove-agreement':
      return knownAgreement(scene, event.agreement)
    case 'plan-follow-up':
      return null
  }
}
