import { type SmallTool, smallTool } from '@trivsel/core/test/small-tool'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../../test/at-work'
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
import { refusals } from './map.cases'

const step = 'choice'
type Theme = Extract<Draft<SmallTool>, { type: 'choose' }>['theme']

/** Bo and Cy agree on goals, are split on roles, and leave breaks on a line; both pick goals, Cy picks roles too. */
function atTheMap(tool?: Group['tool']): Group {
  const group = begin(tool)
  for (const by of ['bo', 'cy']) rates(group, by, 'goals', 'high', 'low')
  rates(group, 'bo', 'roles', 'high', 'low')
  rates(group, 'cy', 'roles', 'low', 'high')
  rates(group, 'bo', 'breaks', 'line', 'high')
  picks(group, 'bo', 'goals')
  picks(group, 'cy', 'goals')
  picks(group, 'cy', 'roles')
  done(group, 'bo', 'cy')
  reveals(group)
  return group
}

const map = (group: Group, viewer = 'room') => seenBy(group, viewer).choice
const item = (group: Group, id: string) => map(group).items.find((i) => i.id === id)
const add = (group: Group, title: string) => `own:${act(group, { type: 'add-theme', by: 'ann', step, title })}` as const
const dispose = (group: Group, theme: Theme, disposition: 'later' | 'escalated' | 'dropped' | null, note?: string) =>
  act(group, { type: 'dispose', by: 'ann', step, theme, disposition, ...(note === undefined ? {} : { note }) })
const place = (
  group: Group,
  theme: Theme,
  levels: { importance: 'low' | 'line' | 'high'; success: 'low' | 'line' | 'high' } | null,
) => act(group, { type: 'place', by: 'ann', step, theme, levels })

/** The screen on which the group chooses. */
function screen(group: Group, viewer: string): View<SmallTool> {
  return view(group.tool, group.session, viewer, step)
}

describe('a place on the map', () => {
  it('comes from the answers’ sum, with the figures behind it', () => {
    const group = atTheMap()
    expect(item(group, 'goals')).toEqual({
      id: 'goals',
      title: null,
      axes: {
        importance: { n: 2, sum: 2, counts: [0, 0, 2], consensus: 1, band: 'agreed' },
        success: { n: 2, sum: -2, counts: [2, 0, 0], consensus: 1, band: 'agreed' },
      },
      sides: { importance: 1, success: -1 },
      quadrant: 'focus',
      candidates: ['focus'],
      placedBy: 'answers',
      rules: Object.fromEntries(
        ['sum', 'median', 'majority'].map((rule) => [rule, { quadrant: 'focus', candidates: ['focus'] }]),
      ),
      rulesAgree: true,
      split: [],
      picks: 2,
      chosen: false,
      disposition: null,
      note: null,
      stale: [],
    })
    expect(item(group, 'breaks')).toMatchObject({
      quadrant: 'line',
      candidates: ['hold', 'understand'],
      sides: { importance: 0, success: 1 },
    })
    expect(item(group, 'chairing')).toMatchObject({
      quadrant: null,
      candidates: [],
      placedBy: null,
      sides: { importance: null, success: null },
    })
  })

  it('says where the group is split, whatever the sum', () => {
    const group = atTheMap()
    expect(item(group, 'roles')).toMatchObject({
      quadrant: 'line',
      split: ['importance', 'success'],
      axes: { importance: { sum: 0, consensus: 0, band: 'split' } },
    })
  })

  it('says where the rules would put it elsewhere', () => {
    const group = begin()
    rates(group, 'ann', 'goals', 'high', 'low')
    rates(group, 'bo', 'goals', 'high', 'low')
    rates(group, 'cy', 'goals', 'line', 'low')
    rates(group, 'di', 'goals', 'line', 'low')
    done(group, 'ann', 'bo', 'cy', 'di')
    reveals(group)
    const { rules, rulesAgree } = item(group, 'goals') as NonNullable<ReturnType<typeof item>>
    expect([rules.sum.quadrant, rules.median.quadrant, rules.majority.quadrant, rulesAgree]).toEqual([
      'focus',
      'focus',
      'line',
      false,
    ])
    // That nobody has a majority is no other place.
    expect(JSON.stringify(report(group.tool, group.session, 'room'))).not.toContain('shared:report.rules-differ')
  })

  it('tells of it in the report where the middle answer or a majority says otherwise', () => {
    const group = begin()
    rates(group, 'ann', 'goals', 'high', 'low')
    for (const by of ['bo', 'cy', 'di']) rates(group, by, 'goals', 'line', 'low')
    done(group, 'ann', 'bo', 'cy', 'di')
    reveals(group)
    expect(item(group, 'goals')).toMatchObject({ rules: { sum: { quadrant: 'focus' }, median: { quadrant: 'line' } } })
    const told = JSON.stringify(report(group.tool, group.session, 'room'))
    expect(told).toContain('shared:report.rules-differ-intro"')
    expect(told).toContain('shared:report.rules-differ"')
  })

  it('can be agreed by the group, and given back to the answers', () => {
    const group = atTheMap()
    place(group, 'goals', { importance: 'low', success: 'line' })
    expect(item(group, 'goals')).toMatchObject({
      placedBy: 'group',
      quadrant: 'line',
      candidates: ['consider', 'understand'],
      sides: { importance: -1, success: 0 },
      // What the answers say is not changed by what the group agrees.
      axes: { importance: { counts: [0, 0, 2] } },
      rules: { sum: { quadrant: 'focus' } },
    })
    place(group, 'chairing', { importance: 'high', success: 'high' })
    expect(item(group, 'chairing')).toMatchObject({ placedBy: 'group', quadrant: 'hold' })
    place(group, 'goals', null)
    expect(item(group, 'goals')).toMatchObject({ placedBy: 'answers', quadrant: 'focus' })
  })

  it('is asked about only in a session that has come to the map', () => {
    const group = begin()
    expect(refusal(group, { type: 'choose', by: 'ann', step, theme: 'goals', chosen: true })).toEqual({
      code: 'step-ahead',
      params: { step },
    })
    expect(map(group).items.every(({ quadrant, picks }) => quadrant === null && picks === 0)).toBe(true)
  })
})

