import type { MapStep } from '@trivsel/core'
import { describe, expect, it } from 'vitest'
import { AT, sendIn as act, refusal, type Work } from '../../../test/at-work'
import { begin, chooses, comesTo, leaves, placedTogether, places, screen, sideBySide } from '../../../test/groups'
import { merge, replay, report, restore, result, save, view } from '../../index'
import type { MapScene } from './map.board'
import type { MapData } from './map.data'
import { mapSince } from './map.offer'

const step = 'side'
const form = (room: Work, ...groups: [leader: string, members: string[], title?: string][]) =>
  act(room, {
    type: 'form-groups',
    by: 'ann',
    step,
    groups: groups.map(([leader, members, title]) => ({ leader, members, ...(title && { title }) })),
  })
const tryForm = (...groups: [leader: string, ...members: string[]][]) => ({
  type: 'form-groups',
  by: 'ann',
  step,
  groups: groups.map(([leader, ...members]) => ({ leader, members })),
})
const round = (type: 'start-round' | 'clear-round', room: Work) => act(room, { type, by: 'ann', step })
const adds = (room: Work, by: string, title: string) => `own:${act(room, { type: 'add-theme', by, step, title })}`
const next = (room: Work, from = step) => act(room, { type: 'next', by: 'ann', step: from })
const told = (room: Work, where = step) => JSON.stringify(leaves(room, where))
const key = (name: string) => `"shared:report.${name}"`

/** Bo's and Di's groups place goals and roles, Bo's the canteen too; both choose goals. */
function sideRoom(tool = sideBySide()): Work & { own: string } {
  const room = begin(tool)
  form(room, ['bo', ['cy'], 'The north'], ['di', ['ed', 'fi']])
  const own = adds(room, 'bo', 'The canteen')
  places(room, 'bo', 'goals', ['high', 'low'])
  places(room, 'di', 'goals', ['high', 'low'])
  places(room, 'bo', 'roles', ['high', 'high'])
  places(room, 'di', 'roles', ['low', 'low'])
  places(room, 'bo', own, ['line', 'low'])
  chooses(room, 'bo', 'goals', own)
  chooses(room, 'di', 'goals', 'breaks')
  return Object.assign(room, { own })
}

