import { managementTeam } from '@trivsel/content/management-team'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { replay, report, restore, result, save, send, stamp, untrusted, view } from '../src/index'
import { AT } from './at-work'
import { begin, type Copy, chooses, prepares, reveals, tool } from './team'

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const pick = <V>(...values: V[]) => fc.constantFrom(...values)
const theme = fc.oneof(
  { weight: 6, arbitrary: pick(...ids(managementTeam.themes).slice(0, 5)) },
  { weight: 2, arbitrary: fc.integer({ min: 2, max: 30 }).map((n) => `own:desk-${n}`) },
  { weight: 1, arbitrary: pick('clear-goal', '__proto__', 'constructor', '') },
)
const level = pick('low', 'line', 'high', null, 'medium')
const date = pick('2027-01-05', '2027-02-29', 'soon')
const text = fc.oneof(fc.string({ maxLength: 20 }), pick('Ét mål', '<b>', '{{count}}', '=1+1', '\u202Eabc'))
const who = pick('lead', 'm1', 'm2', 'room', 'toString')
const agreement = { theme, what: text, who: fc.array(who, { maxLength: 2 }), when: date, followUp: date }

/** Drafts of every type, mostly sensible, with fields that are sometimes wrong. */
const fields: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  rate: { theme, axis: pick('importance', 'success', 'urgency'), level },
  pick: { theme, picked: fc.boolean() },
  done: { done: fc.boolean() },
  'add-theme': { title: text },
  'remove-theme': { theme },
  choose: { theme, chosen: fc.boolean() },
  dispose: { theme, disposition: pick('later', 'escalated', 'kept', null, 'soon') },
  place: { theme, levels: fc.oneof(fc.constant(null), fc.record({ importance: level, success: level })) },
  'form-groups': { groups: pick([], [{ leader: 'm1', members: ['m2'] }], null) },
  'start-round': {},
  'clear-round': {},
  'plan-start': {
    starts: pick('2026-12-01T09:00', null, '9:00'),
    zone: pick('Europe/Copenhagen', 'Europe/Atlantis', 'constructor'),
  },
  'plan-minutes': { item: pick('frame', 'listen', 'lunch'), minutes: pick(10, 20, null, 1.5) },
  'start-item': { item: pick('frame', 'listen', 'focus', 'lunch') },
  'stop-item': {},
  'clear-item': { item: pick('frame', 'listen', 'lunch') },
  'add-note': { item: pick('frame', 'focus'), theme, text },
  'remove-note': { note: pick('desk-9', 'desk-10') },
  'add-agreement': agreement,
  'change-agreement': { ...agreement, agreement: pick('desk-20', 'desk-21') },
  'remove-agreement': { agreement: pick('desk-20', 'desk-21') },
  'plan-follow-up': { on: fc.oneof(date, fc.constant(null)) },
  next: {},
  back: {},
  finish: {},
  close: {},
  reopen: {},
}

const stepOf: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['preparation', ['rate', 'pick', 'done', 'close', 'reopen']],
    ['meeting', ['plan-start', 'plan-minutes', 'start-item', 'stop-item', 'clear-item', 'add-note', 'remove-note']],
    ['priorities', ['choose', 'dispose', 'place', 'form-groups', 'start-round', 'clear-round']],
    ['agreements', ['add-agreement', 'change-agreement', 'remove-agreement', 'plan-follow-up', 'finish']],
  ].flatMap(([step, types]) => (types as string[]).map((type) => [type, step as string])),
)

const draft = fc.constantFrom(...Object.keys(fields)).chain((type) =>
  fc.record({
    ...fields[type],
    type: fc.constant(type),
    by: fc.oneof(
      { weight: 5, arbitrary: pick('lead') },
      { weight: 3, arbitrary: pick('m1', 'm2') },
      { weight: 1, arbitrary: who },
    ),
    step: fc.oneof(
      { weight: 5, arbitrary: fc.constant(stepOf[type] ?? '(here)') },
      { weight: 1, arbitrary: pick(...ids(managementTeam.steps), 'lunch') },
    ),
  }),
)

/** How far a group is when a walk begins. */
const beginnings = [[], [prepares], [prepares, reveals], [prepares, reveals, chooses]]

function walk(drafts: readonly object[], from: number): { team: Copy; accepted: number } {
  const team = begin(2)
  for (const part of beginnings[from] ?? []) part(team)
  let accepted = 0
  for (const raw of drafts as { step: string }[]) {
    const here = raw.step === '(here)' ? { ...raw, step: team.session.step } : raw
    const before = JSON.stringify(team.session)
    const sent = send(tool, team.session, untrusted(stamp(team.session, here as never, { copy: 'desk', at: AT })))
    expect(JSON.stringify(team.session)).toBe(before)
    if (!sent.ok) continue
    accepted++
    team.session = sent.session
    team.journal.push(sent.event)
  }
  return { team, accepted }
}

it('stays whole on any walk: every event accepted or refused, nothing thrown, nothing lost', () => {
  let accepted = 0
  fc.assert(
    fc.property(fc.array(draft, { minLength: 60, maxLength: 150 }), fc.nat(3), (drafts, from) => {
      const { team, accepted: n } = walk(drafts, from)
      accepted += n
      expect(JSON.parse(JSON.stringify(team.session))).toEqual(team.session)
      expect(replay(tool, team.journal)).toEqual({ ok: true, session: team.session, aside: [] })
      expect(restore(tool, save(tool, team.session, team.journal, { at: AT }))).toMatchObject({
        ok: true,
        session: team.session,
      })
      for (const viewer of ['lead', 'm1', 'room', 'public']) {
        for (const { id } of managementTeam.steps) view(tool, team.session, viewer, id)
        result(tool, team.session, viewer)
        report(tool, team.session, viewer)
      }
    }),
    { numRuns: 30, seed: 20261201 },
  )
  // Walks that are always refused would prove nothing.
  expect(accepted).toBeGreaterThan(250)
})
