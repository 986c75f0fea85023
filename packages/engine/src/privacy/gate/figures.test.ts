import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures'
import { people, released, requestFor } from './gate.cases'
import { release } from './release'
import type { AskedGroup, AskedTheme, ReleaseRequest } from './request'

const [a, b] = [people('a', 12), people('b', 10)]
const round = { id: 'spring', closed: true, answers: [...a, ...b] }
type Figures = AskedGroup['figures']
const counts = (lists: Readonly<Record<string, readonly number[]>>, theme = 'goals'): Figures => [
  { theme, counts: lists },
]
const texts = (list: readonly string[], theme = 'goals'): Figures => [{ theme, texts: list }]

/** Two groups with these figures, and both together. */
const asked = (ofA: Figures, ofB: Figures, theme: Partial<AskedTheme> = {}): ReleaseRequest => ({
  ...requestFor({}, { round, themes: [{ id: 'goals', ...theme }] }),
  groups: [
    { id: 'a', members: a, figures: ofA },
    { id: 'b', members: b, figures: ofB },
  ],
  unions: [{ id: 'ab', of: ['a', 'b'] }],
})
const figuresOf = (request: ReleaseRequest, group: string) =>
  released(request).published.groups.find(({ id }) => id === group)?.themes[0]?.figures

describe('figures of several groups', () => {
  it('are added list by list', () => {
    const both = asked(counts({ x: [6, 6], y: [12, 0] }), counts({ y: [4, 6], x: [1, 9] }))
    expect(figuresOf(both, 'ab')).toEqual({ counts: { x: [7, 15], y: [16, 6] } })
    const three = [...a, ...b].slice(0, 18)
    const parts = [three.slice(0, 6), three.slice(6, 12), three.slice(12)]
    const unions = [{ id: 'all', of: ['p0', 'p1', 'p2'] }]
    const named = Object.fromEntries(parts.map((part, i) => [`p${i}`, part]))
    expect(figuresOf(requestFor(named, { unions, level: (one) => (one.startsWith('a') ? 0 : 1) }), 'all')).toEqual({
      counts: { importance: [12, 6, 0] },
    })
  })

  it('are all that was written, in the order of the texts', () => {
    const [ofA, ofB] = [a.map((_, i) => `p${i}`), b.map((_, i) => `o${9 - i}`)]
    const request = asked(texts([...ofA].reverse()), texts(ofB), { kind: 'texts' })
    expect(figuresOf(request, 'ab')).toEqual({ texts: [...ofB].reverse().concat([...ofA].sort()) })
    expect(figuresOf(asked(texts(a.map(() => 'same')), texts(ofB), { kind: 'texts' }), 'a')).toEqual({
      texts: a.map(() => 'same'),
    })
  })

  it.each<[string, Figures, Figures]>([
    ['the first has none', [], counts({ x: [10] })],
    ['another has none', counts({ x: [12] }), []],
    ['the first has a list more', counts({ x: [12], y: [12] }), counts({ x: [10] })],
    ['another has a list more', counts({ x: [12] }), counts({ x: [10], y: [10] })],
    ['their lists have other names', counts({ x: [12] }), counts({ y: [10] })],
    ['the first has the longer list', counts({ x: [6, 6] }), counts({ x: [10] })],
    ['another has the longer list', counts({ x: [12] }), counts({ x: [5, 5] })],
  ])('are none where %s', (_, ofA, ofB) => {
    const found = released(asked(ofA, ofB))
    expect(found.withheld.filter(({ group }) => group === 'ab')).toEqual([
      { group: 'ab', theme: 'goals', why: 'no-figures' },
    ])
    expect(found.published.groups[2]?.themes).toEqual([{ id: 'goals', figures: null }])
  })

  it('are none where one counts and the other writes', () => {
    const [counted, written] = [counts({ x: [12] }), texts(b)]
    expect(figuresIn(asked(counted, written))('ab', 'goals')).toBeUndefined()
    expect(figuresIn(asked(written, counted))('ab', 'goals')).toBeUndefined()
  })
})

describe('figures of a group', () => {
  const several = { several: true }
  const written = { kind: 'texts' } as const
  it.each<[string, Figures, Partial<AskedTheme>]>([
    ['every list adds up', counts({ x: [6, 6], y: [12, 0] }), {}],
    ['nobody answered more than once on anything', counts({ x: [12, 12], y: [0, 1] }), several],
    ['everybody wrote', texts(a), written],
  ])('are taken where %s', (_, ofA, theme) => {
    const request = asked(ofA, [], theme)
    expect(figuresOf(request, 'a')).toEqual(
      'texts' in (ofA[0] ?? {}) ? { texts: [...a].sort() } : { counts: (ofA[0] as { counts: unknown }).counts },
    )
  })

  it.each<[string, Figures, Partial<AskedTheme>]>([
    ['one list does not add up', counts({ x: [6, 6], y: [12, 1] }), {}],
    ['somebody is in several counts', counts({ x: [12, 1] }), {}],
    ['more than everybody are in a count', counts({ x: [0, 13] }), several],
    ['more than everybody are in a count of one list', counts({ x: [1], y: [13, 1] }), several],
    ['one wrote nothing', texts(a.slice(1)), written],
    ['one wrote twice', texts([...a, 'again']), written],
    ['counts are given for what people wrote', counts({ x: [12] }), written],
    ['texts are given for counts', texts(a), {}],
  ])('are refused where %s', (_, ofA, theme) => {
    expect(release(asked(ofA, [], theme))).toEqual({
      ok: false,
      reason: 'figures-do-not-add-up',
      params: { group: 'a', theme: 'goals', people: 12 },
    })
  })

  it('are kept back where nearly all answered alike on any list', () => {
    const answers = people('x', 20)
    const request = (lists: Readonly<Record<string, readonly number[]>>): ReleaseRequest => ({
      ...requestFor({}, { round: { ...round, answers }, themes: [{ id: 'bullying', sensitive: true }] }),
      groups: [{ id: 'x', members: answers, figures: counts(lists, 'bullying') }],
    })
    expect(figuresOf(request({ often: [10, 10], hard: [1, 19] }), 'x')).toEqual({ alike: true })
    expect(figuresOf(request({ often: [20, 0], hard: [10, 10] }), 'x')).toEqual({ alike: true })
    const apart = { often: [10, 10], hard: [2, 18] }
    expect(figuresOf(request(apart), 'x')).toEqual({ counts: apart })
  })
})
