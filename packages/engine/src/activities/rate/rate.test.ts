import { five, type SmallTool } from '@trivsel/core/test/small-tool'
import { describe, expect, it } from 'vitest'
import { AT, refusal } from '../../../test/at-work'
import {
  act,
  begin,
  choose,
  close,
  done,
  type Group,
  picks,
  rates,
  reopen,
  reveals,
  seenBy,
  variant,
  withStep,
} from '../../../test/small-team'
import { type Draft, report, type View, view } from '../../index'
import { refusals } from './rate.cases'

const step = 'answers'

/** The screen on which somebody rates. */
function screen(group: Group, viewer: string): Extract<View<SmallTool>, { activity: 'rate' }> {
  const shown = view(group.tool, group.session, viewer, step)
  if (shown.activity !== 'rate') throw new Error(shown.activity)
  return shown
}

const mine = (group: Group, viewer: string) => screen(group, viewer).mine
const theme = (group: Group, id: string, viewer = 'room') =>
  seenBy(group, viewer).answers.themes.find((t) => t.id === id)
const rate = (by: string, level: 'low' | 'line' | 'high' | null): Draft<SmallTool> => ({
  type: 'rate',
  by,
  step,
  theme: 'goals',
  axis: 'success',
  level,
})
const add = (group: Group, by: string, title: string) =>
  `own:${act(group, { type: 'add-theme', by, step, title })}` as const

describe('what a person answers', () => {
  it('can be rated, rated otherwise and taken back', () => {
    const group = begin()
    act(group, rate('bo', 'low'))
    act(group, rate('bo', 'high'))
    act(group, { ...rate('bo', 'line'), axis: 'importance' } as Draft<SmallTool>)
    expect(mine(group, 'bo')?.levels).toEqual({ goals: { success: 'high', importance: 'line' } })
    act(group, rate('bo', null))
    expect(mine(group, 'bo')?.levels).toEqual({ goals: { importance: 'line' } })
    act(group, { ...rate('bo', null), axis: 'importance' } as Draft<SmallTool>)
    act(group, rate('bo', null))
    expect(mine(group, 'bo')).toEqual(mine(group, 'cy'))
  })

  it('can be picked once, and the pick taken back', () => {
    const group = begin()
    picks(group, 'bo', 'roles')
    picks(group, 'bo', 'goals')
    picks(group, 'bo', 'roles')
    expect(mine(group, 'bo')?.picks).toEqual(['roles', 'goals'])
    act(group, { type: 'pick', by: 'bo', step, theme: 'roles', picked: false })
    act(group, { type: 'pick', by: 'bo', step, theme: 'roles', picked: false })
    expect(mine(group, 'bo')?.picks).toEqual(['goals'])
  })

  it('can be done, and not done after all', () => {
    const group = begin()
    done(group, 'bo')
    expect(mine(group, 'bo')?.done).toBe(true)
    expect(seenBy(group, 'cy').answers.progress).toEqual({ done: 1, of: 4 })
    act(group, { type: 'done', by: 'bo', step, done: false })
    expect(mine(group, 'bo')?.done).toBe(false)
    expect(seenBy(group, 'cy').answers.progress).toEqual({ done: 0, of: 4 })
  })

  it('can be a theme of their own, and taken away with its rating and its pick', () => {
    const group = begin()
    const own = add(group, 'bo', 'Our rooms')
    expect(screen(group, 'bo').themes.at(-1)).toEqual({ id: own, title: 'Our rooms' })
    rates(group, 'bo', own, 'high', 'low')
    picks(group, 'bo', own)
    picks(group, 'bo', 'goals')
    act(group, { type: 'remove-theme', by: 'bo', step, theme: own })
    expect(mine(group, 'bo')).toEqual({ levels: {}, picks: ['goals'], done: false, missing: [] })
    expect(screen(group, 'bo').themes).toHaveLength(4)
  })

  it('is theirs alone: two people answer beside each other', () => {
    const group = begin()
    act(group, rate('bo', 'low'))
    act(group, rate('cy', 'high'))
    expect(mine(group, 'bo')?.levels).toEqual({ goals: { success: 'low' } })
    expect(mine(group, 'cy')?.levels).toEqual({ goals: { success: 'high' } })
    expect(mine(group, 'room')).toBeNull()
    expect(mine(group, 'public')).toBeNull()
  })
})

