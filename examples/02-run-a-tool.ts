// Runs a tool from the first answer to the map: open a session, send events into it, read what it has come to.
import { type ManagementTeam, managementTeam } from '@trivsel/content/management-team'
import { agree, compile, type Draft, map, meet, open, rate, result, send, stamp } from '@trivsel/engine'

const tool = compile(managementTeam, [rate, meet, map, agree])

const opening = open(tool, {
  session: 'autumn-2026',
  copy: 'laptop',
  by: 'ann',
  at: '2026-12-01T09:00:00Z',
  participants: [
    { id: 'ann', seats: ['facilitator', 'member'] },
    { id: 'bo', seats: ['member'] },
  ],
})
if (!opening.ok) throw new Error(opening.problem.code)
let session = opening.session

// The engine has no clock and keeps no state: the time and the session are yours to hand in.
function tell(draft: Draft<ManagementTeam>): void {
  const sent = send(tool, session, stamp(session, draft, { copy: 'laptop', at: '2026-12-01T09:05:00Z' }))
  if (sent.ok) session = sent.session
  else console.log(`refused: ${sent.problem.code}`)
}

for (const by of ['ann', 'bo']) {
  tell({ type: 'rate', by, step: 'preparation', theme: 'clear-goals', axis: 'success', level: 'low' })
  tell({ type: 'rate', by, step: 'preparation', theme: 'clear-goals', axis: 'importance', level: 'high' })
}
// Too early: nobody has said they are done, so this is refused and changes nothing.
tell({ type: 'close', by: 'ann', step: 'preparation' })
for (const by of ['ann', 'bo']) tell({ type: 'done', by, step: 'preparation', done: true })
tell({ type: 'close', by: 'ann', step: 'preparation' })

const [theme] = result(tool, session, 'room').priorities.items
console.log(`${theme?.id}: ${theme?.quadrant}`)