describe('what is refused', () => {
  it.each(refusals)('%s', (_, draft, expected) => {
    expect(refusal(atTheMap(), draft)).toEqual(expected)
  })

  it('own themes where the step has none, and the twenty-first', () => {
    const draft = { type: 'add-theme', by: 'ann', step, title: 'Our rooms' }
    expect(refusal(atTheMap(variant(withStep(step, { ownThemes: false }))), draft)).toEqual({
      code: 'no-own-themes',
      params: { step },
    })
    const group = atTheMap()
    for (let i = 0; i < 20; i++) add(group, `Theme ${i}`)
    expect(refusal(group, draft)).toEqual({ code: 'too-many-own-themes', params: { max: 20 } })
  })

  it('no hint names a theme that was not revealed', () => {
    const group = atTheMap()
    reopen(group)
    const secret = act(group, { type: 'add-theme', by: 'di', step: 'answers', title: 'Secret' })
    expect(refusal(group, { type: 'choose', by: 'ann', step, theme: `own:${secret}`, chosen: true })).toEqual({
      code: 'unknown-theme',
      params: { theme: `own:${secret}`, nearest: null },
    })
  })
})

describe('the choice', () => {
  it('is proposed by what people picked, and a tie is left to the group', () => {
    expect(map(atTheMap()).proposal).toEqual({ status: 'decided', selected: ['goals'], tieGroup: [], choose: null })
    const group = begin(variant(withStep(step, { choose: { min: 1, max: 2 } })))
    for (const theme of ['goals', 'roles', 'breaks'] as const) picks(group, theme === 'breaks' ? 'cy' : 'bo', theme)
    done(group, 'bo', 'cy')
    reveals(group)
    expect(map(group).proposal).toEqual({
      status: 'tie',
      selected: [],
      tieGroup: ['goals', 'roles', 'breaks'],
      choose: [1, 2],
    })
    expect(map(group).chosen).toEqual([])
  })

  it('is made in the group’s order, and taken back', () => {
    const group = atTheMap()
    choose(group, 'roles')
    choose(group, 'goals')
    expect(map(group).chosen).toEqual(['roles', 'goals'])
    expect(item(group, 'roles')?.chosen).toBe(true)
    choose(group, 'roles', false)
    choose(group, 'roles', false)
    expect(map(group).chosen).toEqual(['goals'])
    expect(item(group, 'roles')?.chosen).toBe(false)
  })

  it('is in one order whatever became of the order of keys', () => {
    const group = atTheMap()
    const chosen = (...ids: string[]) => {
      const data = {
        chosen: Object.fromEntries(ids.map((id) => [id, { clock: 90 }])),
        disposed: {},
        placed: {},
        own: [],
        ...{ groups: [], earlier: [], changed: {}, roundSince: 0 },
      }
      const choice = { ...group.session.steps.choice, data }
      return map({ ...group, session: { ...group.session, steps: { ...group.session.steps, choice } } }).chosen
    }
    expect(chosen('roles', 'goals')).toEqual(chosen('goals', 'roles'))
  })

  it('goes no further than its most, and can be confirmed there', () => {
    const group = atTheMap()
    choose(group, 'roles')
    choose(group, 'goals')
    expect(refusal(group, { type: 'choose', by: 'ann', step, theme: 'breaks', chosen: true })).toEqual({
      code: 'too-many-chosen',
      params: { max: 2 },
    })
    choose(group, 'roles')
    choose(group, 'goals', false)
    choose(group, 'breaks')
    expect(map(group).chosen).toEqual(['roles', 'breaks'])
  })

  it('and a disposition shut each other out', () => {
    const group = atTheMap()
    dispose(group, 'roles', 'later')
    choose(group, 'roles')
    expect(item(group, 'roles')).toMatchObject({ chosen: true, disposition: null })
    expect(refusal(group, { type: 'dispose', by: 'ann', step, theme: 'roles', disposition: 'later' })).toEqual({
      code: 'theme-is-chosen',
      params: { theme: 'roles' },
    })
    dispose(group, 'roles', null)
    choose(group, 'roles', false)
    dispose(group, 'roles', 'dropped')
    expect(item(group, 'roles')).toMatchObject({ chosen: false, disposition: 'dropped' })
  })

  it('can be taken back for a theme whose author withdrew it from the answers', () => {
    const group = begin()
    const own = `own:${act(group, { type: 'add-theme', by: 'bo', step: 'answers', title: 'Our rooms' })}` as const
    done(group, 'bo', 'cy', 'di')
    reveals(group)
    choose(group, own)
    place(group, own, { importance: 'high', success: 'low' })
    reopen(group)
    act(group, { type: 'done', by: 'bo', step: 'answers', done: false })
    close(group)
    expect(map(group).items.find(({ id }) => id === own)).toMatchObject({
      title: null,
      stale: ['choice', 'place'],
    })
    expect(map(group).chosen).toEqual([own])
    expect(refusal(group, { type: 'dispose', by: 'ann', step, theme: own, disposition: 'later' }).code).toBe(
      'unknown-theme',
    )
    choose(group, own, false)
    expect(map(group).chosen).toEqual([])
    expect(refusal(group, { type: 'choose', by: 'ann', step, theme: own, chosen: true }).code).toBe('unknown-theme')
  })
})