describe('what is refused', () => {
  it.each(refusals)('%s', (_, draft, expected) => {
    expect(refusal(begin(), draft)).toEqual(expected)
  })

  it('a pick more than a person has, until one is taken back', () => {
    const group = begin()
    picks(group, 'bo', 'goals')
    picks(group, 'bo', 'roles')
    expect(refusal(group, { type: 'pick', by: 'bo', step, theme: 'breaks', picked: true })).toEqual({
      code: 'too-many-picks',
      params: { max: 2 },
    })
    picks(group, 'bo', 'goals')
    picks(group, 'cy', 'breaks')
    act(group, { type: 'pick', by: 'bo', step, theme: 'goals', picked: false })
    picks(group, 'bo', 'breaks')
    expect(mine(group, 'bo')?.picks).toEqual(['roles', 'breaks'])
  })

  it('an answer from somebody in another seat', () => {
    const tool = variant(withStep(step, { seats: ['chair'] }))
    expect(refusal(begin(tool), rate('bo', 'low'))).toEqual({
      code: 'wrong-seat',
      params: { by: 'bo', seats: ['chair'] },
    })
    expect(seenBy(begin(tool), 'room').answers.progress).toEqual({ done: 0, of: 1 })
  })

  it('any answer to a closed step', () => {
    const group = begin()
    done(group, 'bo', 'cy')
    close(group)
    for (const type of ['rate', 'pick', 'done', 'add-theme', 'remove-theme']) {
      expect(refusal(group, { ...rate('bo', 'low'), type })).toEqual({ code: 'step-closed', params: { step } })
    }
  })

  it('own themes where the tool has none, and the twenty-first of one person', () => {
    const without = begin(variant(withStep(step, { ownThemes: false })))
    const draft = { type: 'add-theme', by: 'bo', step, title: 'Our rooms' }
    expect(refusal(without, draft)).toEqual({ code: 'no-own-themes', params: { step } })
    const group = begin()
    const own = Array.from({ length: 20 }, (_, i) => add(group, 'bo', `Theme ${i}`))
    expect(refusal(group, draft)).toEqual({ code: 'too-many-own-themes', params: { max: 20 } })
    add(group, 'cy', 'One more')
    act(group, { type: 'remove-theme', by: 'bo', step, theme: own[3] as `own:${string}` })
    add(group, 'bo', 'Instead')
    expect(screen(group, 'bo').themes).toHaveLength(24)
  })
})

describe('being ready', () => {
  it('is told of picks that lack, and hindered by nothing', () => {
    const group = begin()
    expect(mine(group, 'bo')?.missing).toEqual([{ code: 'too-few-picks', params: { picked: 0, min: 1 } }])
    done(group, 'bo')
    picks(group, 'bo', 'goals')
    expect(mine(group, 'bo')?.missing).toEqual([])
  })

  it('takes as many people as the tool asks for', () => {
    const group = begin()
    done(group, 'bo')
    const few = { code: 'few-are-done', params: { done: 1, needed: 2 } }
    expect(refusal(group, { type: 'close', by: 'ann', step })).toEqual(few)
    expect(screen(group, 'ann').missing).toContainEqual(few)
    expect(screen(group, 'ann').allowed).not.toContain('close')
    done(group, 'cy')
    expect(screen(group, 'ann').missing).not.toContainEqual(few)
    expect(screen(group, 'ann').allowed).toContain('close')
    expect(screen(group, 'bo').allowed).toEqual(['rate', 'pick', 'add-theme', 'remove-theme', 'done'])
    close(group)
    expect(screen(group, 'bo').allowed).toEqual([])
  })
})

