import { describe, expect, it } from 'vitest'
import { openLedger, type Release, type ReleaseRequest, release } from '../privacy'
import { whyWithheld, withheldAgain, withheldText } from '.'

const answers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `a${from + i}`)
const named = { group: (id: string) => ({ own: id }), theme: (id: string) => ({ own: id }) }

/** Units of some sizes, each with one count of its people, on a theme that the last of each left out or not. */
function asked(sizes: Readonly<Record<string, number>>, change: Partial<ReleaseRequest> = {}): ReleaseRequest {
  let next = 0
  const groups = Object.entries(sizes).map(([id, size]) => {
    const members = answers(next, next + size)
    next += size
    return { id, members, figures: [{ theme: 'rest', counts: { all: [size] } }] }
  })
  return {
    ledger: openLedger(),
    publication: 'first',
    round: { id: 'spring', closed: true, answers: answers(0, next) },
    themes: [{ id: 'rest' }],
    groups,
    unions: [{ id: 'all', of: Object.keys(sizes) }],
    ...change,
  }
}

const reasonsOf = (request: ReleaseRequest) => {
  const answer = release(request)
  return { answer, reasons: whyWithheld(request, answer) }
}

describe('why figures are withheld', () => {
  it('names the floor where a group is too small, and what would give it away where another is hidden for its sake', () => {
    const { answer, reasons } = reasonsOf(asked({ north: 9, south: 4 }))
    expect(answer.ok).toBe(true)
    expect(reasons).toMatchObject([
      { what: 'withheld', group: 'north', why: 'tells-too-much', people: 9, with: [{ group: 'all' }] },
      { what: 'withheld', group: 'south', why: 'too-few', people: 4, floor: { minN: 5 } },
    ])
    expect(reasons.map((reason) => withheldText(reason, named))).toMatchObject([
      { key: 'shared:report.why.withheld.tells-with', params: { others: { list: [{ own: 'all' }] }, min: 5 } },
      { key: 'shared:report.why.withheld.too-few', params: { people: 4, min: 5, group: { own: 'south' } } },
    ])
  })

  it('counts those who answered the theme, and takes the floor of what is sensitive', () => {
    const request = asked({ north: 30, south: 12 }, { themes: [{ id: 'rest', sensitive: true, missing: ['a0'] }] })
    const groups = request.groups.map((group) => ({
      ...group,
      figures: [{ theme: 'rest', counts: { all: group.id === 'north' ? [20, 9] : [7, 5] } }],
    }))
    expect(reasonsOf({ ...request, groups }).reasons).toMatchObject([
      { group: 'north', people: 29, floor: { minN: 20, minStep: 10 } },
      { group: 'south', why: 'too-few', people: 12, floor: { minN: 20, minStep: 10 } },
    ])
  })

  it('says of a whole refusal whether it protects people or is a mistake', () => {
    const open = reasonsOf(asked({ north: 9 }, { round: { id: 'spring', closed: false, answers: answers(0, 9) } }))
    expect(open.reasons).toMatchObject([{ what: 'refused', refusal: { reason: 'round-open' } }])
    expect(open.reasons.map((reason) => withheldText(reason, named))).toEqual([
      { key: 'shared:report.why.refused.round-open' },
    ])
    const mistaken = reasonsOf(asked({ north: 9 }, { unions: [{ id: 'all', of: ['west'] }] }))
    expect(mistaken.reasons.map((reason) => withheldText(reason, named))).toEqual([
      { key: 'shared:report.why.refused.mistake', params: { code: { own: 'unknown-group' } } },
    ])
  })

  it('decides the same again from what it says, also over time', () => {
    const first = release(asked({ north: 9, south: 6 })) as Release
    const late = {
      ...asked({ north: 9, south: 6, west: 2 }),
      ledger: first.ledger,
      publication: 'second',
    }
    const small = asked({ north: 3 })
    for (const request of [asked({ north: 9, south: 4 }), asked({ a: 2, b: 2, c: 12 }), late, small]) {
      const { reasons } = reasonsOf(request)
      expect(reasons.length).toBeGreaterThan(0)
      for (const reason of reasons) {
        const again = withheldAgain(JSON.parse(JSON.stringify(reason)))
        if (reason.what === 'refused') expect(again).toEqual(reason.refusal)
        else expect(again).toMatchObject({ group: reason.group, theme: reason.theme, why: reason.why })
      }
    }
  })
})