describe('the report of the choice', () => {
  const theme = (id: string) => ({ key: `small-tool:themes.${id}.title` })
  const quoted = (id: string) => ({ key: 'shared:report.quoted', params: { title: theme(id) } })
  const list = (...ids: string[]) => ({ list: ids.map(quoted) })
  const told = (group: Group) => JSON.stringify(report(group.tool, group.session, 'room').parts)
  const says = (key: string, params?: object) =>
    JSON.stringify({ key: `shared:report.${key}`, ...(params && { params }) })

  it('proposes what people picked, until enough is chosen', () => {
    const group = atTheMap(variant(withStep(step, { choose: { min: 2, max: 2 } })))
    expect(told(group)).toContain(says('proposal', { themes: list('goals', 'roles') }))
    choose(group, 'breaks')
    expect(told(group)).toContain(says('proposal', { themes: list('goals', 'roles') }))
    choose(group, 'goals')
    expect(told(group)).not.toContain('report.proposal')
  })

  it('puts a tie to the group, and says how many are left to choose', () => {
    const tied = (min: number, max: number) => {
      const group = begin(variant(withStep(step, { choose: { min, max } })))
      for (const [by, id] of [
        ['bo', 'goals'],
        ['bo', 'roles'],
        ['cy', 'goals'],
        ['cy', 'breaks'],
        ['di', 'chairing'],
      ] as const)
        picks(group, by, id)
      done(group, 'bo', 'cy', 'di')
      reveals(group)
      return told(group)
    }
    expect(tied(2, 3)).toContain(says('proposal', { themes: list('goals') }))
    expect(tied(2, 3)).toContain(says('tie', { min: 1, max: 2, themes: list('roles', 'breaks', 'chairing') }))
    expect(tied(2, 2)).toContain(says('tie-one', { count: 1, themes: list('roles', 'breaks', 'chairing') }))
    expect(tied(2, 3)).not.toContain('report.fewer')
  })

  it('says where too little was picked, where a theme lies on a line, and where the group is split', () => {
    const group = atTheMap(variant(withStep(step, { choose: { min: 3, max: 3 } })))
    expect(told(group)).toContain(says('fewer'))
    const boxes = { list: ['hold', 'understand'].map((box) => ({ key: `shared:quadrants.${box}.short` })) }
    expect(told(group)).toContain(says('on-line', { boxes }))
    const box = { key: 'shared:report.on-line', params: { boxes } }
    expect(told(group)).toContain(says('map-box-list', { box, themes: list('breaks') }))
    place(group, 'chairing', { importance: 'line', success: 'high' })
    expect(told(group)).toContain(says('map-box-list', { box, themes: list('breaks', 'chairing') }))
    const axis = { key: 'shared:axes.success.label' }
    expect(told(group)).toContain(says('split-theme', { theme: theme('roles'), axis, low: 1, line: 0, high: 1 }))
  })

  it('says what a chosen theme on a line lies between', () => {
    const group = atTheMap()
    choose(group, 'breaks')
    const boxes = { list: ['hold', 'understand'].map((box) => ({ key: `shared:quadrants.${box}.short` })) }
    const box = { key: 'shared:report.on-line', params: { boxes } }
    expect(told(group)).toContain(says('chosen-theme', { theme: theme('breaks'), box }))
  })

  it('tells the map in words where the figures do not', () => {
    const group = atTheMap()
    const picture = () =>
      report(group.tool, group.session, 'room').parts[0]?.blocks.find((block) => block.kind === 'picture')
    expect(picture()).toMatchObject({ toldBelow: true })
    place(group, 'chairing', { importance: 'high', success: 'low' })
    expect(picture()).toMatchObject({ toldBelow: false })
  })

  it('shows no map before there is one', () => {
    const group = atTheMap()
    expect(told(group)).toContain('"kind":"picture"')
    const empty = begin()
    done(empty, 'bo', 'cy')
    reveals(empty)
    expect(told(empty)).not.toContain('"kind":"picture"')
    expect(told(empty)).toContain(says('map-empty'))
    reopen(empty)
    expect(told(empty)).toContain(says('map-needs-reveal'))
  })
})

