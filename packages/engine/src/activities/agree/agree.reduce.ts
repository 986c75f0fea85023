import type { AgreeStep } from '@trivsel/core'
import type { Stamp } from '../../session/event-id'
import type { Scene } from '../drawers'
import type { AgreeData, KeptAgreement } from './agree.data'
import type { AgreeEvent, Commitment } from './agree.events'

const kept = (id: string, { theme, what, who, when, followUp, how, clock }: Commitment & Stamp): KeptAgreement => ({
  id,
  theme,
  what,
  who: [...new Set(who)],
  when,
  followUp,
  how: how ?? null,
  clock,
})

export function agreeReduce({ data }: Scene<AgreeStep, AgreeData>, event: AgreeEvent): AgreeData {
  const { agreements } = data
  switch (event.type) {
    case 'add-agreement':
      return { ...data, agreements: [...agreements, kept(event.id, event)] }
    case 'change-agreement': {
      const { agreement } = event
      return { ...data, agreements: agreements.map((old) => (old.id === agreement ? kept(agreement, event) : old)) }
    }
    case 'remove-agreement':
      return { ...data, agreements: agreements.filter(({ id }) => id !== event.agreement) }
    case 'plan-follow-up':
      return { ...data, followUp: event.on }
  }
}
