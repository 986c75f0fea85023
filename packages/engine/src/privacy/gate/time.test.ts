import { describe, expect, it } from 'vitest'
import { after, people, reasonOf, released, requestFor, shownIn } from './gate.cases'
import { release, withdrawnFrom } from './release'
import type { ReleaseRequest } from './request'

const [a, b, c] = [people('a', 12), people('b', 8), people('c', 3)]

describe('a round over time', () => {
  const request = (answers: readonly string[], more: Partial<ReleaseRequest> = {}) =>
    requestFor({ all: answers }, { round: { id: 'spring', closed: true, answers }, ...more })

  it('is not published while it is open', () => {
    expect(reasonOf(request(a, { round: { id: 'spring', closed: false, answers: a } }))).toBe('round-open')
  })

  it('waits for five new answers, and mixes what was withdrawn with them', () => {
    const first = released(request(a))
    expect(reasonOf(request([...a, 'd0'], after(first.ledger)))).toBe('too-few-new-answers')
    const left = release(request(a.slice(1), after(first.ledger)))
    expect(left).toEqual({ ok: false, reason: 'answers-withdrawn', params: { publications: ['first'] } })
    // Withdrawn, not too few, also where fewer are left than are asked for, or nobody.
    expect(reasonOf(request(a.slice(9), after(first.ledger)))).toBe('answers-withdrawn')
    expect(reasonOf(requestFor({ all: [] }, { ...after(first.ledger) }))).toBe('answers-withdrawn')
    expect(withdrawnFrom(first.ledger, { id: 'spring', answers: a.slice(1) })).toEqual(['first'])
    expect(withdrawnFrom(first.ledger, { id: 'spring', answers: a })).toEqual([])
    const second = released(request([...a.slice(1), ...people('d', 5)], after(first.ledger)))
    expect(shownIn(second)).toEqual(['all'])
    expect(second.annotate).toEqual(['first'])
  })

  it('takes a changed answer for a new one and a withdrawn one, and its giver for one person', () => {
    const first = released(request(a))
    const changed = (count: number) => [...people('new', count), ...a.slice(count)]
    expect(reasonOf(request(changed(3), after(first.ledger)))).toBe('answers-withdrawn')
    expect(reasonOf(request(changed(5), after(first.ledger)))).toBe('released')
    // Three changed and two came: five are new, and they differ by the answers of five people.
    expect(reasonOf(request([...changed(3), 'd0', 'd1'], after(first.ledger)))).toBe('released')
  })

  it('does not tell what three people changed, though six answers are in it', () => {
    const late = people('d', 5)
    const first = released(request(a))
    const second = requestFor({ all: [...people('new', 3), ...a.slice(3), ...late], late }, after(first.ledger))
    // Everybody then and now without the late is the three, as they were and as they are.
    expect(shownIn(released(second))).toEqual(['all'])
  })

  it('holds each group that has too few new answers, though all together have enough', () => {
    const first = released(requestFor({ all: [...a, ...b], a, b }))
    const [a2, b2] = [
      [...a, 'a20', 'a21'],
      [...b, 'b20', 'b21', 'b22'],
    ]
    const second = released(requestFor({ all: [...a2, ...b2], a: a2, b: b2 }, after(first.ledger)))
    expect(shownIn(second)).toEqual(['all'])
    expect(second.withheld.map(({ why }) => why)).toEqual(['too-few-new', 'too-few-new'])
  })

  it('goes by the last publication of a group, counts or not', () => {
    const themes = [{ id: 'bullying', sensitive: true }]
    const [before, after20] = [people('x', 20), people('y', 20)]
    const at = (answers: readonly string[], more: Partial<ReleaseRequest>, level?: (answer: string) => number) =>
      requestFor(
        { x: answers },
        { themes, round: { id: 'spring', closed: true, answers }, ...more, ...(level && { level }) },
      )
    const first = released(at(before, {}, () => 0))
    expect(first.published.groups[0]?.themes[0]?.figures).toEqual({ alike: true })
    const both = [...before, ...after20]
    const second = released(at(both, after(first.ledger)))
    expect(shownIn(second, 'bullying')).toEqual(['x'])
    // Nine are new since the second publication, and twenty-nine since the first.
    const third = at([...both, ...people('z', 9)], after(second.ledger, 'third'))
    expect(reasonOf(third)).toBe('too-few-new-answers')
  })

  it('shows again what is known, and more groups when they are asked for', () => {
    const ab = [...a, ...b]
    const first = released(requestFor({ all: ab, a }))
    const second = released(requestFor({ all: ab, a, b }, after(first.ledger)))
    expect(shownIn(second)).toEqual(['all', 'a', 'b'])
    const third = requestFor(
      { b: b.slice(1) },
      { ...after(second.ledger, 'third'), round: { id: 'spring', closed: true, answers: ab } },
    )
    expect(reasonOf(third)).toBe('too-few-new-answers')
    expect(reasonOf({ ...third, groups: [{ ...third.groups[0], id: 'other' }] as never })).toBe('tells-too-much')
    // Shown before, so it can be shown again; and a group that was never shown waits for the late.
    const late = { ...after(second.ledger, 'third'), round: { id: 'spring', closed: true, answers: [...ab, 'd0'] } }
    const waits = released(requestFor({ a, new: [...a.slice(0, 6), 'd0'] }, late))
    expect(shownIn(waits)).toEqual(['a'])
    expect(waits.withheld).toEqual([{ group: 'new', theme: 'goals', why: 'too-few-new' }])
    const five = people('d', 5)
    const enough = { ...late, round: { ...late.round, answers: [...ab, ...five] } }
    expect(shownIn(released(requestFor({ new: [...a.slice(0, 6), ...five] }, enough)))).toEqual(['new'])
  })

  it('withholds what is new, not what is known', () => {
    const round = { id: 'spring', closed: true, answers: [...a, 'd0'] }
    const first = released(requestFor({ a }, { round }))
    const second = released(requestFor({ a, more: [...a, 'd0'] }, { round, ...after(first.ledger) }))
    expect(shownIn(second)).toEqual(['a'])
    expect(second.withheld).toEqual([
      { group: 'more', theme: 'goals', why: 'tells-too-much', with: [{ publication: 'first', group: 'a' }] },
    ])
  })

  it('takes up a theme that was not published before, with whoever is there', () => {
    const first = released(request(a))
    const more = { ...after(first.ledger), themes: [{ id: 'trust' }] }
    const second = released(request([...a, 'd0'], more))
    expect(shownIn(second, 'trust')).toEqual(['all'])
    expect(reasonOf(request([...a, 'd0', 'd1'], { ...more, ...after(second.ledger, 'third') }))).toBe(
      'too-few-new-answers',
    )
  })

  it('keeps a theme sensitive that was published so', () => {
    const all = people('a', 30)
    const groups = { all, few: all.slice(0, 6) }
    const first = released(requestFor(groups, { themes: [{ id: 'goals', sensitive: true }] }))
    expect(shownIn(first)).toEqual(['all'])
    const second = released(requestFor(groups, after(first.ledger)))
    expect(shownIn(second)).toEqual(['all'])
    expect(second.withheld).toMatchObject([{ group: 'few', why: 'too-few' }])
    expect(second.ledger.entries.at(-1)?.themes).toMatchObject([{ id: 'goals', sensitive: true }])
  })

  it('knows a group again by who is in it, in any order', () => {
    const cut = { all: [...a, ...b], a, half: [...a.slice(0, 6), ...b] }
    const first = released(requestFor(cut))
    const late = { ...after(first.ledger), round: { id: 'spring', closed: true, answers: [...a, ...b, 'd0'] } }
    const turned = { half: [...b, ...a.slice(0, 6)], a: [...a].reverse() }
    expect(shownIn(released(requestFor(turned, late)))).toEqual(['half', 'a'])
    // Three others in place of three: nobody is new, so it waits.
    const round = { id: 'spring', closed: true, answers: [...a, ...b, ...c] }
    const other = released(requestFor({ x: [...a, ...b.slice(0, 3)] }, { round }))
    expect(reasonOf(requestFor({ x: [...a, ...c] }, { round, ...after(other.ledger) }))).toBe('too-few-new-answers')
  })

  it('does not take a group for known that differs in who left the theme out', () => {
    const themes = [{ id: 'goals', missing: ['m0', 'n0'] }]
    const round = { id: 'spring', closed: true, answers: [...a, 'm0', 'n0'] }
    const first = released(requestFor({ am: [...a, 'm0'] }, { themes, round }))
    expect(reasonOf(requestFor({ an: [...a, 'n0'] }, { themes, round, ...after(first.ledger) }))).toBe('tells-too-much')
    expect(reasonOf(requestFor({ again: [...a, 'm0'] }, { themes, round, ...after(first.ledger) }))).toBe('released')
  })

  it('knows who came with a later publication', () => {
    const first = released(request(a))
    const more = [...a, ...people('d', 5)]
    const second = released(request(more, after(first.ledger)))
    const round = { id: 'spring', closed: true, answers: more }
    const third = requestFor({ new: [...a.slice(0, 6), 'd0'] }, { ...after(second.ledger, 'third'), round })
    expect(reasonOf(third)).toBe('released')
  })

  it('notes each publication that holds an answer that was withdrawn', () => {
    const first = released(requestFor({ a, b }))
    const round = { id: 'spring', closed: true, answers: [...a, ...b] }
    const { ledger } = released(requestFor({ b }, { ...after(first.ledger), round }))
    const without = (answer: string) => ({ id: 'spring', answers: round.answers.filter((one) => one !== answer) })
    expect(withdrawnFrom(ledger, without('a0'))).toEqual(['first'])
    expect(withdrawnFrom(ledger, without('b0'))).toEqual(['first', 'second'])
    expect(withdrawnFrom(ledger, { id: 'spring', answers: [] })).toEqual(['first', 'second'])
  })

  it('takes rounds for different questions', () => {
    const first = released(request(a))
    const next = people('k', 11)
    const autumn = { id: 'autumn', closed: true, answers: next }
    const second = released(request(next, { ...after(first.ledger), round: autumn }))
    expect(second.annotate).toEqual([])
    expect(withdrawnFrom(second.ledger, autumn)).toEqual([])
    const same = request(a, { ...after(first.ledger), round: { ...autumn, answers: a } })
    expect(reasonOf(same)).toBe('answer-of-another-round')
  })

  it('raises floors for one round, and counts as late who came in that round', () => {
    const next = people('k', 6)
    const autumn = { id: 'autumn', closed: true, answers: next }
    const first = released(request(a, { floors: { scores: { minN: 12, minStep: 10 } } }))
    // Six are enough in autumn, though twelve were asked for in spring.
    expect(reasonOf(request(next, { ...after(first.ledger), round: autumn }))).toBe('released')
    const floors = { scores: { minStep: 10 } }
    const second = released(request(next, { ...after(first.ledger), round: autumn, floors }))
    // In spring twelve are asked for again.
    const third = request([...a, ...people('d', 5)], after(second.ledger, 'third'))
    expect(reasonOf(third)).toBe('too-few-new-answers')
    expect(reasonOf({ ...third, floors: { scores: { minN: 11 } } })).toBe('floor-too-low')
  })
})