describe('what is not chosen', () => {
  it('has to be given a disposition where somebody picked it, before the group moves on', () => {
    const group = atTheMap()
    const missing = () => screen(group, 'ann').missing
    const undecided = (theme: string) => ({ code: 'theme-undecided', params: { theme } })
    expect(missing()).toEqual([
      { code: 'few-are-chosen', params: { chosen: 0, min: 1 } },
      undecided('goals'),
      undecided('roles'),
    ])
    expect(refusal(group, { type: 'next', by: 'ann', step })).toEqual({
      code: 'few-are-chosen',
      params: { chosen: 0, min: 1 },
    })
    choose(group, 'goals')
    expect(missing()).toEqual([undecided('roles')])
    expect(refusal(group, { type: 'next', by: 'ann', step })).toEqual(undecided('roles'))
    expect(screen(group, 'ann').allowed).not.toContain('next')
    dispose(group, 'roles', 'later')
    expect(missing()).toEqual([])
    dispose(group, 'roles', null)
    expect(missing()).toEqual([undecided('roles')])
    dispose(group, 'roles', 'dropped')
    act(group, { type: 'next', by: 'ann', step })
    expect(group.session.step).toBe('deals')
  })

  it('needs one too where people added it themselves, picked or not', () => {
    const group = begin()
    const private_ = `own:${act(group, { type: 'add-theme', by: 'bo', step: 'answers', title: 'Our rooms' })}` as const
    done(group, 'bo', 'cy')
    reveals(group)
    const own = add(group, 'The canteen')
    choose(group, 'goals')
    expect(screen(group, 'ann').missing.map(({ params }) => 'theme' in params && params.theme)).toEqual([private_, own])
    dispose(group, private_, 'later')
    choose(group, own)
    expect(screen(group, 'ann').missing).toEqual([])
  })

  it('keeps its note until it is given another disposition', () => {
    const group = atTheMap()
    dispose(group, 'roles', 'later', 'After the summer')
    expect(item(group, 'roles')).toMatchObject({ disposition: 'later', note: 'After the summer' })
    dispose(group, 'roles', 'dropped')
    expect(item(group, 'roles')).toMatchObject({ disposition: 'dropped', note: null })
  })

  it('is brought further by the seat the tool names', () => {
    const group = atTheMap()
    expect(map(group).escalations).toEqual([])
    dispose(group, 'roles', 'escalated', 'Who decides?')
    dispose(group, 'breaks', 'escalated')
    dispose(group, 'chairing', 'later', 'No hurry')
    const expected = [
      { theme: 'roles', responsible: ['ann'], note: 'Who decides?' },
      { theme: 'breaks', responsible: ['ann'], note: null },
    ]
    expect(map(group).escalations).toEqual(expected)
    const others = atTheMap(variant(withStep(step, { escalationBy: 'member' })))
    dispose(others, 'roles', 'escalated')
    expect(map(others).escalations).toEqual([{ theme: 'roles', responsible: ['ann', 'bo', 'cy', 'di'], note: null }])
    // In one line, with what people noted on it.
    const theme = (id: string) => ({ key: `small-tool:themes.${id}.title` })
    const who = { list: [{ own: 'Ann' }] }
    const items = [
      {
        key: 'shared:report.maps.escalated-theme-note',
        params: { theme: theme('roles'), who, note: { own: 'Who decides?' } },
      },
      { key: 'shared:report.maps.escalated-theme', params: { theme: theme('breaks'), who } },
    ]
    const later = {
      key: 'shared:report.becomes-note',
      params: {
        theme: theme('chairing'),
        disposition: { key: 'shared:dispositions.later' },
        note: { own: 'No hurry' },
      },
    }
    const [part] = report(group.tool, group.session, 'bo').parts
    expect(part?.blocks).toContainEqual({ kind: 'list', items })
    expect(part?.blocks).toContainEqual({ kind: 'list', items: [later] })
  })
})

