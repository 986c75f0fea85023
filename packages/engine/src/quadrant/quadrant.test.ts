import type { Side } from '@trivsel/core'
import { five, four, smallTool, three } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counts, countLevels } from '../scoring'
import { classify, placeGroup, sidesOf } from '.'

const { map } = smallTool
const all = ['consider', 'focus', 'hold', 'understand']

const cells: [importance: Side, success: Side, quadrant: string, candidates: string[]][] = [
  [1, -1, 'focus', ['focus']],
  [1, 1, 'hold', ['hold']],
  [-1, 1, 'understand', ['understand']],
  [-1, -1, 'consider', ['consider']],
  [1, 0, 'line', ['focus', 'hold']],
  [-1, 0, 'line', ['consider', 'understand']],
  [0, 1, 'line', ['hold', 'understand']],
  [0, -1, 'line', ['consider', 'focus']],
  [0, 0, 'line', all],
]

describe('one place in the map', () => {
  it.each(cells)('importance %i and success %i is %s, bordering %j', (importance, success, quadrant, candidates) => {
    expect(classify(map, { importance, success })).toEqual({ quadrant, candidates })
  })

  it('is nowhere where an axis has no answer', () => {
    const nowhere = { quadrant: null, candidates: [] }
    expect(classify(map, { importance: 1, success: null })).toEqual(nowhere)
    expect(classify(map, { importance: null, success: 0 })).toEqual(nowhere)
    expect(classify(map, { importance: 0 })).toEqual(nowhere)
    expect(classify(map, {})).toEqual(nowhere)
  })

  it('does not look at an axis that is not of the map', () => {
    expect(classify(map, { importance: 1, success: 1, effort: -1 }).quadrant).toBe('hold')
  })
})

/** Worked cases of methods.md 2.2; boxes 1 to 4 are focus, hold, understand and consider. */
const groups: [theme: string, importance: Counts, success: Counts, sum: string, median: string, majority: string][] = [
  ['clear goals', [0, 1, 7], [5, 2, 1], 'focus', 'focus', 'focus'],
  ['preparing meetings', [5, 3, 0], [0, 2, 6], 'understand', 'understand', 'understand'],
  ['trust: two camps on both axes', [4, 0, 4], [4, 0, 4], 'line', 'line', 'line'],
  ['good information: the rules disagree', [1, 3, 4], [3, 3, 2], 'focus', 'line', 'line'],
]

describe('a group of eight', () => {
  it.each(groups)('on %s', (_, importance, success, sum, median, majority) => {
    const placed = placeGroup(map, { importance, success }, three)
    expect([placed.sum.quadrant, placed.median.quadrant, placed.majority.quadrant]).toEqual([sum, median, majority])
  })

  it('keeps every box that a line borders on', () => {
    expect(placeGroup(map, { importance: [4, 0, 4], success: [4, 0, 4] }, three).sum.candidates).toEqual(all)
    const placed = placeGroup(map, { importance: [1, 3, 4], success: [3, 3, 2] }, three)
    expect(placed.median.candidates).toEqual(['focus', 'hold'])
    expect(placed.majority.candidates).toEqual(all)
  })

  it('is nowhere by any rule where nobody answered on one axis', () => {
    const placed = placeGroup(map, { importance: [0, 0, 8], success: [0, 0, 0] }, three)
    expect([placed.sum, placed.median, placed.majority].map(({ quadrant }) => quadrant)).toEqual([null, null, null])
  })

  it('is placed on other scales by their own middle', () => {
    expect(sidesOf('sum', { importance: [0, 0, 2, 1, 0], success: [1, 0, 0, 0, 1] }, five)).toEqual({
      importance: 1,
      success: 0,
    })
    expect(placeGroup(map, { importance: [0, 1, 1, 0], success: [0, 0, 2, 0] }, four).sum).toEqual({
      quadrant: 'line',
      candidates: ['hold', 'understand'],
    })
  })
})

const person = fc.tuple(
  fc.option(fc.constantFrom('low', 'line', 'high')),
  fc.option(fc.constantFrom('low', 'line', 'high')),
)
const people = fc.array(person, { minLength: 1, maxLength: 20 })
type People = (readonly [string | null, string | null])[]

const place = (group: People) =>
  placeGroup(
    map,
    {
      importance: countLevels(
        group.map(([importance]) => importance),
        three,
      ),
      success: countLevels(
        group.map(([, success]) => success),
        three,
      ),
    },
    three,
  )

const opposite: Record<string, string> = { low: 'high', line: 'line', high: 'low' }
const across: Record<string, string> = {
  focus: 'understand',
  understand: 'focus',
  hold: 'consider',
  consider: 'hold',
  line: 'line',
}

describe('for any group', () => {
  it('inv.permutation, inv.missingNeutral, inv.duplicate: neither the order of people, nor a silent one, nor everybody counted twice moves it', () => {
    fc.assert(
      fc.property(people, (group) => {
        const placed = place(group)
        expect(place([...group].reverse())).toEqual(placed)
        expect(place([...group, [null, null]])).toEqual(placed)
        expect(place([...group, ...group])).toEqual(placed)
      }),
      { numRuns: 150 },
    )
  })

  it('inv.mirror: turning every answer round puts it in the box across', () => {
    fc.assert(
      fc.property(people, (group) => {
        const turn = (level: string | null) => (level === null ? null : (opposite[level] as string))
        const placed = place(group)
        const turned = place(group.map(([importance, success]) => [turn(importance), turn(success)] as const))
        for (const rule of ['sum', 'median', 'majority'] as const) {
          const { quadrant, candidates } = placed[rule]
          expect(turned[rule].quadrant).toBe(quadrant === null ? null : across[quadrant])
          expect(turned[rule].candidates).toEqual(candidates.map((box) => across[box]).sort())
        }
      }),
      { numRuns: 150 },
    )
  })

  it('inv.lineIsVisible: a sum of exactly zero stays on the line with all it borders on', () => {
    const other = fc.array(fc.constantFrom('low', 'line', 'high'), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), other, fc.boolean(), (camp, between, rest, upright) => {
        fc.pre(camp + between > 0)
        const zero = [camp, between, camp]
        const counts = countLevels(rest, three)
        const placed = placeGroup(
          map,
          upright ? { importance: zero, success: counts } : { success: zero, importance: counts },
          three,
        )
        expect(placed.sum.quadrant).toBe('line')
        expect(placed.sum.candidates.length).toBe(counts[0] === counts[2] ? 4 : 2)
      }),
      { numRuns: 150 },
    )
  })
})
