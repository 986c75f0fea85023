import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, type Counts, consensus, leikD, ordinalVariation, polarization, rwg } from '.'

/** Agreement A as van der Eijk wrote it: layer by layer, and in each every triple of levels. */
function byLayers(counts: Counts): number {
  const [k, n] = [counts.length, counts.reduce((all, count) => all + count, 0)]
  let left = [...counts]
  let whole = 0
  while (left.some((count) => count > 0)) {
    const pattern = left.map((count) => (count > 0 ? 1 : 0))
    const filled = pattern.filter((one) => one === 1).length
    const height = Math.min(...left.filter((count) => count > 0))
    let [unimodal, bimodal] = [0, 0]
    for (let a = 0; a < k; a++) {
      for (let b = a + 1; b < k; b++) {
        for (let c = b + 1; c < k; c++) {
          const triple = `${pattern[a]}${pattern[b]}${pattern[c]}`
          if (triple === '110' || triple === '011') unimodal++
          if (triple === '101') bimodal++
        }
      }
    }
    const both = unimodal + bimodal
    const u = both === 0 ? 0 : ((k - 2) * unimodal - (k - 1) * bimodal) / ((k - 2) * both)
    const a = filled === 1 ? 1 : u * (1 - (filled - 1) / (k - 1))
    whole += (a * height * filled) / n
    left = left.map((count) => Math.max(0, count - height))
  }
  return whole
}

/** Everybody's level, one by one. */
const people = (counts: Counts): number[] => counts.flatMap((count, level) => new Array<number>(count).fill(level))

/** Levels that all pairs of people lie apart. */
const apart = (levels: readonly number[]): number =>
  levels.reduce((all, a, i) => all + levels.slice(i + 1).reduce((sum, b) => sum + Math.abs(a - b), 0), 0)

function variance(levels: readonly number[]): number {
  const mean = levels.reduce((all, level) => all + level, 0) / levels.length
  return levels.reduce((all, level) => all + (level - mean) ** 2, 0) / (levels.length - 1)
}

/** Leik's D step by step: the share up to each level, or what is left of it, whichever is smaller. */
function leikByShares(counts: Counts): number {
  const n = people(counts).length
  const shares = counts.map((_, k) => counts.slice(0, k + 1).reduce((all, count) => all + count, 0) / n)
  return shares.reduce((all, share) => all + (share <= 0.5 ? share : 1 - share), 0) / ((counts.length - 1) / 2)
}

const counted = fc.array(fc.nat(6), { minLength: 2, maxLength: 11 }).filter((counts) => counts.some((n) => n > 0))