describe('a theme the group adds', () => {
  it('lies on the map once it is placed, and is taken away with what was decided about it', () => {
    const group = atTheMap()
    const own = add(group, 'The canteen')
    expect(item(group, own)).toMatchObject({
      title: 'The canteen',
      quadrant: null,
      placedBy: null,
      picks: 0,
      stale: [],
    })
    place(group, own, { importance: 'high', success: 'low' })
    dispose(group, own, 'later')
    expect(item(group, own)).toMatchObject({ quadrant: 'focus', disposition: 'later', stale: [] })
    choose(group, own)
    expect(refusal(group, { type: 'remove-theme', by: 'ann', step, theme: own })).toEqual({
      code: 'theme-is-chosen',
      params: { theme: own },
    })
    choose(group, own, false)
    dispose(group, own, 'later')
    act(group, { type: 'remove-theme', by: 'ann', step, theme: own })
    expect(map(group).items.map(({ id }) => id)).toEqual(['goals', 'roles', 'breaks', 'chairing'])
    // When its choice was taken back is still known to what rests on it.
    expect(JSON.stringify({ ...(group.session.steps.choice.data as object), changed: {} })).not.toContain(own)
    expect(add(group, 'The canteen')).not.toBe(own)
  })

  it('cannot be one that somebody brought from the preparation', () => {
    const group = begin()
    const own = act(group, { type: 'add-theme', by: 'bo', step: 'answers', title: 'Our rooms' })
    done(group, 'bo', 'cy')
    reveals(group)
    expect(refusal(group, { type: 'remove-theme', by: 'ann', step, theme: `own:${own}` })).toEqual({
      code: 'not-your-theme',
      params: { theme: `own:${own}` },
    })
  })
})

