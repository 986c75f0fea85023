import type { MeetStep } from '@trivsel/core'
import { without } from '../../session/lookup'
import type { Scene } from '../drawers'
import type { MeetData } from './meet.data'
import type { MeetEvent } from './meet.events'

/** The runs with the one that runs, if any, ended at an instant. */
const stopped = ({ runs }: MeetData, at: string): MeetData['runs'] =>
  runs.map((run) => (run.to === null ? { ...run, to: at } : run))

export function meetReduce({ data }: Scene<MeetStep, MeetData>, event: MeetEvent): MeetData {
  switch (event.type) {
    case 'plan-start': {
      const { starts, zone = null } = event
      return { ...data, starts, zone: starts === null ? null : zone }
    }
    case 'plan-minutes': {
      const { item, minutes } = event
      const others = without(data.minutes, item)
      return { ...data, minutes: minutes === null ? others : { ...others, [item]: minutes } }
    }
    case 'start-item':
      return { ...data, runs: [...stopped(data, event.at), { item: event.item, from: event.at, to: null }] }
    case 'stop-item':
      return { ...data, runs: stopped(data, event.at) }
    case 'clear-item':
      return { ...data, runs: data.runs.filter(({ item }) => item !== event.item) }
    case 'add-note': {
      const { id, by, item, theme = null, text } = event
      return { ...data, notes: [...data.notes, { id, by, item, theme, text }] }
    }
    case 'remove-note':
      return { ...data, notes: data.notes.filter(({ id }) => id !== event.note) }
  }
}