describe('groups side by side', () => {
  it('have a map each, to which what their leader sends goes', () => {
    const room = sideRoom()
    const [north, south] = comesTo(room).groups
    expect(north).toMatchObject({ leader: 'bo', members: ['cy'], title: 'The north', chosen: ['goals', room.own] })
    expect(south).toMatchObject({ leader: 'di', members: ['ed', 'fi'], title: null, chosen: ['goals', 'breaks'] })
    const at = (items: typeof north, id: string) => items?.items.find((item) => item.id === id)
    expect(at(north, 'roles')).toMatchObject({ quadrant: 'hold', placedBy: 'group', chosen: false })
    expect(at(south, 'roles')).toMatchObject({ quadrant: 'consider', placedBy: 'group' })
    expect(at(south, room.own)).toBeUndefined()
    expect(screen(room, 'cy').mine).toEqual(north)
    expect(screen(room, 'di').mine).toEqual(south)
    expect([screen(room, 'ann').mine, screen(room, 'room').mine]).toEqual([null, null])
  })

  it('are seen together as answers of one each', () => {
    const room = sideRoom()
    const { items, chosen, round: now, proposal } = comesTo(room)
    const of = (id: string) => items.find((item) => item.id === id)
    expect(of('goals')).toMatchObject({
      picks: 2,
      quadrant: 'focus',
      axes: { importance: { n: 2, counts: [0, 0, 2] } },
    })
    expect(of('roles')).toMatchObject({ picks: 0, split: ['importance', 'success'], quadrant: 'line' })
    expect(of(room.own)).toMatchObject({
      picks: 1,
      title: 'The canteen',
      axes: { success: { n: 1, counts: [1, 0, 0] } },
    })
    expect(of('chairing')).toMatchObject({ picks: 0, quadrant: null })
    expect([chosen, now, proposal.selected]).toEqual([[], 1, ['goals']])
  })

  it('may begin without being formed, and take everything back', () => {
    const room = begin()
    expect(screen(room, 'bo').mine).toMatchObject({ leader: 'bo', members: [], title: null, chosen: [] })
    act(room, { type: 'place', by: 'bo', step, theme: 'goals', levels: null })
    expect(comesTo(room).groups).toEqual([])
    places(room, 'bo', 'goals', ['high', 'low'])
    chooses(room, 'bo', 'goals')
    expect(comesTo(room).groups).toMatchObject([{ leader: 'bo', members: [], title: null, chosen: ['goals'] }])
    act(room, { type: 'choose', by: 'bo', step, theme: 'goals', chosen: false })
    act(room, { type: 'place', by: 'bo', step, theme: 'goals', levels: null })
    expect(screen(room, 'ann').missing).toEqual([{ code: 'no-group-yet', params: {} }])
    act(room, tryForm())
    expect(comesTo(room).groups).toEqual([])
  })

  it('may be formed again, and those at work keep what they have done', () => {
    const room = sideRoom()
    form(room, ['di', ['cy']], ['bo', ['ed'], 'The new north'])
    expect(comesTo(room).groups.map(({ leader, members, title, chosen }) => [leader, members, title, chosen])).toEqual([
      ['di', ['cy'], null, ['goals', 'breaks']],
      ['bo', ['ed'], 'The new north', ['goals', room.own]],
    ])
  })

  it.each([
    [
      'people who are not there',
      ['bo', 'anne'],
      { code: 'unknown-participant', params: { participant: 'anne', nearest: 'ann' } },
    ],
    [
      'an inherited name',
      ['constructor'],
      { code: 'unknown-participant', params: { participant: 'constructor', nearest: null } },
    ],
    ['a leader from another seat', ['ann', 'bo'], { code: 'wrong-seat', params: { by: 'ann', seats: ['member'] } }],
    ['a group that is too small', ['bo'], { code: 'group-size', params: { people: 1, min: 2, max: 3 } }],
    [
      'a group that is too large',
      ['bo', 'cy', 'di', 'ed'],
      { code: 'group-size', params: { people: 4, min: 2, max: 3 } },
    ],
    ['somebody twice', ['bo', 'bo'], { code: 'in-two-groups', params: { participant: 'bo' } }],
  ] as const)('cannot be formed of %s', (_, [leader, ...members], expected) => {
    expect(refusal(begin(), tryForm([leader, ...members]))).toEqual(expected)
  })

  it('cannot share anybody, nor lose a group at work', () => {
    expect(refusal(begin(), tryForm(['bo', 'cy'], ['di', 'cy']))).toEqual({
      code: 'in-two-groups',
      params: { participant: 'cy' },
    })
    expect(refusal(sideRoom(), tryForm(['bo', 'cy'], ['ed', 'di']))).toEqual({
      code: 'group-at-work',
      params: { group: 'di' },
    })
    const room = begin()
    form(room, ['bo', ['cy']])
    expect(refusal(room, { type: 'choose', by: 'cy', step, theme: 'goals', chosen: true })).toEqual({
      code: 'in-two-groups',
      params: { participant: 'cy' },
    })
  })

  it('are formed by whoever leads the tool, with fields that are there', () => {
    const room = begin()
    expect(refusal(room, { ...tryForm(['bo', 'cy']), by: 'bo' }).code).toBe('wrong-seat')
    expect(refusal(room, { type: 'place', by: 'ann', step, theme: 'goals', levels: null }).code).toBe('wrong-seat')
    expect(refusal(room, { ...tryForm(), groups: [{ leader: 'bo' }] })).toEqual({
      code: 'bad-field',
      params: { path: 'groups.0.members', expected: 'list' },
    })
    expect(refusal(room, { ...tryForm(), groups: [{ leader: 'bo', members: [], title: ' ' }] }).code).toBe('bad-field')
    expect(screen(room, 'ann').allowed).toEqual(['form-groups', 'start-round', 'clear-round', 'join'])
    expect(screen(room, 'bo').allowed).toEqual(['choose', 'dispose', 'place', 'add-theme', 'remove-theme'])
  })

  it('know nothing of each other’s own themes before they are chosen, in hints neither', () => {
    const room = sideRoom()
    const twin = adds(room, 'bo', 'The rooms')
    expect(refusal(room, { type: 'choose', by: 'di', step, theme: twin, chosen: true })).toEqual({
      code: 'unknown-theme',
      params: { theme: twin, nearest: null },
    })
    next(room)
    expect(comesTo(room, 'choice').items.map(({ id }) => id)).toEqual([
      'goals',
      'roles',
      'breaks',
      'chairing',
      room.own,
    ])
  })

  it('go on once each that has begun has chosen enough, however many have not begun', () => {
    const room = begin(sideBySide({ choose: { min: 2, max: 3 } }))
    const missing = () => screen(room, 'ann').missing
    expect(missing()).toEqual([{ code: 'no-group-yet', params: {} }])
    expect(refusal(room, { type: 'next', by: 'ann', step }).code).toBe('no-group-yet')
    form(room, ['bo', ['cy']], ['di', ['ed']])
    expect(missing()).toEqual([{ code: 'no-group-yet', params: {} }])
    chooses(room, 'bo', 'goals')
    expect(missing()).toEqual([{ code: 'group-not-ready', params: { group: 'bo', chosen: 1, min: 2 } }])
    chooses(room, 'bo', 'roles', 'breaks')
    expect(missing()).toEqual([])
    expect(refusal(room, { type: 'choose', by: 'bo', step, theme: 'chairing', chosen: true })).toEqual({
      code: 'too-many-chosen',
      params: { max: 3 },
    })
    next(room)
    expect(room.session.step).toBe('choice')
  })

  it('are refused by name where all work together', () => {
    const room = begin(placedTogether)
    for (const draft of [tryForm(['bo', 'cy']), { type: 'start-round' }, { type: 'clear-round' }]) {
      expect(refusal(room, { ...draft, by: 'ann', step: 'choice' })).toEqual({
        code: 'no-groups-here',
        params: { step: 'choice' },
      })
    }
    expect(comesTo(room, 'choice')).toMatchObject({ groups: [], round: 1, earlier: [] })
    expect(screen(room, 'ann', 'choice')).toMatchObject({ mine: null, inGroupsOf: null })
  })
})