describe('the ceiling', () => {
  const themes = smallTool.themes.map(({ id }) => id)
  function important(count: number, rated = 4): Group {
    const group = begin()
    for (const [i, theme] of themes.slice(0, rated).entries()) {
      act(group, {
        type: 'rate',
        by: 'bo',
        step: 'answers',
        theme,
        axis: 'importance',
        level: i < count ? 'high' : 'line',
      })
    }
    done(group, 'bo', 'cy')
    reveals(group)
    return group
  }

  it('is reached at exactly three themes of four', () => {
    expect(map(important(4)).ceiling).toBe('criteria')
    expect(map(important(3)).ceiling).toBe('criteria')
    expect(map(important(2)).ceiling).toBeNull()
  })

  it('counts the themes that were rated, and where the group put them', () => {
    expect(map(important(2, 3)).ceiling).toBeNull()
    expect(map(important(0, 0)).ceiling).toBeNull()
    const group = important(2)
    place(group, 'breaks', { importance: 'high', success: 'line' })
    expect(map(group).ceiling).toBe('criteria')
    const { parts } = report(group.tool, group.session, 'room')
    expect(JSON.stringify(parts)).toContain('shared:report.ceiling')
  })
})

describe('on each screen', () => {
  it('the group sees what it can decide, whoever looks', () => {
    const group = atTheMap()
    expect(screen(group, 'ann')).toMatchObject({
      activity: 'map',
      choose: { min: 1, max: 2 },
      dispositions: ['later', 'escalated', 'dropped'],
    })
    expect(screen(group, 'ann').allowed).toEqual([
      'choose',
      'dispose',
      'place',
      'add-theme',
      'remove-theme',
      // Whoever leads the tool may ask for these anywhere; where all work together they are refused by name.
      'join',
      'back',
    ])
    expect(screen(group, 'bo').allowed).toEqual([])
    expect(map(group, 'bo')).toEqual(map(group, 'ann'))
  })

  it('the public sees which themes were chosen, and nothing of answers, picks and own text', () => {
    const group = atTheMap()
    const own = add(group, 'The secret canteen')
    choose(group, own)
    choose(group, 'goals')
    place(group, 'breaks', { importance: 'high', success: 'high' })
    dispose(group, 'roles', 'escalated', 'A secret note')
    expect(map(group, 'public')).toEqual({
      activity: 'map',
      items: [],
      proposal: { status: 'fewerThanMin', selected: [], tieGroup: [], choose: null },
      chosen: [own, 'goals'],
      ceiling: null,
      escalations: [],
      groups: [],
      round: 1,
      earlier: [],
    })
    const doors = JSON.stringify([screen(group, 'public'), report(group.tool, group.session, 'public')])
    for (const secret of ['secret', 'counts', '"own":', 'escalated"', 'picture', 'roles', 'breaks']) {
      expect(doors.replaceAll('"dispositions":["later","escalated","dropped"]', '')).not.toContain(secret)
    }
  })

  it('the public is told nothing untrue while nothing is chosen', () => {
    const group = atTheMap()
    expect(report(group.tool, group.session, 'public').parts.find((part) => part.step === step)?.blocks).toEqual([
      { kind: 'heading', level: 3, text: { key: 'shared:report.chosen' } },
      { kind: 'paragraph', text: { key: 'shared:report.chosen-none' } },
    ])
  })
})
