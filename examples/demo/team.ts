import type { ManagementTeam } from '@trivsel/content/management-team'
import type { Participant } from '@trivsel/engine'
import type { RatingRow } from '@trivsel/engine/intake'

/** Everyone in the file takes part; the first one leads the meeting and answers like the others. */
export function teamOf(rows: readonly RatingRow[]): readonly Participant<ManagementTeam>[] {
  const people = [...new Set(rows.map(({ participant }) => participant))]
  return people.map((id, i) => ({ id, seats: i === 0 ? ['facilitator', 'member'] : ['member'] }))
}
