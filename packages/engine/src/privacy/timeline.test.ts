import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Floor, type RoundChange, timeline } from './timeline'

const cases: [publishedN: number, newAnswers: number, erasures: number, says: string][] = [
  [0, 4, 0, 'hold'],
  [0, 5, 0, 'publish'],
  [0, 5, 3, 'publish'],
  [0, 4, 3, 'hold'],
  [12, 0, 0, 'hold'],
  [12, 1, 0, 'hold'],
  [12, 4, 0, 'hold'],
  [12, 5, 0, 'publish'],
  [12, 0, 1, 'freezeAndAnnotate'],
  [12, 4, 1, 'freezeAndAnnotate'],
  [12, 5, 1, 'publish'],
  [12, 5, 12, 'publish'],
]

describe('a round whose figures are published', () => {
  it.each(cases)('of %i people, with %i new answers and %i erased: %s', (publishedN, newAnswers, erasures, says) => {
    expect(timeline({ publishedN, newAnswers, erasures })).toBe(says)
    expect(timeline({ publishedN, newAnswers, erasures, closed: false })).toBe('hold')
  })

  it('needs enough people to stand, however many are new', () => {
    const floor: Floor = { minN: 20, minStep: 10 }
    expect(timeline({ publishedN: 24, newAnswers: 10, erasures: 14 }, floor)).toBe('publish')
    expect(timeline({ publishedN: 24, newAnswers: 10, erasures: 15 }, floor)).toBe('freezeAndAnnotate')
    expect(timeline({ publishedN: 0, newAnswers: 5, erasures: 0 }, { minN: 5, minStep: 10 })).toBe('publish')
    expect(timeline({ publishedN: 0, newAnswers: 19, erasures: 0 }, floor)).toBe('hold')
    expect(timeline({ publishedN: 9, newAnswers: 10, erasures: 0 }, floor)).toBe('hold')
  })

  it('refuses what is no number of people', () => {
    expect(() => timeline({ publishedN: Number.NaN, newAnswers: 0, erasures: 0 })).toThrow('publishedN is NaN')
    expect(() => timeline({ publishedN: 1, newAnswers: -1, erasures: 0 })).toThrow('newAnswers is -1')
    expect(() => timeline({ publishedN: 1, newAnswers: 1, erasures: 0.5 })).toThrow('erasures is 0.5')
    expect(() => timeline({ publishedN: 1, newAnswers: 1, erasures: 0 }, { minN: 5, minStep: 0 })).toThrow(
      'minStep is 0',
    )
    expect(() => timeline({ publishedN: 0, newAnswers: 9, erasures: 0, closed: 'no' as never })).toThrow('closed is no')
  })

  it('never brings new figures because of an erasure, and never notes one that there was not', () => {
    const count = fc.nat(30)
    fc.assert(
      fc.property(count, count, count, fc.boolean(), (publishedN, newAnswers, erasures, closed) => {
        const says = (change: Partial<RoundChange>) => timeline({ publishedN, newAnswers, erasures, closed, ...change })
        if (says({ erasures: 0 }) !== 'publish') expect(says({})).not.toBe('publish')
        if (erasures === 0 || publishedN === 0) expect(says({})).not.toBe('freezeAndAnnotate')
        if (newAnswers < 5) expect(says({})).not.toBe('publish')
      }),
      { numRuns: 300 },
    )
  })
})
