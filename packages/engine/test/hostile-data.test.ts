import { describe, expect, it } from 'vitest'
import { can, type JournalEvent, merge, open, replay, restore, save, send, stamp, untrusted } from '../src/index'
import { AT } from './at-work'
import { begin } from './small-team'

const { tool, session } = begin()
const junk = [undefined, null, '', 'null', 7, true, [], [null], [7], [{}], {}, { session: null }, () => 1]

describe('data that is nothing', () => {
  it.each(junk.map((data) => [data]))('%j is refused at every door, and throws at none', (data) => {
    const journal = data as readonly JournalEvent<typeof tool.tool>[]
    const answers = [
      send(tool, session, untrusted(data)),
      can(tool, session, untrusted(data)),
      replay(tool, journal),
      merge(tool, journal, journal),
      restore(tool, data),
    ]
    expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => false))
  })

  it('is no journal to merge with, on either side', () => {
    const opened = openedBy('ann', 'desk')
    const mine = opened.ok ? [opened.event] : []
    for (const pair of [
      [mine, null],
      [null, mine],
    ] as never[]) {
      expect(merge(tool, pair[0], pair[1])).toEqual({ ok: false, problem: { code: 'journal-empty', params: {} } })
    }
  })
})

function openedBy(by: string, copy: string) {
  return open(tool, {
    session: 'monday',
    copy,
    by,
    at: AT,
    participants: [
      { id: by, seats: ['chair', 'member'] },
      { id: 'bo', seats: ['member'] },
    ],
  })
}

describe('names that become keys', () => {
  // A session that could be saved and never restored would be lost.
  it.each(['toString', 'hasOwnProperty', '7', 'null', 'ærø'])('%s takes part, and is there after restoring', (by) => {
    const opened = openedBy(by, 'valueof')
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
    const rating = { type: 'rate', by, step: 'answers', theme: 'goals', axis: 'success', level: 'low' } as const
    const sent = send(tool, opened.session, stamp(opened.session, rating, { copy: 'valueof', at: AT }))
    if (!sent.ok) throw new Error(JSON.stringify(sent.problem))
    const stored = JSON.stringify(save(tool, sent.session, [opened.event, sent.event], { at: AT }))
    expect(restore(tool, stored)).toMatchObject({ ok: true, session: sent.session })
  })

  it.each(['constructor', 'prototype', '__proto__'])('%s takes no part and names no copy', (name) => {
    expect(openedBy(name, 'desk')).toMatchObject({
      ok: false,
      problem: { code: 'bad-field', params: { path: 'participants.0.id' } },
    })
    expect(openedBy('ann', name)).toMatchObject({ ok: false, problem: { code: 'bad-field' } })
  })

  it('a copy may be named after a prototype as long as it is not that alone', () => {
    expect(openedBy('ann', 'prototype-2').ok).toBe(true)
  })
})