describe('a new round', () => {
  it('is about what at least one group chose in the round before, and begins anew', () => {
    const room = sideRoom()
    round('start-round', room)
    const now = comesTo(room)
    expect(now.round).toBe(2)
    expect(now.groups.map(({ items, chosen }) => [items.map(({ id, picks }) => [id, picks]), chosen])).toEqual(
      ['bo', 'di'].map(() => [
        [
          ['goals', 2],
          ['breaks', 1],
          [room.own, 1],
        ],
        [],
      ]),
    )
    expect(now.items.every(({ quadrant, picks }) => quadrant === null && picks === 0)).toBe(true)
    const themes = [
      { id: 'goals', title: null, picks: 2 },
      { id: 'breaks', title: null, picks: 1 },
      { id: room.own, title: 'The canteen', picks: 1 },
    ]
    expect(now.earlier).toEqual([{ round: 1, themes }])
    expect(refusal(room, { type: 'choose', by: 'bo', step, theme: 'roles', chosen: true }).code).toBe('unknown-theme')
    // What one group added in the first round is everybody's now.
    chooses(room, 'di', room.own)
    expect(refusal(room, { type: 'remove-theme', by: 'bo', step, theme: room.own }).code).toBe('not-your-theme')
    round('start-round', room)
    expect(comesTo(room)).toMatchObject({ round: 3, items: [{ id: room.own, title: 'The canteen' }] })
    expect(comesTo(room).earlier.map(({ themes: of }) => of.map(({ id }) => id))).toEqual([
      ['goals', 'breaks', room.own],
      [room.own],
    ])
  })

  it('waits for the groups, and can be taken back while none has begun', () => {
    const start = { type: 'start-round', by: 'ann', step }
    const clear = { type: 'clear-round', by: 'ann', step }
    expect(refusal(begin(), start).code).toBe('no-group-yet')
    const room = sideRoom(sideBySide({ choose: { min: 2, max: 3 } }))
    act(room, { type: 'choose', by: 'di', step, theme: 'breaks', chosen: false })
    expect(refusal(room, start)).toEqual({ code: 'group-not-ready', params: { group: 'di', chosen: 1, min: 2 } })
    chooses(room, 'di', 'breaks')
    const before = comesTo(room)
    act(room, start)
    chooses(room, 'bo', 'goals')
    expect(refusal(room, clear)).toEqual({ code: 'group-at-work', params: { group: 'bo' } })
    act(room, { type: 'choose', by: 'bo', step, theme: 'goals', chosen: false })
    act(room, clear)
    expect(comesTo(room)).toEqual(before)
    act(room, clear)
    expect(comesTo(room)).toEqual(before)
  })

  it('does not begin on nothing where a group may choose nothing', () => {
    const room = begin(sideBySide({ choose: { min: 0, max: 3 } }))
    places(room, 'bo', 'goals', ['high', 'low'])
    expect(screen(room, 'ann').missing).toEqual([])
    expect(refusal(room, { type: 'start-round', by: 'ann', step }).code).toBe('no-group-yet')
  })

  it('may have other groups', () => {
    const room = sideRoom()
    round('start-round', room)
    form(room, ['ed', ['bo', 'di']])
    chooses(room, 'ed', 'goals')
    expect(comesTo(room).groups).toMatchObject([{ leader: 'ed', chosen: ['goals'] }])
    expect(comesTo(room).earlier[0]?.themes[0]).toEqual({ id: 'goals', title: null, picks: 2 })
  })
})

