import type { ManagementTeam } from '@trivsel/content/management-team'
import { type Compiled, type Draft, type Session, view } from '@trivsel/engine'
import { dayOf, followUpDay } from '@trivsel/engine/schedule'
import { starts } from './clock'
import { madeUp } from './made-up'
import type { MadeUp } from './made-up/made-up'
import type { Language } from './speaker'

/** Who takes on each agreement, by their place in the file, and how many weeks they get. */
const terms = [
  { takers: [1], weeks: 2 },
  { takers: [2, 3], weeks: 3 },
  { takers: [4], weeks: 5 },
]

/** An agreement for each chosen theme, and the day the group talks again: the one the engine proposes. */
export function agreements(
  tool: Compiled<ManagementTeam>,
  session: Session<ManagementTeam>,
  by: string,
  language: Language,
): readonly Draft<ManagementTeam>[] {
  const step = 'agreements'
  const screen = view(tool, session, by, step)
  if (screen.activity !== 'agree') return []
  const { themes, people, proposedFollowUp: on } = screen
  const made = terms.slice(0, themes.length).map(({ takers, weeks }, i) => {
    // Nobody added a theme, since a file cannot; so every theme here is one of the tool's.
    const theme = themes[i]?.id as keyof MadeUp['agreements']
    const who = [...new Set(takers.map((taker) => people[taker % people.length]?.id ?? by))]
    const when = followUpDay(dayOf(starts), { after: weeks, unit: 'weeks' })
    const { what, how } = madeUp[language].agreements[theme]
    return { type: 'add-agreement', by, step, theme, what, who, when, followUp: on, how } as const
  })
  return [...made, { type: 'plan-follow-up', by, step, on }]
}
