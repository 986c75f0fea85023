import { type ManagementTeam, managementTeam } from '@trivsel/content/management-team'
import { activities } from '../src/all'
import { compile, type Draft } from '../src/index'
import { openWith, sendIn, type Work } from './at-work'

export type Team = ManagementTeam
export const tool = compile(managementTeam, activities)

/** A copy of a session with its journal. */
export type Copy = Work<Team>

/** Opens a session for a leader who also answers, and members m1, m2 … */
export function begin(members = 3, copy = 'desk'): Copy {
  const people = Array.from({ length: members }, (_, i) => ({ id: `m${i + 1}`, seats: ['member'] as const }))
  return openWith(tool, [{ id: 'lead', name: 'Lea', seats: ['facilitator', 'member'] }, ...people], {
    copy,
    team: 'Team North',
  })
}

/** Another copy of the same session, as it is now. */
export const copyOf = (work: Copy, copy: string): Copy => ({ ...work, copy, journal: [...work.journal] })

/** Sends a draft and gives the accepted event's id; throws where it is refused. */
export const act: (copy: Copy, draft: Draft<Team>, at?: string) => string = sendIn

const step = 'preparation'

/** A person rates a theme on both axes. */
export function rates(
  copy: Copy,
  by: string,
  theme: Extract<Draft<Team>, { type: 'rate' }>['theme'],
  importance: 'low' | 'line' | 'high',
  success: 'low' | 'line' | 'high',
): void {
  act(copy, { type: 'rate', by, step, theme, axis: 'importance', level: importance })
  act(copy, { type: 'rate', by, step, theme, axis: 'success', level: success })
}

/** Everybody rates and picks a little, and is done. */
export function prepares(copy: Copy): void {
  for (const { id: by } of copy.session.participants) {
    rates(copy, by, 'clear-goals', 'high', 'low')
    rates(copy, by, 'results', 'high', 'high')
    act(copy, { type: 'pick', by, step, theme: 'clear-goals', picked: true })
    act(copy, { type: 'pick', by, step, theme: 'results', picked: true })
    act(copy, { type: 'done', by, step, done: true })
  }
}

/** The group comes to the map: the preparation is closed and revealed. */
export function reveals(copy: Copy): void {
  act(copy, { type: 'next', by: 'lead', step })
  act(copy, { type: 'close', by: 'lead', step })
  act(copy, { type: 'next', by: 'lead', step: 'meeting' })
}

/** The group chooses two themes and comes to the agreements. */
export function chooses(copy: Copy): void {
  act(copy, { type: 'choose', by: 'lead', step: 'priorities', theme: 'clear-goals', chosen: true })
  act(copy, { type: 'choose', by: 'lead', step: 'priorities', theme: 'results', chosen: true })
  act(copy, { type: 'next', by: 'lead', step: 'priorities' })
}

/** The group agrees on both themes and ends. */
export function agrees(copy: Copy): void {
  for (const theme of ['clear-goals', 'results'] as const) {
    const dates = { when: '2027-01-15', followUp: '2027-02-01' }
    act(copy, {
      type: 'add-agreement',
      by: 'm1',
      step: 'agreements',
      theme,
      what: 'Write it down',
      who: ['m1'],
      ...dates,
    })
  }
  act(copy, { type: 'plan-follow-up', by: 'lead', step: 'agreements', on: '2027-02-01' })
  act(copy, { type: 'finish', by: 'lead', step: 'agreements' })
}