describe('the joint map after groups', () => {
  const jointly = (change?: object) => {
    const room = sideRoom(sideBySide({}, change))
    next(room)
    return room
  }
  const at = (room: Work, id: string) => comesTo(room, 'choice').items.find((item) => item.id === id)

  it('rests on the groups’ placements and choices', () => {
    const room = jointly()
    expect(at(room, 'goals')).toMatchObject({ quadrant: 'focus', placedBy: 'answers', picks: 2 })
    expect(at(room, 'roles')).toMatchObject({ quadrant: 'line', split: ['importance', 'success'], picks: 0 })
    expect(comesTo(room, 'choice').proposal).toMatchObject({ status: 'decided', selected: ['goals'] })
    expect(screen(room, 'ann', 'choice').missing).toEqual([
      { code: 'few-are-chosen', params: { chosen: 0, min: 1 } },
      { code: 'theme-undecided', params: { theme: 'goals' } },
      { code: 'theme-undecided', params: { theme: 'breaks' } },
      { code: 'theme-undecided', params: { theme: room.own } },
    ])
    chooses(room, 'ann', room.own, 'goals')
    expect(comesTo(room, 'choice').chosen).toEqual([room.own, 'goals'])
    act(room, { type: 'dispose', by: 'ann', step: 'choice', theme: 'breaks', disposition: 'parked' })
    next(room, 'choice')
    expect(room.session.step).toBe('deals')
  })

  it('hands a tie between groups’ choices back', () => {
    const room = jointly({ choose: { min: 2, max: 2 } })
    expect(comesTo(room, 'choice').proposal).toEqual({
      status: 'tie',
      selected: ['goals'],
      tieGroup: ['breaks', room.own],
      choose: [1, 1],
    })
    expect(told(room, 'choice')).toContain(key('maps.tie-one'))
    expect(told(room, 'choice')).toContain(key('maps.proposal'))
  })

  it('says what rests on a group’s map that changed since, also where a choice was taken back', () => {
    const room = jointly()
    chooses(room, 'ann', 'goals')
    places(room, 'ann', 'breaks', ['high', 'low'], 'choice')
    act(room, { type: 'dispose', by: 'ann', step: 'choice', theme: room.own, disposition: 'later' })
    const stale = () => comesTo(room, 'choice').items.flatMap(({ id, stale: kinds }) => kinds.map((kind) => [id, kind]))
    places(room, 'di', 'goals', ['high', 'low'])
    chooses(room, 'di', 'breaks')
    form(room, ['bo', ['fi']], ['di', ['cy']])
    act(room, { type: 'dispose', by: 'di', step, theme: 'roles', disposition: 'later' })
    expect(stale()).toEqual([])
    places(room, 'di', 'goals', ['low', 'low'])
    act(room, { type: 'choose', by: 'di', step, theme: 'breaks', chosen: false })
    expect(stale()).toEqual([
      ['goals', 'choice'],
      ['breaks', 'place'],
    ])
    expect(told(room, 'choice')).toContain(key('maps.stale-choice'))
    chooses(room, 'ann', 'goals')
    expect(stale()).toEqual([['breaks', 'place']])
    round('start-round', room)
    // Breaks is not in the round: no group chose it.
    expect(stale()).toEqual([
      ['goals', 'choice'],
      [room.own, 'disposition'],
    ])
  })

  it('speaks of groups in its report, with the parking lot and what is taken further apart', () => {
    const room = jointly()
    for (const [theme, disposition, note] of [
      ['breaks', 'parked', 'After the summer'],
      ['roles', 'escalated', undefined],
      [room.own, 'dropped', undefined],
    ] as const)
      act(room, { type: 'dispose', by: 'ann', step: 'choice', theme, disposition, ...(note && { note }) })
    const text = told(room, 'choice')
    const spoken = ['one-each', 'column.picks', 'column.agreement', 'split-text', 'unplaced', 'proposal']
    for (const name of spoken) expect(text).toContain(key(name === 'proposal' ? 'maps.proposal' : `maps.${name}`))
    const ofPeople = ['column.picks', 'column.agreement', 'split-text', 'map-missing', 'proposal', 'map-needs-reveal']
    for (const name of ofPeople) expect(text).not.toContain(key(name))
    const heads = leaves(room, 'choice').flatMap((block) =>
      block.kind === 'heading' && 'key' in block.text ? [block.text.key.replace('shared:report.', '')] : [],
    )
    expect(heads).toEqual(['chosen', 'map', 'split', 'maps.parked', 'maps.escalated', 'not-chosen'])
    const after = (head: string) => leaves(room, 'choice')[headAt(room, head) + 1]
    expect(after('maps.parked')).toEqual({
      kind: 'list',
      items: [
        {
          key: 'shared:report.theme-note',
          params: { theme: { key: 'small-tool:themes.breaks.title' }, note: { own: 'After the summer' } },
        },
      ],
    })
    expect(after('maps.escalated')).toMatchObject({
      items: [{ key: 'shared:report.maps.escalated-theme', params: { who: { list: [{ own: 'Ann' }] } } }],
    })
    expect(after('not-chosen')).toMatchObject({ items: [{ params: { theme: { own: 'The canteen' } } }] })
  })
})

