import type { AgreeStep } from '@trivsel/core'
import type { Stamp } from '../../session/event-id'
import { without } from '../../session/lookup'
import type { Scene } from '../drawers'
import { type AgreeData, type Book, bookOf, type KeptAgreement, keyOf } from './agree.data'
import type { AgreeEvent, Commitment, ShowAgreements } from './agree.events'

const kept = (id: string, { theme, what, who, when, followUp, how, clock }: Commitment & Stamp): KeptAgreement => ({
  id,
  theme: theme ?? null,
  what,
  who: [...new Set(who)],
  when,
  followUp,
  how: how ?? null,
  clock,
})

function written(book: Book, event: Exclude<AgreeEvent, ShowAgreements>): Book {
  const { agreements } = book
  switch (event.type) {
    case 'add-agreement':
      return { ...book, agreements: [...agreements, kept(event.id, event)] }
    case 'change-agreement': {
      const { agreement } = event
      return { ...book, agreements: agreements.map((old) => (old.id === agreement ? kept(agreement, event) : old)) }
    }
    case 'remove-agreement':
      return { ...book, agreements: agreements.filter(({ id }) => id !== event.agreement) }
    case 'plan-follow-up':
      return { ...book, followUp: event.on, repeats: event.on === null ? null : (event.repeats ?? null) }
  }
}

export function agreeReduce({ step, data }: Scene<AgreeStep, AgreeData>, event: AgreeEvent): AgreeData {
  const book = bookOf(data, step, event.by)
  if (event.type !== 'show') {
    return { ...data, books: { ...data.books, [keyOf(step, event.by)]: written(book, event) } }
  }
  const { by, to, clock } = event
  const others = without(data.shown, by)
  return { ...data, shown: to.length === 0 ? others : { ...others, [by]: { ...book, to, clock } } }
}