describe('the reveal', () => {
  function prepared(): Group {
    const group = begin()
    rates(group, 'bo', 'goals', 'high', 'low')
    rates(group, 'cy', 'goals', 'high', 'high')
    rates(group, 'di', 'goals', 'low', 'low')
    act(group, { type: 'rate', by: 'cy', step, theme: 'roles', axis: 'success', level: 'line' })
    picks(group, 'bo', 'goals')
    picks(group, 'di', 'goals')
    done(group, 'bo', 'cy')
    return group
  }

  it('shows nothing before it, on any screen', () => {
    const group = prepared()
    expect(screen(begin(), 'public').missing).toEqual([])
    const nothing = { n: 0, sum: 0, counts: [0, 0, 0], consensus: null }
    for (const viewer of ['bo', 'ann', 'room', 'public']) {
      const { revealed, themes } = seenBy(group, viewer).answers
      expect(revealed).toBe(false)
      expect(themes.map(({ id }) => id)).toEqual(['goals', 'roles', 'breaks', 'chairing'])
      for (const { axes, picks, answers } of themes)
        expect({ axes, picks, answers }).toEqual({
          axes: { success: nothing, importance: nothing },
          picks: 0,
          answers: [],
        })
    }
    const blocks = report(group.tool, group.session, 'room').parts
    expect(JSON.stringify(blocks)).toContain('"params":{"done":2,"of":4}')
  })

  it('shows who answered what among those who were done, and goes on hiding the rest', () => {
    const group = prepared()
    close(group)
    expect(seenBy(group, 'room').answers.revealed).toBe(true)
    expect(theme(group, 'goals')).toEqual({
      id: 'goals',
      title: null,
      axes: {
        success: { n: 2, sum: 0, counts: [1, 0, 1], consensus: 0 },
        importance: { n: 2, sum: 2, counts: [0, 0, 2], consensus: 1 },
      },
      picks: 1,
      answers: [
        { by: 'bo', levels: { success: 'low', importance: 'high' }, picked: true },
        { by: 'cy', levels: { success: 'high', importance: 'high' }, picked: false },
      ],
    })
    // A missing answer is missing, never the line.
    expect(theme(group, 'roles')?.axes).toMatchObject({
      success: { n: 1, counts: [0, 1, 0] },
      importance: { n: 0, consensus: null },
    })
    expect(theme(group, 'roles')?.answers[0]).toEqual({
      by: 'bo',
      levels: { success: null, importance: null },
      picked: false,
    })
    expect(mine(group, 'di')?.levels).toEqual({ goals: { importance: 'low', success: 'low' } })
    for (const viewer of ['bo', 'ann', 'room', 'public'])
      expect(JSON.stringify(seenBy(group, viewer))).not.toContain('"di"')
  })

  it('shows last what the one whom a theme judges has answered', () => {
    const group = begin()
    for (const by of ['ann', 'bo', 'cy']) rates(group, by, 'chairing', 'high', 'high')
    done(group, 'ann', 'bo', 'cy')
    close(group)
    const order = (id: string) => theme(group, id, 'bo')?.answers.map(({ by }) => by)
    expect(order('chairing')).toEqual(['bo', 'cy', 'ann'])
    expect(order('goals')).toEqual(['ann', 'bo', 'cy'])
  })

  it('counts on other scales by their own levels', () => {
    const group = begin(variant({ scale: five }))
    for (const [by, level] of [
      ['bo', 'level-1'],
      ['cy', 'level-5'],
    ]) {
      act(group, { type: 'rate', by, step, theme: 'goals', axis: 'success', level } as unknown as Draft<SmallTool>)
    }
    done(group, 'bo', 'cy')
    close(group)
    expect(theme(group, 'goals')?.axes.success).toEqual({ n: 2, sum: 6, counts: [1, 0, 0, 0, 1], consensus: 0 })
    expect(refusal(begin(variant({ scale: five })), rate('bo', 'low')).code).toBe('unknown-level')
  })

  it('tells the public nothing but that it is over', () => {
    const group = prepared()
    const own = add(group, 'bo', 'Our secret rooms')
    rates(group, 'bo', own, 'high', 'high')
    reveals(group)
    expect(seenBy(group, 'room').answers.themes.at(-1)).toMatchObject({ id: own, title: 'Our secret rooms', picks: 0 })
    const doors = JSON.stringify([
      seenBy(group, 'public'),
      screen(group, 'public'),
      report(group.tool, group.session, 'public'),
    ])
    for (const secret of ['secret', own, '"bo"', 'Bo', '"low"', '"high"', '"counts":[1'])
      expect(doors).not.toContain(secret)
    expect(
      seenBy(group, 'public').answers.themes.every(({ answers, picks }) => answers.length === 0 && picks === 0),
    ).toBe(true)
    expect(screen(group, 'public')).toMatchObject({ themes: [], allowed: [], missing: [] })
  })
})

