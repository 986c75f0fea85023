import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLedger } from '../ledger/ledger'
import { restoreLedger } from '../ledger/restore-ledger'
import { flatPartition } from '../partition'
import { after, people, reasonOf, released, requestFor, shownIn } from './gate.cases'
import { release } from './release'

const [a, b, c] = [people('a', 12), people('b', 8), people('c', 3)]
const all = [...a, ...b, ...c]

describe('one publication', () => {
  it('shows the groups that are large enough, and what they answered', () => {
    const found = released(requestFor({ all: [...a, ...b], a, b }))
    expect(shownIn(found)).toEqual(['all', 'a', 'b'])
    expect(found.published.groups[1]?.themes).toEqual([{ id: 'goals', figures: { counts: { importance: [4, 4, 4] } } }])
    expect(found.withheld).toEqual([])
    expect(found.annotate).toEqual([])
  })

  it('hides a small group and the one that would give it away, and says why to nobody but the caller', () => {
    const found = released(requestFor({ all, a, b, c, empty: [] }))
    expect(shownIn(found)).toEqual(['all', 'a'])
    expect(found.withheld).toEqual([
      {
        group: 'b',
        theme: 'goals',
        why: 'tells-too-much',
        with: [
          { publication: null, group: 'all' },
          { publication: null, group: 'a' },
        ],
      },
      { group: 'c', theme: 'goals', why: 'too-few' },
      { group: 'empty', theme: 'goals', why: 'empty' },
    ])
  })

  it('inv.hiddenIndistinguishable: shows what is hidden as it shows what is empty', () => {
    const { published } = released(requestFor({ all, a, b, c, empty: [] }))
    const bytes = published.groups.map(({ id, ...rest }) => [id, JSON.stringify(rest)] as const)
    expect(new Set(bytes.filter(([id]) => ['b', 'c', 'empty'].includes(id)).map(([, text]) => text)).size).toBe(1)
  })

  it('finds three unions of which none alone tells anything', () => {
    const units = [people('x', 3), people('y', 3), people('z', 3)] as const
    const pairs = { xy: [...units[0], ...units[1]], yz: [...units[1], ...units[2]], xz: [...units[0], ...units[2]] }
    expect(shownIn(released(requestFor(pairs)))).toEqual(['yz', 'xz'])
  })

  it('keeps back what nearly equal groups differ by, and one answer and twice another', () => {
    const [one, other] = [people('m', 2), people('n', 2)]
    expect(shownIn(released(requestFor({ am: [...a, ...one], an: [...a, ...other] })))).toEqual(['an'])
    const [x, y] = [people('x', 6), people('y', 6)]
    const groups = { mx: [...one, ...x], my: [one[1] as string, ...y], xy: [...x, ...y] }
    expect(shownIn(released(requestFor(groups))).length).toBe(2)
  })

  it('decides each theme by those who answered it', () => {
    const themes = [{ id: 'goals' }, { id: 'trust', missing: b.slice(0, 4) }]
    const found = released(requestFor({ all: [...a, ...b], a, b }, { themes }))
    expect(shownIn(found, 'goals')).toEqual(['all', 'a', 'b'])
    // Four of b answered, so b and what is left without a are too few.
    expect(shownIn(found, 'trust')).toEqual(['all'])
  })

  it('does not take a theme that some left out for one that all answered', () => {
    const themes = [{ id: 'goals' }, { id: 'trust', missing: b.slice(0, 4) }]
    const found = released(requestFor({ all: [...a, ...b], a }, { themes }))
    expect([shownIn(found, 'goals'), shownIn(found, 'trust')]).toEqual([['all', 'a'], ['all']])
  })

  it('takes each theme with the groups that have figures for it', () => {
    const themes = [{ id: 'goals' }, { id: 'trust' }]
    const request = requestFor({ all: [...a, ...b], a, nearly: [...a, ...b.slice(1)] }, { themes })
    // Goals were not asked of nearly all, and trust was not asked of a.
    const left = [undefined, 'trust', 'goals']
    const groups = request.groups.map((group, i) => ({
      ...group,
      figures: group.figures.filter(({ theme }) => theme !== left[i]),
    }))
    const found = released({ ...request, groups })
    expect([shownIn(found, 'goals'), shownIn(found, 'trust')]).toEqual([['all', 'a'], ['all']])
    expect(found.withheld.map(({ group, theme, why }) => [group, theme, why])).toEqual([
      ['nearly', 'goals', 'no-figures'],
      ['a', 'trust', 'no-figures'],
      ['nearly', 'trust', 'tells-too-much'],
    ])
  })

  it('does not tell who left a theme out', () => {
    // The same people answered in both groups; that 11 left it out and 12 did would show in the size of the groups.
    const themes = [{ id: 'goals', missing: ['m0', 'n0'] }]
    expect(shownIn(released(requestFor({ am: [...a, 'm0'], an: [...a, 'n0'] }, { themes })))).toEqual(['an'])
  })

  it('hides as few people of a crossed table as can be', () => {
    const cell = (i: number, j: number, count: number) => people(`r${i}c${j}p`, count)
    const counts = [
      [9, 3, 8],
      [9, 9, 9],
      [8, 4, 5],
    ]
    const cells = counts.map((row, i) => row.map((count, j) => cell(i, j, count)))
    const groups: Record<string, string[]> = { all: cells.flat(2) }
    for (const i of [0, 1, 2]) {
      groups[`row${i}`] = (cells[i] as string[][]).flat()
      groups[`column${i}`] = cells.flatMap((row) => row[i] as string[])
      for (const j of [0, 1, 2]) groups[`cell${i}${j}`] = cells[i]?.[j] as string[]
    }
    const names = (name: string) => [0, 1, 2].map((i) => `${name}${i}`)
    const tables = [{ rows: names('row'), columns: names('column'), cells: [0, 1, 2].map((i) => names(`cell${i}`)) }]
    const found = released(requestFor(groups, { tables }))
    expect(new Set(found.withheld.map(({ why }) => why))).toEqual(new Set(['too-few', 'crossed']))
    expect(found.withheld.map(({ group }) => group)).toEqual(['cell01', 'cell02', 'cell21', 'cell22'])
    // Where a margin is not wanted, there is less to take away from.
    const fewer = released(requestFor(groups, { tables, publish: Object.keys(groups).filter((id) => id !== 'row0') }))
    expect(fewer.withheld.map(({ why }) => why)).not.toContain('crossed')
    const wrong = [{ ...tables[0], columns: names('row') }] as never
    expect(reasonOf(requestFor(groups, { tables: wrong }))).toBe('id-twice')
    const turned = [
      { rows: names('row'), columns: ['column1', 'column0', 'column2'], cells: tables[0]?.cells },
    ] as never
    expect(reasonOf(requestFor(groups, { tables: turned }))).toBe('table-does-not-add-up')
  })

  it('adds the figures of a union, and refuses one that counts people twice', () => {
    const unions = [{ id: 'ab', of: ['a', 'b'] }]
    const found = released(requestFor({ a, b }, { unions, publish: ['ab'] }))
    expect(found.published.groups).toEqual([
      { id: 'ab', themes: [{ id: 'goals', figures: { counts: { importance: [7, 7, 6] } } }] },
    ])
    expect(reasonOf(requestFor({ a, b: [...b, 'a0'] }, { unions }))).toBe('union-overlaps')
  })

  it('writes down who was in what, whatever the order in which people are named', () => {
    const themes = [{ id: 'goals', missing: ['b2', 'a10', 'a9'] }]
    const round = { id: 'spring', closed: true, answers: [...b, ...a] }
    const found = released(requestFor({ z: [...b, ...a], y: [...a, ...b], a }, { themes, round }))
    const [entry] = found.ledger.entries
    expect(entry?.atoms).toEqual([b, [...a].sort()])
    expect(entry?.groups).toEqual([
      { id: 'a', atoms: [1] },
      { id: 'y', atoms: [0, 1] },
      { id: 'z', atoms: [0, 1] },
    ])
    expect(entry?.themes).toEqual([
      { id: 'goals', kind: 'scores', sensitive: false, missing: ['a10', 'a9', 'b2'], groups: [0, 1, 2], alike: [] },
    ])
    expect(restoreLedger(found.ledger)).toEqual({ ok: true, ledger: found.ledger })
  })

  it('shows texts of ten and more, in the order of the texts', () => {
    const themes = [{ id: 'why', kind: 'texts' as const }]
    const found = released(requestFor({ a: [...a].reverse(), b }, { themes }))
    expect(shownIn(found, 'why')).toEqual(['a'])
    const figures = found.published.groups[0]?.themes[0]?.figures
    expect(figures).toEqual({ texts: a.map((one) => `why by ${one}`).sort() })
  })

  it('asks for twenty where a theme is sensitive, and says no more where nearly all agree', () => {
    const themes = [{ id: 'bullying', sensitive: true }]
    const [x, y, z] = [people('x', 22), people('y', 25), people('z', 19)]
    const level = (one: string): number => (one.startsWith('x') && one !== 'x0' ? 2 : Number(one.slice(1)) % 3)
    const found = released(requestFor({ x, y, z }, { themes, level }))
    expect(found.published.groups.map((group) => group.themes[0]?.figures)).toEqual([
      { alike: true },
      { counts: { importance: [9, 8, 8] } },
      null,
    ])
    expect(found.withheld.map(({ group }) => group)).toEqual(['z'])
    expect(found.ledger.entries[0]?.themes[0]).toMatchObject({ groups: [1], alike: [0] })
    // Where twenty are asked for, nineteen are not to follow either.
    expect(shownIn(released(requestFor({ all: [...y, ...z], y, z }, { themes })), 'bullying')).toEqual(['all'])
    // With the total, y would tell what is kept back of x.
    const both = released(requestFor({ all: [...x, ...y], x, y }, { themes, level }))
    expect(shownIn(both, 'bullying')).toEqual(['all', 'x'])
    // Nor can it be asked for later.
    const later = { ...requestFor({ y }, { themes, level }), ...after(both.ledger) }
    expect(reasonOf({ ...later, round: { ...later.round, answers: [...x, ...y] } })).toBe('tells-too-much')
  })
})

