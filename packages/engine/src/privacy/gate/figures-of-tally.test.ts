import { describe, expect, it } from 'vitest'
import { addRespondent, emptyTally, type Tally, type TallyShape } from '../../tally'
import { openLedger } from '../ledger/ledger'
import { figuresOfTally } from './figures-of-tally'
import { release } from './release'

const shape: TallyShape = {
  themes: ['goals'],
  axes: ['importance', 'success'],
  levels: ['low', 'line', 'high'],
  picks: false,
}
const tallyOf = (answers: readonly (readonly [string | null, string | null])[]): Tally => {
  let tally = emptyTally(shape)
  for (const [importance, success] of answers) {
    const added = addRespondent(tally, { levels: { goals: { importance, success } } })
    if (!added.ok) throw new Error(JSON.stringify(added.problems))
    tally = added.tally
  }
  return tally
}

describe('a tally as figures', () => {
  it('counts whoever answered on every axis', () => {
    const tally = tallyOf([
      ['high', 'low'],
      ['high', 'high'],
      ['line', 'low'],
      ['high', null],
      [null, null],
    ])
    expect(figuresOfTally(tally)).toEqual([
      { theme: 'goals', counts: { importance: [0, 1, 2], success: [2, 0, 1], cells: [0, 0, 0, 1, 0, 0, 1, 0, 1] } },
    ])
  })

  it('is refused where a list would stand for another, or is not there', () => {
    const other = emptyTally({ ...shape, axes: ['cells'] })
    expect(() => figuresOfTally(other)).toThrow('An axis is called "cells"')
    const tally = emptyTally({ ...shape, themes: ['toString'] })
    expect(() => figuresOfTally({ ...tally, themes: {} })).toThrow('The tally has no counts of "toString"')
  })

  it('is what the gate takes', () => {
    const answers = ['a', 'b', 'c', 'd', 'e', 'f']
    const tally = tallyOf(answers.map((_, i) => ['high', i === 5 ? null : 'low']))
    const request = {
      ledger: openLedger(),
      publication: 'first',
      round: { id: 'spring', closed: true, answers },
      themes: [{ id: 'goals', missing: ['f'] }],
      groups: [{ id: 'all', members: answers, figures: figuresOfTally(tally) }],
    }
    expect(release(request)).toMatchObject({ ok: true, withheld: [] })
    expect(release({ ...request, themes: [{ id: 'goals' }] })).toMatchObject({ reason: 'figures-do-not-add-up' })
  })
})