describe('a theme of one’s own', () => {
  it('is nobody else’s before the reveal, and no hint gives it away', () => {
    const group = begin()
    const own = add(group, 'bo', 'Our rooms')
    for (const viewer of ['ann', 'cy', 'room', 'public']) {
      expect(JSON.stringify([screen(group, viewer), seenBy(group, viewer)])).not.toMatch(/own:|rooms/)
    }
    const tries = [
      { ...rate('cy', 'low'), theme: own },
      { type: 'pick', by: 'cy', step, theme: own, picked: true },
      { type: 'remove-theme', by: 'cy', step, theme: own },
      { ...rate('cy', 'low'), theme: own.replace(/\d+$/, '77') },
    ]
    for (const draft of tries) {
      expect(refusal(group, draft)).toEqual({
        code: 'unknown-theme',
        params: { theme: (draft as { theme: string }).theme, nearest: null },
      })
    }
    expect(refusal(group, { ...rate('bo', 'low'), theme: own.replace(/\d+$/, '77') })).toMatchObject({
      params: { nearest: own },
    })
  })

  it('is everyone’s after the reveal, and stays', () => {
    const group = begin()
    const own = add(group, 'bo', 'Our rooms')
    done(group, 'bo', 'cy')
    close(group)
    reopen(group)
    act(group, { ...rate('cy', 'low'), theme: own } as Draft<SmallTool>)
    expect(refusal(group, { ...rate('di', 'low'), theme: `${own}9` })).toMatchObject({ params: { nearest: own } })
    expect(refusal(group, { type: 'remove-theme', by: 'bo', step, theme: own })).toEqual({
      code: 'theme-in-use',
      params: { theme: own },
    })
    expect(refusal(group, { type: 'remove-theme', by: 'cy', step, theme: own })).toEqual({
      code: 'not-your-theme',
      params: { theme: own },
    })
  })

  it('stays private and can be taken away as long as its author is not done', () => {
    const group = begin()
    const own = add(group, 'di', 'Our rooms')
    rates(group, 'di', own, 'high', 'low')
    done(group, 'bo', 'cy')
    close(group)
    expect(seenBy(group, 'room').answers.themes).toHaveLength(4)
    expect(screen(group, 'di').themes.at(-1)?.id).toBe(own)
    expect(screen(group, 'bo').themes).toHaveLength(4)
    reopen(group)
    act(group, { type: 'remove-theme', by: 'di', step, theme: own })
    expect(screen(group, 'di').themes).toHaveLength(4)
  })
})