describe('for any partition', () => {
  it('the gate shows what the rule for partitions shows, beside the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(14), { minLength: 1, maxLength: 7 }), (sizes) => {
        const units = Object.fromEntries(sizes.map((size, i) => [`u${i}`, people(`p${i}x`, size)]))
        const found = release(requestFor({ all: Object.values(units).flat(), ...units }))
        const rule = flatPartition(Object.fromEntries(sizes.map((size, i) => [`u${i}`, size])), 5)
        const expected = rule.publishTotal ? ['all', ...rule.published] : []
        expect(found.ok ? shownIn(found) : []).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  it('inv.deterministic: the order of groups and people changes nothing, and the same request gives the same bytes', () => {
    const group = fc.uniqueArray(fc.nat(20), { maxLength: 20 })
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
        const named = groups.map((some, i) => [`g${i}`, some.map((one) => `p${one}`)] as const)
        const one = release(requestFor(Object.fromEntries(named)))
        const turned = [...named].reverse().map(([id, some]) => [id, [...some].reverse()] as const)
        const other = release(requestFor(Object.fromEntries(turned)))
        expect(other.ok).toBe(one.ok)
        if (!one.ok || !other.ok) return
        expect(shownIn(other).sort()).toEqual(shownIn(one).sort())
        expect(other.ledger.entries[0]?.groups.map(({ id }) => id)).toEqual(
          one.ledger.entries[0]?.groups.map(({ id }) => id),
        )
        expect(JSON.stringify(release(requestFor(Object.fromEntries(named))))).toBe(JSON.stringify(one))
      }),
      { numRuns: 60 },
    )
  })
})

describe('what people answered', () => {
  it('makes no difference to what is shown, nor to the ledger', () => {
    const groups = { all, a, b, c }
    const one = released(requestFor(groups))
    const other = released(requestFor(groups, { level: () => 1 }))
    expect(shownIn(other)).toEqual(shownIn(one))
    expect(other.ledger).toEqual(one.ledger)
    expect(other.withheld).toEqual(one.withheld)
  })

  it('is not in the ledger', () => {
    expect(openLedger()).toEqual({ format: 1, entries: [], head: '' })
    const { ledger } = released(requestFor({ a }))
    expect(Object.keys(ledger.entries[0] ?? {}).sort()).toEqual(
      ['atoms', 'floors', 'groups', 'hash', 'previous', 'publication', 'round', 'themes'].sort(),
    )
  })
})