const headAt = (room: Work, name: string) =>
  leaves(room, 'choice').findIndex(
    (block) => block.kind === 'heading' && 'key' in block.text && block.text.key === `shared:report.${name}`,
  )

describe('a map that nobody answered before', () => {
  it('is placed by the group, and its report speaks of no answers', () => {
    const room = begin(placedTogether)
    expect(told(room, 'choice')).toContain(key('maps.nothing-placed'))
    places(room, 'ann', 'goals', ['high', 'low'], 'choice')
    places(room, 'ann', 'roles', ['line', 'low'], 'choice')
    chooses(room, 'ann', 'goals')
    expect(comesTo(room, 'choice').items[0]).toMatchObject({
      quadrant: 'focus',
      placedBy: 'group',
      picks: 0,
      split: [],
    })
    expect(screen(room, 'ann', 'choice').missing).toEqual([])
    const text = told(room, 'choice')
    expect(text).toContain('"kind":"picture"')
    for (const name of ['maps.placed-together', 'maps.unplaced', 'on-line']) expect(text).toContain(key(name))
    for (const name of [
      'split',
      'split-none',
      'map-missing',
      'map-needs-reveal',
      'fewer',
      'maps.fewer',
      'column.picks',
    ])
      expect(text).not.toContain(key(name))
  })

  it('asks for nothing that was picked while nothing is chosen', () => {
    expect(told(begin(placedTogether), 'choice')).not.toContain(key('fewer'))
  })
})