describe('second thoughts', () => {
  function revealed(): Group {
    const group = begin()
    for (const by of ['bo', 'cy']) {
      rates(group, by, 'goals', 'high', 'low')
      rates(group, by, 'roles', 'high', 'low')
      rates(group, by, 'breaks', 'low', 'low')
      picks(group, by, 'goals')
    }
    done(group, 'bo', 'cy')
    reveals(group)
    return group
  }
  /** What was decided and rests on answers changed since. */
  const stale = (group: Group) =>
    seenBy(group, 'room').choice.items.flatMap(({ id, stale }) => stale.map((kind) => `${id}: ${kind}`))

  it('change nothing that was shown until the step is closed again', () => {
    const group = revealed()
    const shown = seenBy(group, 'cy').answers
    reopen(group)
    act(group, rate('bo', 'high'))
    add(group, 'bo', 'Our rooms')
    rates(group, 'di', 'goals', 'low', 'low')
    done(group, 'di')
    expect(seenBy(group, 'cy').answers).toEqual({ ...shown, progress: { done: 3, of: 4 } })
    expect(mine(group, 'bo')?.levels['goals']).toEqual({ importance: 'high', success: 'high' })
    close(group)
    expect(theme(group, 'goals', 'cy')?.axes.success.counts).toEqual([2, 0, 1])
    expect(seenBy(group, 'cy').answers.themes).toHaveLength(5)
  })

  it('mark what was decided about the themes that changed, and about no other', () => {
    const group = revealed()
    choose(group, 'goals')
    act(group, { type: 'dispose', by: 'ann', step: 'choice', theme: 'roles', disposition: 'later' })
    act(group, {
      type: 'place',
      by: 'ann',
      step: 'choice',
      theme: 'breaks',
      levels: { importance: 'low', success: 'line' },
    })
    expect(stale(group)).toEqual([])
    reopen(group)
    close(group)
    expect(stale(group)).toEqual([])
    reopen(group)
    act(group, rate('bo', 'high'))
    act(group, rate('bo', 'low'))
    close(group)
    expect(stale(group)).toEqual([])
    reopen(group)
    act(group, { type: 'rate', by: 'bo', step, theme: 'roles', axis: 'importance', level: null })
    expect(stale(group)).toEqual([])
    close(group)
    expect(stale(group)).toEqual(['roles: disposition'])
    reopen(group)
    act(group, { type: 'pick', by: 'cy', step, theme: 'goals', picked: false })
    close(group)
    expect(stale(group)).toEqual(['goals: choice', 'roles: disposition'])
    reopen(group)
    done(group, 'ann')
    close(group)
    expect(stale(group)).toEqual(['goals: choice', 'roles: disposition'])
    reopen(group)
    picks(group, 'ann', 'breaks')
    close(group)
    expect(stale(group)).toEqual(['goals: choice', 'roles: disposition', 'breaks: place'])
    act(group, {
      type: 'place',
      by: 'ann',
      step: 'choice',
      theme: 'breaks',
      levels: { importance: 'low', success: 'low' },
    })
    reopen(group)
    act(group, { type: 'done', by: 'bo', step, done: false })
    done(group, 'di')
    close(group)
    expect(stale(group)).toEqual(['goals: choice', 'roles: disposition', 'breaks: place'])
    choose(group, 'goals')
    act(group, { type: 'dispose', by: 'ann', step: 'choice', theme: 'roles', disposition: 'later' })
    act(group, { type: 'place', by: 'ann', step: 'choice', theme: 'breaks', levels: null })
    expect(stale(group)).toEqual([])
  })

  it('hide again the answers of somebody who is no longer done', () => {
    const group = revealed()
    reopen(group)
    add(group, 'bo', 'Our rooms')
    act(group, { type: 'done', by: 'bo', step, done: false })
    done(group, 'di')
    close(group)
    expect(theme(group, 'goals')?.answers.map(({ by }) => by)).toEqual(['cy', 'di'])
    expect(seenBy(group, 'room').answers.themes).toHaveLength(4)
  })
})

it('dates nothing by a clock of its own', () => {
  const group = begin()
  act(group, rate('bo', 'low'), '1999-01-01T00:00:00+02:00')
  expect(group.session.lastAt).toBe('1999-01-01T00:00:00+02:00')
  expect(group.session.openedAt).toBe(AT)
})
