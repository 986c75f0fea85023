import { describe, expect, it } from 'vitest'
import { AT, refusal } from '../../test/at-work'
import { act, begin, prepares, reveals, tool } from '../../test/team'
import { can } from './can'
import { untrusted } from './event'
import { send } from './send'

const rating = { type: 'rate', by: 'm1', step: 'preparation', theme: 'clear-goals', axis: 'success', level: 'low' }
const stamped = { ...rating, id: 'desk-2', clock: 2, at: AT }

const sendRaw = (data: unknown) => {
  const { session } = begin()
  const before = JSON.stringify(session)
  const sent = send(tool, session, untrusted(data))
  expect(JSON.stringify(session)).toBe(before)
  return sent.ok ? 'accepted' : sent.problem
}

const proto = JSON.parse('{"__proto__": {"type": "rate"}}')
const withProto = JSON.parse(JSON.stringify(stamped).replace('"level"', '"__proto__": {"admin": true}, "level"'))

describe('an event from outside', () => {
  it.each([
    ['nothing at all', undefined, 'not-plain-data'],
    ['null', null, 'bad-field'],
    ['a list', [stamped], 'bad-field'],
    ['a text', 'rate', 'bad-field'],
    ['only a poisoned prototype', proto, 'not-plain-data'],
    ['a poisoned prototype beside good fields', withProto, 'not-plain-data'],
    ['a poisoned key further in', { ...stamped, level: JSON.parse('{"__proto__": 1}') }, 'not-plain-data'],
    [
      'a getter',
      Object.defineProperty({ ...stamped }, 'level', { enumerable: true, get: () => 'low' }),
      'not-plain-data',
    ],
    [
      'something that runs when it is looked at',
      new Proxy(stamped, {
        ownKeys: () => {
          throw new Error('run')
        },
      }),
      'not-plain-data',
    ],
    ['an instance', Object.assign(new (class Odd {})(), stamped), 'not-plain-data'],
    ['an unknown type', { ...stamped, type: 'rates' }, 'unknown-event'],
    ['a type of another step', { ...stamped, type: 'choose' }, 'wrong-step'],
    ['an inherited name as type', { ...stamped, type: 'constructor' }, 'unknown-event'],
    ['an unknown field', { ...stamped, colour: 'red' }, 'unknown-field'],
    ['a missing field', { ...stamped, axis: undefined }, 'not-plain-data'],
    ['a number for a level', { ...stamped, level: -1 }, 'bad-field'],
    ['an unknown step', { ...stamped, step: 'preparations' }, 'unknown-step'],
    ['a step further on', { ...stamped, type: 'choose', step: 'priorities', by: 'lead' }, 'step-ahead'],
    ['a stranger', { ...stamped, by: 'm9' }, 'stranger'],
    ['the room', { ...stamped, by: 'room' }, 'stranger'],
    ['an inherited name as sender', { ...stamped, by: 'toString' }, 'stranger'],
    ['a theme that is not there', { ...stamped, theme: 'clear-goal' }, 'unknown-theme'],
    ['an inherited name as theme', { ...stamped, theme: 'hasOwnProperty' }, 'unknown-theme'],
    ['an axis that is not there', { ...stamped, axis: 'importanse' }, 'unknown-axis'],
    ['a level that is not there', { ...stamped, level: 'medium' }, 'unknown-level'],
    ['a used id', { ...stamped, id: 'desk-1' }, 'id-used'],
    ['an id too far on', { ...stamped, id: 'desk-4' }, 'id-out-of-turn'],
    ['no id', { ...stamped, id: 'desk' }, 'bad-field'],
    ['a clock too far on', { ...stamped, clock: 7 }, 'clock-out-of-turn'],
    ['a clock that is no number', { ...stamped, clock: Number.NaN }, 'not-plain-data'],
    ['a time that is none', { ...stamped, at: 'yesterday' }, 'bad-field'],
    ['a text of a megabyte', { ...stamped, theme: 'x'.repeat(1_000_000) }, 'text-too-long'],
    ['a million fields', Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`f${i}`, i])), 'not-plain-data'],
    ['half a character', { ...stamped, theme: '\ud800' }, 'not-plain-data'],
  ])('%s is refused by name and changes nothing', (_, data, code) => {
    expect(sendRaw(data)).toMatchObject({ code })
  })

  it('names the nearest of what was meant', () => {
    expect(sendRaw({ ...stamped, theme: 'clear-goal' })).toMatchObject({ params: { nearest: 'clear-goals' } })
    expect(sendRaw({ ...stamped, type: 'rats' })).toMatchObject({ params: { nearest: 'rate' } })
    expect(sendRaw({ ...stamped, step: 'preparations' })).toMatchObject({ params: { nearest: 'preparation' } })
  })

  it('comes back rebuilt from its known fields', () => {
    const { session } = begin()
    const sent = send(tool, session, untrusted(stamped))
    expect(sent.ok && sent.event).toEqual(stamped)
  })
})