describe('the report of groups side by side', () => {
  it('has each group’s choice and map, and a line for each earlier round', () => {
    const room = sideRoom()
    act(room, { type: 'dispose', by: 'bo', step, theme: 'roles', disposition: 'later' })
    round('start-round', room)
    expect(leaves(room).map(({ kind }) => kind)).toEqual(['heading', 'list'])
    expect(leaves(room)[1]).toMatchObject({
      items: [{ key: 'shared:report.maps.round', params: { round: 1, themes: { list: { length: 3 } } } }],
    })
    round('clear-round', room)
    const blocks = leaves(room)
    const heads = blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : []))
    expect(heads).toEqual([
      [3, { own: 'The north' }],
      [4, { key: 'shared:report.not-chosen' }],
      [3, { key: 'shared:report.maps.group', params: { who: { list: [{ own: 'Di' }] } } }],
    ])
    const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []))
    expect(pictures.map(({ id }) => id)).toEqual(['side-group-1', 'side-group-2'])
    expect(pictures[0]).toMatchObject({
      items: [{ id: 'goals' }, { id: 'roles' }, { id: room.own }],
      legend: [{ mark: 'chosen', text: { key: 'shared:report.maps.legend-chosen' } }],
    })
    const people = { people: { list: [{ own: 'Di' }, { own: 'Ed' }, { own: 'Fi' }] } }
    expect(JSON.stringify(blocks)).toContain(JSON.stringify({ key: 'shared:report.maps.group-people', params: people }))
  })

  it('leaves out groups that have not begun, and the whole part where none has', () => {
    const room = begin()
    form(room, ['bo', ['cy']], ['di', ['ed']])
    expect(leaves(room)).toEqual([])
    places(room, 'di', 'goals', ['high', 'low'])
    expect(leaves(room).filter(({ kind }) => kind === 'heading')).toHaveLength(1)
    expect(told(room)).toContain(key('maps.group-chose-none'))
  })
})

describe('what outsiders learn', () => {
  it('is what was chosen jointly, whatever the groups did', () => {
    const doors = (version: 0 | 1) => {
      const room = begin()
      const pick = <V>(a: V, b: V): V => (version === 0 ? a : b)
      form(room, pick(['bo', ['cy'], 'North'], ['bo', ['ed'], 'South']))
      const own = adds(room, 'bo', pick('Secret one', 'Secret other'))
      places(room, 'bo', pick('goals', 'roles'), pick(['high', 'low'], ['low', 'high']))
      chooses(room, pick('bo', 'di'), pick('goals', 'breaks'))
      chooses(room, 'bo', pick(own, 'chairing'))
      act(room, { type: pick('start-round', 'clear-round'), by: 'ann', step })
      const seen = ['side', 'choice', 'deals'].map((id) => view(room.tool, room.session, 'public', id))
      return [seen, result(room.tool, room.session, 'public'), report(room.tool, room.session, 'public')]
    }
    // In the second run the round is not taken back, since there is none: nothing of that shows either.
    expect(() => doors(1)).not.toThrow()
    expect(JSON.stringify(doors(1))).toBe(JSON.stringify(doors(0)))
    expect(JSON.stringify(doors(0))).not.toContain('ecret')
  })

  it('is no clock of what groups change, which all who take part know', () => {
    const room = sideRoom()
    const at = (where: string) => {
      const { data } = room.session.steps[where] as { data: MapData }
      const of = room.tool.tool.steps.find(({ id }) => id === where) as MapStep
      return ['bo', 'room', 'public'].map((viewer) => mapSince({ step: of, data } as MapScene, viewer))
    }
    const last = room.session.clock
    expect(at(step)).toEqual([last, last, 0])
    next(room)
    chooses(room, 'ann', 'goals')
    act(room, { type: 'choose', by: 'ann', step: 'choice', theme: 'goals', chosen: false })
    // Where a theme lies on the joint map is not handed on.
    places(room, 'ann', 'roles', ['high', 'low'], 'choice')
    // What was taken back is a change as well, and so is a new round.
    expect(at('choice')).toEqual([last + 3, last + 3, last + 3])
    round('start-round', room)
    expect(at(step)).toEqual([last + 5, last + 5, 0])
  })
})

describe('a session with groups', () => {
  it('is saved, restored, replayed and merged like any other', () => {
    const room = sideRoom()
    const desk = { ...room, journal: [...room.journal], copy: 'wall' }
    round('start-round', room)
    form(room, ['bo', ['cy']], ['di', ['ed']])
    chooses(room, 'bo', 'goals')
    act(desk, { type: 'choose', by: 'di', step, theme: 'goals', chosen: false })
    expect(replay(room.tool, room.journal)).toEqual({ ok: true, session: room.session, aside: [] })
    const stored = JSON.stringify(save(room.tool, room.session, room.journal, { at: AT }))
    expect(restore(room.tool, stored)).toMatchObject({ ok: true, session: room.session })
    const one = merge(room.tool, room.journal, desk.journal)
    const other = merge(room.tool, desk.journal, room.journal)
    if (!one.ok || !other.ok) throw new Error('they do not merge')
    expect(one.session).toEqual(other.session)
  })
})
