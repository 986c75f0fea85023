import { type AskedGroup, audit, openLedger, type ReleaseRequest, release } from '@trivsel/engine/privacy'
import { describe, expect, it } from 'vitest'
import { chanceOf } from '../chance'
import { attack } from './attack'
import { leastFor, organisationOf } from './organisation'
import { pairwiseGate } from './pairwise'
import { type Gate, type Seen, seenIn } from './seen'
import { solve } from './solve'

describe('the attack', () => {
  it('finds what the audit finds, by another way', () => {
    const chance = chanceOf(7)
    let found = 0
    for (let i = 0; i < 80; i++) {
      const people = Array.from({ length: 4 + chance.below(9) }, (_, j) => `p${j}`)
      const sets = Array.from({ length: 1 + chance.below(7) }, () => people.filter(() => chance.likely(60)))
      const seen: Seen[] = sets.map((answers) => ({ about: 'one', answers, counts: [answers.length] }))
      const victims = solve(seen, (answer) => answer, 5)
      const told = audit(Object.fromEntries(sets.map((set, j) => [`s${j}`, set])), 5).disclosed
      const texts = (groups: readonly (readonly string[])[]) =>
        groups.map((group) => [...group].sort().join(' ')).sort()
      expect(texts(victims.map(({ answers }) => answers))).toEqual(texts(told))
      for (const { answers, counts } of victims) expect(counts).toEqual([answers.length])
      found += victims.length
    }
    expect(found).toBeGreaterThan(50)
  })

  it('pins down nobody in made-up organisations, whom rules for pairs give away', () => {
    let [pinned, byPairs, released] = [0, 0, 0]
    for (let seed = 1; seed <= 15; seed++) {
      const found = attack(organisationOf(seed), release)
      pinned += found.victims.length
      released += found.released
      const organisation = organisationOf(seed)
      const other = attack(organisation, pairwiseGate(leastFor(organisation)))
      byPairs += other.victims.length
      expect(other.wrong).toBe(0)
    }
    expect(pinned).toBe(0)
    expect(byPairs).toBeGreaterThan(25)
    expect(released).toBeGreaterThan(30)
  })
})

const some = (name: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${name}${i}`)

type Publications = readonly Readonly<Record<string, readonly string[]>>[]

/** Publishes one after another, and attacks. Where nobody comes or leaves, `standing` says who is there all the time. */
function attackedThrough(gate: Gate, publications: Publications, standing?: readonly string[]) {
  let ledger = openLedger()
  const seen: Seen[] = []
  for (const [i, groups] of publications.entries()) {
    const request: ReleaseRequest = {
      ledger,
      publication: `publication ${i}`,
      round: { id: 'spring', closed: true, answers: standing ?? [...new Set(Object.values(groups).flat())] },
      themes: [{ id: 'theme' }],
      groups: Object.entries(groups).map(([id, members]) => ({
        id,
        members,
        figures: [{ theme: 'theme', counts: { levels: [members.length, 0, 0] } }],
      })),
    }
    const decision = gate(request)
    if (!decision.ok) continue
    ledger = decision.ledger
    seen.push(...seenIn(decision.published, request))
  }
  const victims = solve(seen, (answer) => answer, 5)
  return { shown: seen.length / 2, victims: victims.filter(({ about }) => !about.endsWith('left out')) }
}

const [a, b, c] = [some('a', 3), some('b', 4), some('c', 3)]
const table = (sizes: Readonly<Record<string, number>>) => {
  const units = Object.fromEntries(Object.entries(sizes).map(([id, size]) => [id, some(id, size)]))
  return { all: Object.values(units).flat(), ...units }
}
const twelve = some('p', 12)

describe.each<[name: string, publications: Publications, pairsMiss: boolean, standing?: readonly string[]]>([
  ['three unions of two units', [{ ab: [...a, ...b], bc: [...b, ...c], ac: [...a, ...c] }], true],
  ['a small unit left over', [table({ c: 1, d: 350, e: 405, f: 425 })], false],
  ['a table of which only small units are hidden', [table({ a: 2, b: 2, c: 12 })], false],
  [
    'two units that overlap, and what they share',
    [{ x: twelve.slice(0, 8), y: twelve.slice(1, 9), both: twelve.slice(1, 8) }],
    false,
  ],
  ['one late answer', [{ all: twelve }, { all: [...twelve, 'late'] }], false],
  ['one answer withdrawn', [{ all: twelve }, { all: twelve.slice(1) }], false],
  [
    'a late answer in a group that was not shown',
    [{ all: twelve }, { part: twelve.slice(0, 6), all: [...twelve, 'late'] }],
    false,
  ],
  [
    'five late answers, and one unit at a time',
    [
      { all: twelve, unit: twelve.slice(0, 6) },
      {
        all: [...twelve, ...some('l', 5)],
        unit: [...twelve.slice(0, 6), 'l0', 'l1'],
        rest: [...twelve.slice(6), 'l2', 'l3', 'l4'],
      },
    ],
    true,
  ],
  [
    'three unions, asked for one at a time',
    [{ ab: [...a, ...b] }, { bc: [...b, ...c] }, { ac: [...a, ...c] }],
    true,
    [...a, ...b, ...c],
  ],
])('%s', (_, publications, pairsMiss, standing) => {
  it('gives nobody away', () => {
    const found = attackedThrough(release, publications, standing)
    expect(found.shown).toBeGreaterThan(0)
    expect(found.victims).toEqual([])
  })

  it(pairsMiss ? 'would under rules for pairs of groups' : 'would if all large groups were shown', () => {
    const pairs = pairwiseGate(pairsMiss ? 5 : 0)
    const isLarge = ({ members }: AskedGroup): boolean => members.length >= 5
    const large: Gate = (request) => pairs({ ...request, groups: request.groups.filter(isLarge) })
    expect(attackedThrough(large, publications, standing).victims).not.toEqual([])
  })
})
