// Two people answer on their own machines without a connection. Merging their journals, in any order, gives one session.
import { managementTeam } from '@trivsel/content/management-team'
import { agree, compile, map, meet, merge, open, rate, result, send, stamp } from '@trivsel/engine'

const tool = compile(managementTeam, [rate, meet, map, agree])
const at = '2026-12-01T09:00:00Z'

const opening = open(tool, {
  session: 'autumn-2026',
  copy: 'server',
  by: 'ann',
  at,
  participants: [
    { id: 'ann', seats: ['facilitator', 'member'] },
    { id: 'bo', seats: ['member'] },
  ],
})
if (!opening.ok) throw new Error(opening.problem.code)

// Every machine is a copy of its own, so event ids never meet.
const offline = (by: string) => {
  const draft = { type: 'done', by, step: 'preparation', done: true } as const
  const sent = send(tool, opening.session, stamp(opening.session, draft, { copy: `phone-of-${by}`, at }))
  if (!sent.ok) throw new Error(sent.problem.code)
  return [opening.event, sent.event]
}

const merged = merge(tool, offline('ann'), offline('bo'))
if (!merged.ok) throw new Error(merged.problem.code)
const { done, of } = result(tool, merged.session, 'room').preparation.progress
console.log(`${done} of ${of} are done`)
console.log(merged.journal.map(({ id }) => id).join(', '))
