import { describe, expect, it } from 'vitest'
import { after, groupOf, people, reasonOf, released, requestFor, shownIn } from './gate.cases'
import { release } from './release'
import type { ReleaseRequest } from './request'

const [a, b] = [people('a', 12), people('b', 8)]

describe('floors', () => {
  it.each([
    ['scores', 'minN', 4, 5],
    ['scores', 'minN', 3, 5],
    ['scores', 'minStep', 1, 5],
    ['texts', 'minN', 5, 10],
    ['sensitive', 'minN', 19, 20],
    ['sensitive', 'minStep', 9, 10],
  ])('of %s %s cannot be %i', (kind, floor, asked, least) => {
    const found = release(requestFor({ a }, { floors: { [kind]: { [floor]: asked } } }))
    expect(found).toEqual({ ok: false, reason: 'floor-too-low', params: { kind, floor, asked, least } })
  })

  it.each([Number.NaN, 5.5, Number.POSITIVE_INFINITY, '5'])('cannot be %s', (minN) => {
    expect(reasonOf(requestFor({ a }, { floors: { scores: { minN: minN as number } } }))).toBe('floor-not-a-number')
  })

  it('can be raised, and stay so for the round', () => {
    const first = released(requestFor({ a, b }, { floors: { scores: { minN: 10 } } }))
    expect(shownIn(first)).toEqual(['a'])
    const next = requestFor(
      { b },
      { ...after(first.ledger), round: { id: 'spring', closed: true, answers: [...a, ...b] } },
    )
    expect(reasonOf(next)).toBe('too-few-answers')
    expect(reasonOf({ ...next, floors: { scores: { minN: 9 } } })).toBe('floor-too-low')
    // Eight follow from what is published. Where ten are asked for from now on, nothing can be added.
    const told = released(requestFor({ ab: [...a, ...b], a }))
    const raised = { floors: { scores: { minN: 10 } }, ...after(told.ledger) }
    expect(reasonOf(requestFor({ ab: [...a, ...b], most: [...a.slice(2), ...b] }, raised))).toBe('told-before')
    expect(release(requestFor({ ab: [...a, ...b], most: [...a.slice(2), ...b] }, raised))).toMatchObject({
      params: { theme: 'goals' },
    })
  })
})

describe('a request that cannot be', () => {
  const good = requestFor({ a, b })
  const group = groupOf('a', a, good.themes)
  it.each<[string, Partial<ReleaseRequest>, string]>([
    ['nobody at all', { groups: [], round: { id: 'spring', closed: true, answers: [] } }, 'too-few-answers'],
    ['one person', requestFor({ a: ['a0'] }), 'too-few-answers'],
    ['somebody twice', { groups: [{ ...group, members: [...a, 'a0'] }] }, 'answer-twice'],
    ['somebody who does not stand', { groups: [{ ...group, members: [...a, 'z9'] }] }, 'unknown-answer'],
    ['a group twice', { groups: [group, group] }, 'id-twice'],
    ['a poisoned group', { groups: [{ ...group, id: '__proto__' }] }, 'id-not-usable'],
    ['a poisoned theme', { themes: [{ id: 'constructor' }] }, 'id-not-usable'],
    [
      'a poisoned list',
      { groups: [{ ...group, figures: [{ theme: 'goals', counts: JSON.parse('{"__proto__":[12]}') }] }] },
      'bad-request',
    ],
    ['an unknown theme', { themes: [{ id: 'trust' }] }, 'unknown-theme'],
    ['an unknown group', { publish: ['nobody'] }, 'unknown-group'],
    [
      'figures of fewer people',
      { groups: [{ ...group, figures: [{ theme: 'goals', counts: { importance: [4, 4, 3] } }] }] },
      'figures-do-not-add-up',
    ],
    [
      'figures that are no counts',
      { groups: [{ ...group, figures: [{ theme: 'goals', counts: { importance: [12.5, -0.5] } }] }] },
      'bad-request',
    ],
    ['texts for counts', { groups: [{ ...group, figures: [{ theme: 'goals', texts: a }] }] }, 'figures-do-not-add-up'],
    ['a name for everything', { extra: true } as never, 'bad-request'],
    ['no budget', { candidates: 0 }, 'too-many-to-audit'],
  ])('such as %s is refused by name', (_, change, why) => {
    const request = { ...requestFor({ a, b, ab: [...a.slice(3), ...b] }), ...change }
    expect(reasonOf(request)).toBe(why)
  })

  it('is refused where the publication has a name that is used', () => {
    const first = released(good)
    expect(reasonOf({ ...good, ledger: first.ledger })).toBe('publication-used')
  })

  it('leaves the ledger as it was', () => {
    const first = released(good)
    const before = JSON.stringify(first.ledger)
    expect(reasonOf({ ...good, ...after(first.ledger), round: { ...good.round, closed: false } })).toBe('round-open')
    expect(reasonOf(requestFor({ a: a.slice(1) }, after(first.ledger)))).toBe('answers-withdrawn')
    expect(JSON.stringify(first.ledger)).toBe(before)
  })
})
