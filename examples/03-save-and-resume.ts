// Saves a session as JSON and takes it up again, on any machine. A damaged copy is refused, never half restored.
import { managementTeam } from '@trivsel/content/management-team'
import { words as english } from '@trivsel/content/shared/en'
import { agree, compile, map, meet, open, rate, restore, save, send, stamp } from '@trivsel/engine'
import { createTranslator, text } from '@trivsel/i18n'

const tool = compile(managementTeam, [rate, meet, map, agree])
const at = '2026-12-01T09:00:00Z'

const participants = [{ id: 'ann', seats: ['facilitator', 'member'] as const }]
const opening = open(tool, { session: 'autumn-2026', copy: 'laptop', by: 'ann', at, participants })
if (!opening.ok) throw new Error(opening.problem.code)

const stored = JSON.stringify(save(tool, opening.session, [opening.event], { at }))

const restored = restore(tool, stored)
if (!restored.ok) throw new Error(restored.problem.code)
const { session } = restored
const done = stamp(session, { type: 'done', by: 'ann', step: 'preparation', done: true }, { copy: 'laptop', at })
const resumed = send(tool, session, done)
console.log(resumed.ok ? `${resumed.event.id} by ${resumed.event.by}: ${resumed.event.type}` : resumed.problem.code)

const damaged = restore(tool, stored.replace('"ann"', '"eve"'))
const translator = createTranslator({ language: 'en', words: [english] })
console.log(damaged.ok ? 'restored' : text(translator, damaged.problem))