it('answers whether something may be done without running what it is given', () => {
  const { session } = begin()
  const trap = Object.defineProperty({ ...rating }, 'level', { enumerable: true, get: () => expect.unreachable() })
  expect(can(tool, session, untrusted(trap))).toMatchObject({ ok: false, problem: { code: 'not-plain-data' } })
})

describe('who may do what, when', () => {
  it('keeps moves and decisions to those who lead', () => {
    const team = begin()
    expect(refusal(team, { type: 'next', by: 'm1', step: 'preparation' })).toMatchObject({ code: 'wrong-seat' })
    prepares(team)
    reveals(team)
    const choice = { type: 'choose', step: 'priorities', theme: 'results', chosen: true }
    expect(refusal(team, { ...choice, by: 'm1' })).toMatchObject({
      code: 'wrong-seat',
      params: { seats: ['facilitator'] },
    })
    expect(can(tool, team.session, { ...choice, by: 'lead' } as never)).toEqual({ ok: true })
  })

  it('refuses a fourth pick and a fourth choice', () => {
    const team = begin()
    const step = 'preparation'
    for (const theme of ['results', 'training', 'engagement'] as const)
      act(team, { type: 'pick', by: 'm1', step, theme, picked: true })
    expect(refusal(team, { type: 'pick', by: 'm1', step, theme: 'clear-goals', picked: true })).toEqual({
      code: 'too-many-picks',
      params: { max: 3 },
    })
    act(team, { type: 'pick', by: 'm1', step, theme: 'training', picked: false })
    act(team, { type: 'pick', by: 'm1', step, theme: 'clear-goals', picked: true })
    act(team, { type: 'done', by: 'm1', step, done: true })
    reveals(team)
    const choose = (theme: string) => ({ type: 'choose', by: 'lead', step: 'priorities', theme, chosen: true })
    for (const theme of ['results', 'training', 'engagement']) act(team, choose(theme) as never)
    expect(refusal(team, choose('clear-goals'))).toEqual({ code: 'too-many-chosen', params: { max: 3 } })
  })

  it('moves once where two press at the same time', () => {
    const team = begin()
    act(team, { type: 'next', by: 'lead', step: 'preparation' })
    expect(refusal(team, { type: 'next', by: 'lead', step: 'preparation' })).toEqual({
      code: 'moved-on',
      params: { step: 'preparation', current: 'meeting' },
    })
  })

  it('says what holds the group back', () => {
    const team = begin()
    expect(refusal(team, { type: 'back', by: 'lead', step: 'preparation' }).code).toBe('first-step')
    expect(refusal(team, { type: 'close', by: 'lead', step: 'preparation' })).toEqual({
      code: 'few-are-done',
      params: { done: 0, needed: 1 },
    })
    expect(refusal(team, { type: 'reopen', by: 'lead', step: 'preparation' }).code).toBe('step-open')
    expect(refusal(team, { type: 'finish', by: 'lead', step: 'preparation' }).code).toBe('wrong-step')
    prepares(team)
    act(team, { type: 'next', by: 'lead', step: 'preparation' })
    expect(refusal(team, { type: 'next', by: 'lead', step: 'meeting' })).toEqual({
      code: 'base-still-open',
      params: { step: 'preparation' },
    })
    act(team, { type: 'close', by: 'lead', step: 'preparation' })
    expect(refusal(team, { type: 'close', by: 'lead', step: 'preparation' }).code).toBe('step-closed')
    expect(refusal(team, { type: 'close', by: 'lead', step: 'meeting' }).code).toBe('wrong-step')
    expect(refusal(team, rating).code).toBe('step-closed')
    act(team, { type: 'next', by: 'lead', step: 'meeting' })
    expect(refusal(team, { type: 'next', by: 'lead', step: 'priorities' })).toMatchObject({ code: 'few-are-chosen' })
    expect(refusal(team, { type: 'finish', by: 'lead', step: 'priorities' })).toMatchObject({ code: 'wrong-step' })
  })

  it('lets latecomers answer until the close, wherever the group is', () => {
    const team = begin()
    act(team, { type: 'next', by: 'lead', step: 'preparation' })
    act(team, rating as never)
    act(team, { type: 'join', by: 'lead', step: 'preparation', participant: { id: 'late', seats: ['member'] } })
    act(team, { ...rating, by: 'late' } as never)
    expect(
      refusal(team, { type: 'join', by: 'lead', step: 'preparation', participant: { id: 'late', seats: ['member'] } })
        .code,
    ).toBe('participant-twice')
    expect(
      refusal(team, { type: 'join', by: 'lead', step: 'preparation', participant: { id: 'x', seats: ['facilitator'] } })
        .code,
    ).toBe('seat-count')
  })

  it('refuses an event meant for another revision', () => {
    const { session } = begin()
    const sent = send(tool, session, untrusted(stamped), { revision: 5 })
    expect(sent).toEqual({ ok: false, problem: { code: 'revision-moved-on', params: { expected: 5, revision: 1 } } })
    expect(send(tool, session, untrusted(stamped), { revision: 1 }).ok).toBe(true)
  })
})
