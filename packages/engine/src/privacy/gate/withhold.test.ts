import { describe, expect, it } from 'vitest'
import { people, reasonOf, released, requestFor, shownIn } from './gate.cases'

const [a, b, c, d] = [people('a', 12), people('b', 8), people('c', 24), people('d', 24)]

describe('what is withheld', () => {
  it('is one group where that mends two things at once', () => {
    // Without r, `most` tells nothing of q; and with it goes what `pq` would tell of p.
    const [p, q, r] = [people('p', 3), people('q', 2), people('r', 6)]
    const found = released(requestFor({ most: [...q, ...r], pq: [...p, ...q], r }))
    expect(shownIn(found)).toEqual(['most', 'pq'])
    expect(found.withheld).toEqual([
      { group: 'r', theme: 'goals', why: 'tells-too-much', with: [{ publication: null, group: 'most' }] },
    ])
  })

  it('is looked for in each theme by who answered it', () => {
    const groups = { all: [...a, ...b], a }
    const few = (from: readonly string[]) => from.slice(0, 4)
    const shown = (...themes: { id: string; missing?: string[] }[]) => {
      const found = released(requestFor(groups, { themes }))
      return themes.map(({ id }) => shownIn(found, id).join())
    }
    const [goals, trust, respect] = [
      { id: 'goals' },
      { id: 'trust', missing: few(b) },
      { id: 'respect', missing: few(a) },
    ]
    expect(shown(goals, trust, respect)).toEqual(['all,a', 'all', 'all,a'])
    expect(shown(trust, goals, respect)).toEqual(['all', 'all,a', 'all,a'])
    expect(shown(respect, trust, goals)).toEqual(['all,a', 'all', 'all,a'])
  })

  it('is looked for in each theme by what is kept back in it', () => {
    const themes = ['bullying', 'violence'].map((id) => ({ id, sensitive: true }))
    // Of c nearly all answered alike, and of d as well.
    const level = (one: string): number =>
      one.startsWith('c') ? 0 : one.startsWith('d') ? 1 : Number(one.slice(1)) % 3
    const rest = people('r', 24)
    const request = requestFor({ all: [...c, ...d, ...rest], most: [...d, ...rest], c, d }, { themes, level })
    const shown = (...asked: readonly (readonly [string, string])[]) => {
      const groups = request.groups.map(({ figures, ...group }) => ({
        ...group,
        figures: figures.filter(({ theme }) => !asked.some(([id, left]) => id === group.id && left === theme)),
      }))
      const found = released({ ...request, groups })
      return themes.map(({ id }) => shownIn(found, id).join())
    }
    // Everybody but most of them are c, whose answers are kept back; of d no such thing follows.
    expect(shown(['d', 'bullying'], ['c', 'violence'])).toEqual(['all,c', 'all,most,d'])
    expect(shown(['c', 'bullying'], ['d', 'violence'])).toEqual(['all,most,d', 'all,c'])
    expect(shown(['c', 'bullying'], ['d', 'bullying'], ['d', 'violence'])).toEqual(['all,most', 'all,c'])
  })
})

describe('an audit', () => {
  it('looks at no more candidates than are asked for', () => {
    const [x, y, z] = [people('x', 12), people('y', 12), people('z', 12)]
    const pairs = { xy: [...x, ...y], yz: [...y, ...z], xz: [...x, ...z] }
    const themes = [{ id: 'bullying', sensitive: true }]
    expect(reasonOf(requestFor(pairs, { themes, candidates: 1 }))).toBe('too-many-to-audit')
    expect(reasonOf(requestFor(pairs, { themes, candidates: 9 }))).toBe('released')
    expect(reasonOf(requestFor(pairs, { themes }))).toBe('released')
    expect(reasonOf(requestFor({ a, b }, { candidates: 0 }))).toBe('released')
  })
})
