import type { Tool } from '@trivsel/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Draft, merge, replay, report, restore, result, save, send, stamp, untrusted, view } from '../src/index'
import { AT, sendIn as act, type Work } from './at-work'
import { begin, chooses, places, sideBySide } from './groups'

const pick = <V>(...values: V[]) => fc.constantFrom(...values)
const who = pick('ann', 'bo', 'cy', 'di', 'ed', 'toString')
const theme = fc.oneof(
  { weight: 6, arbitrary: pick('goals', 'roles', 'breaks', 'chairing') },
  { weight: 2, arbitrary: pick('own:desk-2', 'own:desk-3', 'own:desk-9') },
  { weight: 1, arbitrary: pick('goal', '__proto__', 'constructor', '') },
)
const level = fc.oneof(
  { weight: 9, arbitrary: pick('low', 'line', 'high') },
  { weight: 1, arbitrary: pick(null, 'medium') },
)
const text = pick('Our rooms', '<b>', '{{count}}', '=1+1', '', '\u202Eabc')
const group = fc.record(
  { leader: pick('bo', 'di', 'ann', 'room'), members: fc.array(who, { maxLength: 3 }), title: text },
  { requiredKeys: ['leader', 'members'] },
)

/** Drafts of every type, mostly sensible, with fields that are sometimes wrong. */
const fields: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  choose: {
    theme,
    chosen: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() }),
  },
  dispose: { theme, disposition: pick('parked', 'later', 'escalated', null, 'soon') },
  place: { theme, levels: fc.oneof(fc.constant(null), fc.record({ importance: level, success: level })) },
  'add-theme': { title: text },
  'remove-theme': { theme },
  'form-groups': {
    groups: fc.oneof(pick([], null, [{ leader: 'bo', members: ['cy'] }]), fc.array(group, { maxLength: 3 })),
  },
  'start-round': {},
  'clear-round': {},
  next: {},
  back: {},
  close: {},
}

const led = ['form-groups', 'start-round', 'clear-round', 'next', 'back', 'close']

const draft = fc.constantFrom(...Object.keys(fields)).chain((type) =>
  fc.record({
    ...fields[type],
    type: fc.constant(type),
    by: fc.oneof(
      { weight: 5, arbitrary: led.includes(type) ? fc.constant('ann') : pick('bo', 'di') },
      { weight: 1, arbitrary: who },
    ),
    step: fc.oneof(
      { weight: 6, arbitrary: pick('side') },
      { weight: 2, arbitrary: pick('choice') },
      { weight: 1, arbitrary: pick('deals', 'lunch') },
    ),
  }),
)

/** Begins with two groups at work, so that a walk gets somewhere. */
function atWork(): Work {
  const room = begin(sideBySide({ choose: { min: 1, max: 3 } }))
  for (const by of ['bo', 'di']) act(room, { type: 'add-theme', by, step: 'side', title: 'Our rooms' })
  for (const by of ['bo', 'di']) {
    places(room, by, 'goals', ['high', 'low'])
    chooses(room, by, 'goals')
  }
  return room
}

function walk(room: Work, drafts: readonly object[]): Set<string> {
  const accepted = new Set<string>()
  for (const raw of drafts) {
    const before = JSON.stringify(room.session)
    const event = stamp(room.session, raw as Draft<Tool>, { copy: room.copy, at: AT })
    const sent = send(room.tool, room.session, untrusted(event))
    expect(JSON.stringify(room.session)).toBe(before)
    if (!sent.ok) continue
    accepted.add(sent.event.type)
    room.session = sent.session
    room.journal.push(sent.event)
  }
  return accepted
}

it('stays whole with groups side by side: every event accepted or refused, nothing thrown, nothing lost', () => {
  const accepted = new Set<string>()
  fc.assert(
    fc.property(fc.array(draft, { minLength: 30, maxLength: 80 }), (drafts) => {
      const room = atWork()
      for (const type of walk(room, drafts)) accepted.add(type)
      expect(JSON.parse(JSON.stringify(room.session))).toEqual(room.session)
      expect(replay(room.tool, room.journal)).toEqual({ ok: true, session: room.session, aside: [] })
      const saved = save(room.tool, room.session, room.journal, { at: AT })
      expect(restore(room.tool, JSON.stringify(saved))).toMatchObject({ ok: true, session: room.session })
      for (const viewer of ['ann', 'bo', 'cy', 'room', 'public']) {
        for (const { id } of room.tool.tool.steps) view(room.tool, room.session, viewer, id)
        result(room.tool, room.session, viewer)
        report(room.tool, room.session, viewer)
      }
    }),
    { numRuns: 25, seed: 20261201 },
  )
  // Walks on which a kind of event is always refused would say nothing about it.
  expect(Object.keys(fields).filter((type) => !accepted.has(type))).toEqual(['close'])
})

it('comes to one session from two copies, whatever was done on each', () => {
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 30 }), fc.array(draft, { maxLength: 30 }), (here, there) => {
      const desk = atWork()
      const wall: Work = { ...desk, copy: 'wall', journal: [...desk.journal] }
      walk(desk, here)
      walk(wall, there)
      const [one, other] = [merge(desk.tool, desk.journal, wall.journal), merge(desk.tool, wall.journal, desk.journal)]
      if (!one.ok || !other.ok) throw new Error('they do not merge')
      expect(one.session).toEqual(other.session)
    }),
    { numRuns: 20, seed: 20261202 },
  )
})