describe('how far people lie apart', () => {
  it('is as printed in the manual of agrmt', () => {
    const printed = [30, 40, 210, 130, 530, 50, 10]
    expect(agreement(printed)).toBeCloseTo(0.6113333, 7)
    expect(polarization(printed)).toBeCloseTo(0.1943333, 7)
    expect(leikD(printed)).toBeCloseTo(0.2866667, 7)
    expect(agreement([16, 26, 82, 210, 293, 270, 103])).toBeCloseTo(0.4823333, 7)
    expect(agreement([2, 0, 1, 1])).toBeCloseTo(0.0833333, 7)
  })

  // Worked by hand from the formulas, with n and K small enough.
  it.each<[Counts, a: number, d: number, iov: number, uniform: number, truncated: number, dissensus: number]>([
    [[5, 0, 0], 1, 0, 0, 1, 1, 1],
    [[4, 1, 0], 0.8, 0.2, 1 / 3, 0.7, 0.7, 0.84],
    [[1, 3, 1], 0.4, 0.4, 2 / 3, 0.25, 0.25, 0.6],
    [[4, 0, 1], 0.2, 0.4, 2 / 3, -0.2, 0, 0.36],
    [[2, 1, 2], -0.4, 0.8, 1, -0.5, 0, 0.2],
    [[0, 1, 7], 0.875, 0.125, 0.21875, 0.8125, 0.8125, 0.890625],
  ])('%j', (counts, a, d, iov, uniform, truncated, maxDissensus) => {
    expect(agreement(counts)).toBeCloseTo(a, 15)
    expect(polarization(counts)).toBeCloseTo((1 - a) / 2, 15)
    expect(leikD(counts)).toBe(d)
    expect(ordinalVariation(counts)).toBe(iov)
    expect(rwg(counts)).toEqual({ uniform, truncated, maxDissensus })
  })

  it('is nothing where nobody answered, and what takes two people nothing for one', () => {
    for (const measure of [agreement, polarization, leikD, ordinalVariation, rwg]) {
      expect(measure([0, 0, 0])).toBeNull()
    }
    expect([ordinalVariation([0, 1, 0]), rwg([0, 1, 0])]).toEqual([null, null])
    expect([agreement([0, 1, 0]), polarization([0, 1, 0]), leikD([0, 1, 0])]).toEqual([1, 0, 0])
  })

  it('has no agreement A on two levels, and nothing at all on one', () => {
    expect([agreement([3, 2]), polarization([3, 2])]).toEqual([null, null])
    expect([leikD([1, 1]), ordinalVariation([1, 1]), rwg([1, 1])?.maxDissensus]).toEqual([1, 1, 0])
    for (const measure of [agreement, polarization, leikD, ordinalVariation, rwg]) expect(measure([4])).toBeNull()
  })

  it('is never minus zero', () => {
    const zeros = [
      agreement([1, 1, 1]),
      polarization([3, 0, 0]),
      leikD([0, 3, 0]),
      ordinalVariation([0, 3, 0]),
      rwg([4, 0, 4])?.maxDissensus,
      rwg([4, 0, 4])?.truncated,
    ]
    for (const zero of zeros) expect(Object.is(zero, 0)).toBe(true)
  })

  it('holds for as many as there are people', () => {
    const many = 2 ** 31
    expect([agreement([many, 0, many]), leikD([many, 0, many]), ordinalVariation([many, 0, many])]).toEqual([-1, 1, 1])
    expect(rwg([many, 0, many])?.maxDissensus).toBe(0)
    expect(rwg([0, many, 0])).toEqual({ uniform: 1, truncated: 1, maxDissensus: 1 })
    expect(agreement([many, many, many])).toBe(0)
  })

  it('never leaves its range by rounding, however many there are', () => {
    const camps = (people: number) => [people, ...new Array<number>(8).fill(0), people]
    expect(ordinalVariation(camps(704_922_140))).toBe(1)
    expect(rwg(camps(3_056_494_048))?.maxDissensus).toBe(0)
    expect(consensus([1, 0, 0, 0, 0, Number.MAX_SAFE_INTEGER - 1])).toBe(1)
  })
})

describe('for any counts', () => {
  const holds = (check: (counts: Counts) => void) => fc.assert(fc.property(counted, check), { numRuns: 200 })

  it('agreement A is the mean of its layers', () => {
    holds((counts) => {
      if (counts.length > 2) expect(agreement(counts)).toBeCloseTo(byLayers(counts), 12)
    })
  })

  it("Leik's D is what the shares up to each level add up to", () => {
    holds((counts) => {
      expect(leikD(counts)).toBeCloseTo(leikByShares(counts), 12)
    })
  })

  it('ordinal variation is how far all pairs lie apart, of the most that it could be', () => {
    holds((counts) => {
      const n = people(counts).length
      if (n < 2) return
      // Half the people at each end, and the odd one at either.
      const widest = people(counts.map((_, i) => (i === 0 ? Math.ceil(n / 2) : i === counts.length - 1 ? n >> 1 : 0)))
      expect(ordinalVariation(counts)).toBeCloseTo(apart(people(counts)) / apart(widest), 12)
    })
  })

  it('r_wg is one less the variance, of what it would be in two other groups', () => {
    holds((counts) => {
      const [n, k] = [people(counts).length, counts.length]
      if (n < 2) return
      const uniform = 1 - variance(people(counts)) / ((k * k - 1) / 12)
      const maxDissensus = 1 - variance(people(counts)) / ((((k - 1) ** 2 / 4) * n) / (n - 1))
      const found = rwg(counts)
      expect(found?.uniform).toBeCloseTo(uniform, 12)
      expect(found?.truncated).toBeCloseTo(Math.max(0, uniform), 12)
      expect(found?.maxDissensus).toBeCloseTo(maxDissensus, 12)
    })
  })

  it('inv.wRange: agreement A lies between −1 and 1, and the rest between 0 and 1', () => {
    holds((counts) => {
      const inside = [polarization(counts), leikD(counts), ordinalVariation(counts), rwg(counts)?.maxDissensus]
      for (const figure of [...inside, rwg(counts)?.truncated]) {
        if (figure === null || figure === undefined) continue
        expect(figure).toBeGreaterThanOrEqual(0)
        expect(figure).toBeLessThanOrEqual(1)
      }
      const a = agreement(counts)
      if (a !== null) expect(Math.abs(a)).toBeLessThanOrEqual(1)
    })
  })
})
