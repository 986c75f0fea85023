import { describe, expect, it } from 'vitest'
import { answeredOf } from './answered'
import { after, people, released, requestFor } from './gate.cases'
import { type ReadRequest, type ReleaseRequest, readRequest } from './request'
import { standingOf } from './standing'

const a = people('a', 12)
const themes = [{ id: 'goals' }, { id: 'trust', missing: ['a0'] }]
const { ledger } = released(requestFor({ a }, { themes }))
const standing = (request: ReleaseRequest) => {
  const read = readRequest(request) as { readonly request: ReadRequest }
  return standingOf(request.ledger, read.request)
}

describe('who is counted in the figures of a theme', () => {
  const now = standing(requestFor({ a }, after(ledger)))
  it.each([
    ['nobody left out, now or before', { id: 'goals' }, false],
    ['that was never published', { id: 'respect' }, false],
    ['that somebody leaves out now', { id: 'goals', missing: ['a1'] }, true],
    ['that somebody left out before', { id: 'trust' }, true],
  ])('is known apart from who is in the group only for one %s', (_, theme, isAnyMissing) => {
    expect(answeredOf(now, theme).isAnyMissing).toBe(isAnyMissing)
  })

  it('is whoever did not leave it out, at each time', () => {
    const answered = answeredOf(now, { id: 'trust', missing: ['a0', 'a1'] })
    const group = now.groups.get('a') ?? []
    expect(answered.people(answered.all(group))).toBe(12)
    expect(answered.people(answered.now(group))).toBe(10)
    expect(answered.people(answered.before(0, group))).toBe(11)
  })
})
