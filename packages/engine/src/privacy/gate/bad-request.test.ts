import { describe, expect, it } from 'vitest'
import { leastFloors } from '../floors'
import type { RefusalParams } from '../refusal'
import { after, groupOf, people, reasonOf, released, requestFor, shownIn } from './gate.cases'
import { release } from './release'

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
    expect(release(requestFor({ a }, { floors: { scores: { minN: minN as number } } }))).toEqual({
      ok: false,
      reason: 'floor-not-a-number',
      params: { kind: 'scores', floor: 'minN' },
    })
  })

  it('can be asked for as they are', () => {
    expect(reasonOf(requestFor({ a }, { floors: leastFloors }))).toBe('released')
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
    expect(release(requestFor({ ab: [...a, ...b], most: [...a.slice(2), ...b] }, raised))).toEqual({
      ok: false,
      reason: 'told-before',
      params: { theme: 'goals' },
    })
  })
})

describe('a request that cannot be', () => {
  const good = requestFor({ a, b })
  const [group, other] = [groupOf('a', a, good.themes), groupOf('b', b, good.themes)]
  const counts = (list: readonly number[]) => [{ theme: 'goals', counts: { importance: list } }]
  const ab = { id: 'ab', of: ['a', 'b'] }
  /** The groups that are asked for, with something else about the second. */
  const second = (change: object) => ({ groups: [group, { ...other, ...change }] })
  const table = (change: object) => ({ tables: [{ rows: [], columns: [], cells: [], ...change }] })

  const cases: {
    [C in keyof RefusalParams]: [what: string, change: object, reason: C, params: RefusalParams[C]]
  }[keyof RefusalParams][] = [
    ['nobody at all', { groups: [], round: { id: 'spring', closed: true, answers: [] } }, 'too-few-answers', {}],
    ['one person', requestFor({ a: ['a0'] }), 'too-few-answers', {}],
    [
      'an answer twice',
      { round: { ...good.round, answers: [...a, ...b, 'a3', 'a1'] } },
      'answer-twice',
      { path: 'round.answers', answer: 'a3' },
    ],
    ['somebody twice', second({ members: [...b, 'b1'] }), 'answer-twice', { path: 'groups.1.members', answer: 'b1' }],
    [
      'somebody who does not stand',
      second({ members: [...b, 'z9'] }),
      'unknown-answer',
      { path: 'groups.1.members', answer: 'z9' },
    ],
    [
      'somebody missing twice',
      { themes: [{ id: 'goals', missing: ['a0', 'a0'] }] },
      'answer-twice',
      { path: 'themes.0.missing', answer: 'a0' },
    ],
    [
      'somebody missing who does not stand',
      { themes: [{ id: 'goals', missing: ['z9'] }] },
      'unknown-answer',
      { path: 'themes.0.missing', answer: 'z9' },
    ],
    ['a group twice', { groups: [group, group] }, 'id-twice', { path: 'groups', id: 'a' }],
    ['a union named as a group', { unions: [{ id: 'a', of: ['b'] }] }, 'id-twice', { path: 'groups', id: 'a' }],
    ['a theme twice', { themes: [...good.themes, ...good.themes] }, 'id-twice', { path: 'themes', id: 'goals' }],
    ['a group published twice', { publish: ['a', 'b', 'a'] }, 'id-twice', { path: 'publish', id: 'a' }],
    [
      'figures twice',
      second({ figures: [...other.figures, ...other.figures] }),
      'id-twice',
      { path: 'groups.1.figures', id: 'goals' },
    ],
    [
      'a part of a union twice',
      { unions: [ab, { id: 'more', of: ['a', 'a'] }] },
      'id-twice',
      { path: 'unions.1.of', id: 'a' },
    ],
    [
      'a group crossed with itself',
      table({ rows: ['a'], columns: ['a'], cells: [[null]] }),
      'id-twice',
      { path: 'tables.0', id: 'a' },
    ],
    ['a cell twice', table({ rows: ['b'], cells: [['a', null, 'a']] }), 'id-twice', { path: 'tables.0', id: 'a' }],
    ['a poisoned group', second({ id: '__proto__' }), 'id-not-usable', { path: 'groups', id: '__proto__' }],
    ['a poisoned theme', { themes: [{ id: 'constructor' }] }, 'id-not-usable', { path: 'themes', id: 'constructor' }],
    [
      'an unknown theme',
      second({ figures: [{ theme: 'trust', texts: [] }] }),
      'unknown-theme',
      { path: 'groups.1.figures', theme: 'trust' },
    ],
    [
      'an unknown group to publish',
      { publish: ['a', 'nobody'] },
      'unknown-group',
      { path: 'publish', group: 'nobody' },
    ],
    [
      'an unknown part of a union',
      { unions: [{ id: 'all', of: ['a', 'nobody'] }] },
      'unknown-group',
      { path: 'unions.0.of', group: 'nobody' },
    ],
    [
      'a union of unions',
      { unions: [ab, { id: 'more', of: ['ab'] }] },
      'unknown-group',
      { path: 'unions.1.of', group: 'ab' },
    ],
    ['an unknown row', table({ rows: ['nobody'] }), 'unknown-group', { path: 'tables.0', group: 'nobody' }],
    ['an unknown column', table({ columns: ['nobody'] }), 'unknown-group', { path: 'tables.0', group: 'nobody' }],
    ['an unknown cell', table({ cells: [[null, 'nobody']] }), 'unknown-group', { path: 'tables.0', group: 'nobody' }],
    ['a row that is none', table({ cells: [null] }), 'bad-request', { path: 'tables.0.cells.0' }],
    [
      'a poisoned list',
      second({ figures: [{ theme: 'goals', counts: JSON.parse('{"__proto__":[8]}') }] }),
      'bad-request',
      { path: 'groups.1.figures.0.counts.__proto__' },
    ],
    [
      'figures that are no counts',
      second({ figures: counts([8.5, -0.5]) }),
      'bad-request',
      { path: 'groups.1.figures.0' },
    ],
    ['a name for everything', { extra: true }, 'bad-request', { path: 'extra' }],
    ['a round without an end', { round: { ...good.round, closed: 'yes' } }, 'bad-request', { path: 'round.closed' }],
    ['an endless name', { publication: 'x'.repeat(201) }, 'bad-request', { path: 'publication' }],
    [
      'figures of fewer people',
      second({ figures: counts([3, 3, 1]) }),
      'figures-do-not-add-up',
      { group: 'b', theme: 'goals', people: 8 },
    ],
    [
      'parts that overlap',
      { ...second({ members: [...b, 'a0'], figures: [] }), unions: [ab] },
      'union-overlaps',
      { union: 'ab' },
    ],
    ['a round that is open', { round: { ...good.round, closed: false } }, 'round-open', { round: 'spring' }],
    [
      'no budget',
      { ...second({ members: [...a, 'b0'], figures: counts([0, 13, 0]) }), candidates: 0 },
      'too-many-to-audit',
      { theme: 'goals' },
    ],
  ]

  it.each(cases)('such as %s is refused by name', (_, change, reason, params) => {
    expect(release({ ...good, ...change })).toEqual({ ok: false, reason, params })
  })

  it('is refused where the publication has a name that is used, or an answer was published in another round', () => {
    const { ledger } = released(good)
    expect(release({ ...good, ledger })).toEqual({
      ok: false,
      reason: 'publication-used',
      params: { publication: 'first' },
    })
    const autumn = requestFor({ b }, { ...after(ledger), round: { id: 'autumn', closed: true, answers: b } })
    expect(release(autumn)).toEqual({
      ok: false,
      reason: 'answer-of-another-round',
      params: { answer: 'b0', round: 'spring' },
    })
  })

  it('leaves the ledger as it was', () => {
    const first = released(good)
    const before = JSON.stringify(first.ledger)
    expect(reasonOf({ ...good, ...after(first.ledger), round: { ...good.round, closed: false } })).toBe('round-open')
    expect(reasonOf(requestFor({ a: a.slice(1) }, after(first.ledger)))).toBe('answers-withdrawn')
    expect(JSON.stringify(first.ledger)).toBe(before)
  })

  it('may take a negative nought for nought', () => {
    const found = released({ ...good, ...second({ figures: counts([8, -0, 0]) }) })
    expect(found.published.groups[1]?.themes[0]?.figures).toEqual({ counts: { importance: [8, 0, 0] } })
  })
})
