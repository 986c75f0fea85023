import { type MeetStep, nearest, type Problem, problem } from '@trivsel/core'
import { isZone } from '../../schedule'
import type { Scene } from '../drawers'
import { knownTheme } from '../known'
import type { MeetData } from './meet.data'
import type { MeetEvent } from './meet.events'

function knownItem({ agenda }: MeetStep, item: string): Problem | null {
  const known = agenda.map(({ id }) => id)
  return known.includes(item) ? null : problem('unknown-item', { item, nearest: nearest(item, known) })
}

export function meetRules({ step, data, anywhere }: Scene<MeetStep, MeetData>, event: MeetEvent): Problem | null {
  switch (event.type) {
    case 'plan-start':
      return event.zone === undefined || isZone(event.zone) ? null : problem('unknown-zone', { zone: event.zone })
    case 'plan-minutes': {
      const range = step.agenda.find(({ id }) => id === event.item)?.minutes
      if (range === undefined || event.minutes === null) return knownItem(step, event.item)
      const { min, max } = range
      return event.minutes < min || event.minutes > max
        ? problem('minutes-outside', { item: event.item, min, max })
        : null
    }
    case 'start-item':
    case 'clear-item':
      return knownItem(step, event.item)
    case 'stop-item':
      return data.runs.at(-1)?.to === null ? null : problem('nothing-runs', {})
    case 'add-note': {
      const { item, theme } = event
      return (
        knownItem(step, item) ??
        (theme === undefined
          ? null
          : knownTheme(
              theme,
              anywhere.map(({ id }) => id),
            ))
      )
    }
    case 'remove-note':
      return data.notes.some(({ id }) => id === event.note) ? null : problem('unknown-note', { note: event.note })
  }
}
