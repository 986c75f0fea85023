import type { Block, Tool } from '@trivsel/core'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../../test/at-work'
import {
  act,
  adds,
  addsTheme,
  begin,
  choose,
  close,
  done,
  put,
  reopen,
  reveals,
  type Sorters,
  type SortTool,
  withSteps,
  writes,
} from '../../../test/sort-team'
import { type Draft, report, restore, result, save, type View, view } from '../../index'
import { refusedAlone, refusedTogether } from './sort.cases'

type Step = 'mapping' | 'analysis'

/** The screen on which somebody sorts. */
function screen(group: Sorters, viewer: string, step: Step = 'mapping') {
  const shown: View<SortTool> = view(group.tool, group.session, viewer, step)
  if (shown.activity !== 'sort') throw new Error(shown.activity)
  return shown
}

const seen = (group: Sorters, step: Step = 'mapping', viewer = 'room') =>
  result(group.tool, group.session, viewer)[step]
const theme = (group: Sorters, id: string, step: Step = 'analysis', viewer = 'room') =>
  seen(group, step, viewer).themes.find((one) => one.id === id)
const texts = (group: Sorters, id: string, colour: 'red' | 'yellow' | 'green', step: Step = 'analysis') =>
  theme(group, id, step)?.colours[colour].words.map(({ text }) => text)
const partOf = (group: Sorters, step: string, viewer = 'room'): readonly Block[] =>
  report(group.tool, group.session, viewer).parts.find((part) => part.step === step)?.blocks ?? []
const doors = (group: Sorters, viewer: string) =>
  JSON.stringify([
    (['mapping', 'analysis', 'deals'] as const).map((id) => view(group.tool, group.session, viewer, id)),
    result(group.tool, group.session, viewer),
    report(group.tool, group.session, viewer),
  ])
const step = (id: Step, change: object) => (steps: Tool['steps']) =>
  steps.map((one): Tool['steps'][number] => (one.id === id ? { ...one, ...change } : one))

/** Bo and Cy see red for goals, Cy also green; Bo sees red for breaks; Di is still thinking. */
function written(tool?: Sorters['tool']): Sorters {
  const group = begin(tool)
  writes(group, 'bo', 'goals', 'red', 'too many')
  writes(group, 'bo', 'goals', 'red', 'never met')
  writes(group, 'cy', 'goals', 'red', 'changed weekly')
  writes(group, 'cy', 'goals', 'green', 'clear')
  writes(group, 'bo', 'breaks', 'red', 'none')
  writes(group, 'di', 'roles', 'yellow', 'unsure')
  done(group, 'bo', 'cy')
  return group
}

function together(tool?: Sorters['tool']): Sorters {
  const group = written(tool)
  reveals(group)
  return group
}

describe('what a person writes', () => {
  it('can be added and taken back, under several colours of one theme', () => {
    const group = begin()
    const [late, vague] = [writes(group, 'bo', 'goals', 'red', 'late'), writes(group, 'bo', 'goals', 'green', 'vague')]
    expect(screen(group, 'bo').mine).toEqual({
      words: [
        { id: late, theme: 'goals', colour: 'red', text: 'late' },
        { id: vague, theme: 'goals', colour: 'green', text: 'vague' },
      ],
      done: false,
    })
    act(group, { type: 'remove-word', by: 'bo', step: 'mapping', word: late })
    expect(screen(group, 'bo').mine?.words.map(({ text }) => text)).toEqual(['vague'])
    expect(refusal(group, { type: 'remove-word', by: 'bo', step: 'mapping', word: late }).code).toBe('unknown-word')
  })

  it('can be done, and not done after all', () => {
    const group = written()
    expect(seen(group, 'mapping', 'public').progress).toEqual({ done: 2, of: 3 })
    done(group, 'bo')
    act(group, { type: 'done', by: 'bo', step: 'mapping', done: false })
    expect(screen(group, 'bo').mine?.done).toBe(false)
    expect(seen(group).progress).toEqual({ done: 1, of: 3 })
  })

  it('can be a theme of their own, and goes with it', () => {
    const group = begin()
    const own = addsTheme(group, 'bo', 'mapping', 'Our rooms')
    expect(screen(group, 'bo').themes.at(-1)).toEqual({ id: own, title: 'Our rooms' })
    writes(group, 'bo', own, 'red', 'cold')
    writes(group, 'bo', 'goals', 'red', 'late')
    act(group, { type: 'remove-theme', by: 'bo', step: 'mapping', theme: own })
    expect(screen(group, 'bo').themes).toHaveLength(4)
    expect(screen(group, 'bo').mine?.words.map(({ text }) => text)).toEqual(['late'])
  })

  it('has its own screen, and the shared screens none', () => {
    const group = written()
    expect(screen(group, 'cy').mine?.words.map(({ text }) => text)).toEqual(['changed weekly', 'clear'])
    expect([screen(group, 'room').mine, screen(group, 'public').mine]).toEqual([null, null])
  })
})

describe('what is refused', () => {
  it.each(refusedAlone)('alone: %s', (_, draft, expected) => {
    expect(refusal(begin(), draft)).toEqual(expected)
  })

  it.each(refusedTogether)('together: %s', (_, draft, expected) => {
    expect(refusal(together(), draft)).toEqual(expected)
  })

  it('the twenty-first word of one person under one colour, until one is taken back', () => {
    const group = begin()
    const ids = Array.from({ length: 20 }, (_, i) => writes(group, 'bo', 'goals', 'red', `word ${i}`))
    const draft = { type: 'add-word', by: 'bo', step: 'mapping', theme: 'goals', colour: 'red', word: 'one more' }
    expect(refusal(group, draft)).toEqual({ code: 'too-many-words', params: { max: 20 } })
    writes(group, 'cy', 'goals', 'red', 'room for me')
    writes(group, 'bo', 'goals', 'green', 'another colour')
    writes(group, 'bo', 'roles', 'red', 'another theme')
    act(group, { type: 'remove-word', by: 'bo', step: 'mapping', word: ids[7] as string })
    act(group, draft as Draft<SortTool>)
  })

  it('an own theme where the tool has none, and the twenty-first of one person', () => {
    const draft = { type: 'add-theme', by: 'bo', step: 'mapping', title: 'Rooms' }
    const none = begin(withSteps(step('mapping', { ownThemes: false })))
    expect(refusal(none, draft)).toEqual({ code: 'no-own-themes', params: { step: 'mapping' } })
    const group = begin()
    for (let i = 0; i < 20; i++) addsTheme(group, 'bo', 'mapping', `Theme ${i}`)
    expect(refusal(group, draft)).toEqual({ code: 'too-many-own-themes', params: { max: 20 } })
  })

  it('an area in a step that has none', () => {
    const group = together(withSteps(step('analysis', { areas: [] })))
    const draft = {
      type: 'put',
      by: 'ann',
      step: 'analysis',
      theme: 'goals',
      colour: 'red',
      area: 'oneself',
      put: true,
    }
    expect(refusal(group, draft)).toEqual({ code: 'unknown-area', params: { area: 'oneself', nearest: null } })
  })

  it('a word in a closed step, and a reveal of nobody’s words', () => {
    const group = begin()
    const few = { code: 'few-are-done', params: { done: 0, needed: 1 } }
    expect(refusal(group, { type: 'close', by: 'ann', step: 'mapping' })).toEqual(few)
    expect(screen(group, 'ann').missing).toContainEqual(few)
    done(group, 'di')
    close(group)
    const draft = { type: 'add-word', by: 'bo', step: 'mapping', theme: 'goals', colour: 'red', word: 'late' }
    expect(refusal(group, draft)).toEqual({ code: 'step-closed', params: { step: 'mapping' } })
  })
})

describe('the reveal', () => {
  it('shows the words of those who are done, with who wrote them', () => {
    const group = written()
    expect(seen(group)).toMatchObject({ revealed: false, byColour: [{ groups: [] }, { groups: [] }, { groups: [] }] })
    expect(texts(group, 'goals', 'red', 'mapping')).toEqual([])
    close(group)
    expect(seen(group).revealed).toBe(true)
    expect(theme(group, 'goals', 'mapping')?.colours).toMatchObject({
      red: {
        count: 2,
        words: [
          { by: 'bo', text: 'too many' },
          { by: 'bo', text: 'never met' },
          { by: 'cy', text: 'changed weekly' },
        ],
      },
      yellow: { count: 0, words: [] },
      green: { count: 1, words: [{ by: 'cy', text: 'clear', here: true }] },
    })
    expect(texts(group, 'roles', 'yellow', 'mapping')).toEqual([])
    for (const viewer of ['ann', 'bo', 'cy', 'room', 'public']) expect(doors(group, viewer)).not.toContain('unsure')
  })

  it('stays as it was while the step is open again', () => {
    const group = together()
    reopen(group)
    writes(group, 'bo', 'goals', 'red', 'a second thought')
    act(group, { type: 'done', by: 'cy', step: 'mapping', done: false })
    expect(texts(group, 'goals', 'red')).toEqual(['too many', 'never met', 'changed weekly'])
    close(group)
    expect(texts(group, 'goals', 'red')).toEqual(['too many', 'never met', 'a second thought'])
  })

  it('lets nobody tell two runs apart that differ only in what one person keeps private', () => {
    const tries = [
      { type: 'add-word', by: 'bo', step: 'mapping', theme: 'own:desk-2', colour: 'red', word: 'x' },
      { type: 'remove-theme', by: 'bo', step: 'mapping', theme: 'own:desk-2' },
      { type: 'remove-word', by: 'bo', step: 'mapping', word: 'desk-3' },
      { type: 'remove-word', by: 'bo', step: 'mapping', word: 'desk-4' },
      { type: 'choose', by: 'ann', step: 'analysis', theme: 'own:desk-2', chosen: true },
    ]
    const runs = [0, 1].map((version) => {
      const group = begin()
      // Of equally many events, one run adds a theme and writes of it, the other does neither.
      if (version === 0) {
        const own = addsTheme(group, 'di', 'mapping', 'My leader')
        writes(group, 'di', own, 'red', 'shouts')
      } else {
        writes(group, 'di', 'roles', 'yellow', 'unsure')
        act(group, { type: 'done', by: 'di', step: 'mapping', done: false })
      }
      writes(group, 'di', version === 0 ? 'goals' : 'breaks', 'green', 'fine')
      writes(group, 'bo', 'goals', 'red', 'late')
      done(group, 'bo')
      const others = ['ann', 'bo', 'cy', 'room', 'public']
      const before = others.map((viewer) => doors(group, viewer))
      const refused = tries.map((draft) => refusal(group, draft))
      reveals(group)
      choose(group, 'goals')
      const after = others.map((viewer) => doors(group, viewer))
      return JSON.stringify([before, refused, after, refusal(group, tries[4] as object)])
    })
    expect(runs[1]).toBe(runs[0])
  })

  it('leaves alone what a person kept, and makes everyone’s what was shown', () => {
    const group = begin()
    const own = addsTheme(group, 'bo', 'mapping', 'Our rooms')
    const empty = addsTheme(group, 'bo', 'mapping', 'Our hours')
    const secret = addsTheme(group, 'cy', 'mapping', 'My desk')
    const word = writes(group, 'bo', own, 'red', 'cold')
    done(group, 'bo')
    reveals(group)
    reopen(group)
    expect(theme(group, own)).toMatchObject({ title: 'Our rooms', colours: { red: { count: 1 } } })
    writes(group, 'di', own, 'red', 'dark')
    const remove = { type: 'remove-theme', step: 'mapping' }
    for (const shown of [own, empty]) {
      expect(refusal(group, { ...remove, by: 'bo', theme: shown }).code).toBe('theme-in-use')
    }
    expect(refusal(group, { ...remove, by: 'di', theme: own }).code).toBe('not-your-theme')
    expect(refusal(group, { ...remove, by: 'di', theme: secret }).code).toBe('unknown-theme')
    expect(refusal(group, { type: 'remove-word', by: 'di', step: 'mapping', word }).code).toBe('unknown-word')
    act(group, { type: 'remove-theme', by: 'cy', step: 'mapping', theme: secret })
  })
})

describe('what the group sees together', () => {
  it('is all words, those it was handed and those it adds, and the added are not counted', () => {
    const group = together()
    adds(group, 'goals', 'red', 'from above')
    adds(group, 'roles', 'yellow', 'unclear')
    expect(theme(group, 'goals')?.colours.red).toMatchObject({
      count: 2,
      words: [{ here: false }, { here: false }, { here: false }, { here: true, by: 'ann', text: 'from above' }],
    })
    expect(theme(group, 'roles')?.colours.yellow).toMatchObject({ count: 0, words: [{ text: 'unclear' }] })
    expect(screen(group, 'bo', 'analysis').mine).toBeNull()
    expect(seen(group, 'analysis')).toMatchObject({ revealed: true, progress: null })
  })

  it('is grouped for each colour by how many wrote there, most first, ties together in the order of the content', () => {
    const group = begin()
    for (const by of ['bo', 'cy']) writes(group, by, 'breaks', 'red', 'x')
    writes(group, 'bo', 'roles', 'red', 'x')
    writes(group, 'cy', 'goals', 'red', 'x')
    done(group, 'bo', 'cy')
    reveals(group)
    adds(group, 'chairing', 'red', 'x')
    expect(seen(group, 'analysis').byColour).toEqual([
      {
        colour: 'red',
        groups: [
          { count: 2, themes: ['breaks'] },
          { count: 1, themes: ['goals', 'roles'] },
          { count: 0, themes: ['chairing'] },
        ],
      },
      { colour: 'yellow', groups: [] },
      { colour: 'green', groups: [] },
    ])
  })

  it('can be put in areas, several for one colour, and taken back', () => {
    const group = together()
    put(group, 'goals', 'red', 'elsewhere')
    put(group, 'goals', 'red', 'oneself')
    put(group, 'goals', 'red', 'elsewhere')
    expect(theme(group, 'goals')?.colours).toMatchObject({
      red: { areas: ['oneself', 'elsewhere'] },
      green: { areas: [] },
    })
    put(group, 'goals', 'red', 'oneself', false)
    put(group, 'goals', 'red', 'oneself', false)
    expect(theme(group, 'goals')?.colours.red.areas).toEqual(['elsewhere'])
  })

  it('loses a word that anyone there takes away, and a theme that was added, with what belongs to it', () => {
    const group = together()
    const word = adds(group, 'goals', 'red', 'from above')
    act(group, { type: 'remove-word', by: 'cy', step: 'analysis', word })
    expect(texts(group, 'goals', 'red')).toHaveLength(3)
    const own = addsTheme(group, 'ann', 'analysis', 'Rooms')
    adds(group, own, 'red', 'cold')
    put(group, own, 'red', 'oneself')
    choose(group, own)
    const remove = { type: 'remove-theme', by: 'bo', step: 'analysis', theme: own } as const
    expect(refusal(group, remove)).toEqual({ code: 'theme-is-chosen', params: { theme: own } })
    choose(group, own, false)
    act(group, remove)
    expect(theme(group, own)).toBeUndefined()
    expect(JSON.stringify(group.session.steps.analysis)).not.toContain(own)
    // A word of somebody who wrote alone stays that person's.
    const [first] = theme(group, 'goals')?.colours.red.words ?? []
    const draft = { type: 'remove-word', by: 'ann', step: 'analysis', word: first?.id }
    expect(refusal(group, draft).code).toBe('unknown-word')
  })
})

describe('the choice', () => {
  it('is needed to move on, has a limit, and is kept in its order', () => {
    const group = together()
    const few = { code: 'few-are-chosen', params: { chosen: 0, min: 1 } }
    expect(refusal(group, { type: 'next', by: 'ann', step: 'analysis' })).toEqual(few)
    choose(group, 'roles')
    choose(group, 'goals')
    choose(group, 'roles')
    expect(seen(group, 'analysis').chosen).toEqual(['roles', 'goals'])
    const third = { type: 'choose', by: 'ann', step: 'analysis', theme: 'breaks', chosen: true }
    expect(refusal(group, third)).toEqual({ code: 'too-many-chosen', params: { max: 2 } })
    choose(group, 'roles', false)
    act(group, { type: 'next', by: 'ann', step: 'analysis' })
  })

  it('is said to be old once its words changed, until it is confirmed', () => {
    const group = together()
    choose(group, 'goals')
    choose(group, 'breaks')
    put(group, 'goals', 'red', 'oneself')
    expect(theme(group, 'goals')?.stale).toEqual([])
    adds(group, 'goals', 'yellow', 'later')
    // What the group adds as it talks asks for a new look at the choice, not at each area.
    expect(theme(group, 'goals')?.stale).toEqual(['choice'])
    choose(group, 'goals')
    reopen(group)
    writes(group, 'bo', 'goals', 'red', 'worse')
    expect(theme(group, 'goals')?.stale).toEqual([])
    close(group)
    expect(theme(group, 'goals')?.stale).toEqual(['choice', 'area'])
    expect(theme(group, 'breaks')?.stale).toEqual([])
    expect(JSON.stringify(partOf(group, 'analysis'))).toContain('sort.stale-area')
    choose(group, 'goals')
    put(group, 'goals', 'red', 'oneself')
    expect(theme(group, 'goals')?.stale).toEqual([])
    // Confirmed, it keeps its place only where nothing had changed.
    expect(seen(group, 'analysis').chosen).toEqual(['breaks', 'goals'])
  })

  it('of a theme that was withdrawn says so, and can be taken back', () => {
    const group = begin()
    const own = addsTheme(group, 'bo', 'mapping', 'Our rooms')
    done(group, 'bo', 'cy')
    reveals(group)
    choose(group, own)
    reopen(group)
    act(group, { type: 'done', by: 'bo', step: 'mapping', done: false })
    close(group)
    expect(theme(group, own)).toMatchObject({ title: null, chosen: true, stale: ['choice'] })
    expect(screen(group, 'ann', 'analysis').missing[0]?.code).toBe('few-are-chosen')
    choose(group, own, false)
    expect(theme(group, own)).toBeUndefined()
    expect(refusal(group, { type: 'choose', by: 'ann', step: 'analysis', theme: own, chosen: true }).code).toBe(
      'unknown-theme',
    )
  })

  it('is handed on, and what rests on it is old once it or its words changed', () => {
    const group = together()
    choose(group, 'goals')
    act(group, { type: 'next', by: 'ann', step: 'analysis' })
    const agreement = { what: 'Fewer goals', who: ['bo'], when: '2027-01-01', followUp: '2027-02-01' }
    const draft = { type: 'add-agreement', by: 'bo', step: 'deals', ...agreement }
    expect(refusal(group, { ...draft, theme: 'roles' }).code).toBe('theme-not-chosen')
    act(group, { ...draft, theme: 'goals' } as Draft<SortTool>)
    const stale = () => result(group.tool, group.session, 'room').deals.agreements.map((one) => one.stale)
    adds(group, 'roles', 'red', 'other')
    expect(stale()).toEqual([false])
    adds(group, 'goals', 'red', 'another')
    expect(stale()).toEqual([true])
  })
})

describe('what rests on the choice as a whole', () => {
  it('is old once a chosen theme’s words or the choice itself changed', () => {
    const perGroup = withSteps((steps) =>
      steps.map((one) => (one.activity === 'agree' ? ({ ...one, per: 'group' } as typeof one) : one)),
    )
    const stale = (change: (group: Sorters) => void) => {
      const group = together(perGroup)
      choose(group, 'goals')
      act(group, { type: 'next', by: 'ann', step: 'analysis' })
      const agreement = { what: 'Fewer goals', who: ['bo'], when: '2027-01-01', followUp: '2027-02-01' } as const
      act(group, { type: 'add-agreement', by: 'bo', step: 'deals', ...agreement })
      change(group)
      return result(group.tool, group.session, 'room').deals.agreements.map((one) => one.stale)
    }
    expect(stale((group) => adds(group, 'roles', 'red', 'other'))).toEqual([false])
    expect(stale((group) => adds(group, 'goals', 'red', 'other'))).toEqual([true])
    expect(stale((group) => choose(group, 'roles'))).toEqual([true])
  })
})

describe('other tools', () => {
  it('choose in one step of the group that rests on nothing', () => {
    const tool = withSteps((steps) =>
      steps.filter(({ id }) => id === 'analysis').map((one) => ({ ...one, restsOn: null }) as Tool['steps'][number]),
    )
    const group = begin(tool)
    adds(group, 'goals', 'red', 'late')
    choose(group, 'goals')
    expect(theme(group, 'goals')).toMatchObject({ chosen: true, stale: [], colours: { red: { count: 0 } } })
    // Nobody wrote alone, so nobody is counted.
    expect(JSON.stringify(partOf(group, 'analysis'))).not.toContain('sort.counts')
    act(group, { type: 'finish', by: 'ann', step: 'analysis' })
  })

  it('choose where each writes alone, among what all know of', () => {
    const group = begin(withSteps(step('mapping', { choose: { min: 1, max: 1 }, areas: ['oneself'] })))
    const own = addsTheme(group, 'bo', 'mapping', 'Our rooms')
    writes(group, 'bo', own, 'red', 'cold')
    const draft = { type: 'choose', by: 'bo', step: 'mapping', theme: own, chosen: true }
    expect(refusal(group, draft).code).toBe('unknown-theme')
    act(group, { ...draft, theme: 'goals' } as Draft<SortTool>)
    done(group, 'bo', 'cy')
    close(group)
    reopen(group)
    act(group, { ...draft, theme: 'goals', chosen: false } as Draft<SortTool>)
    act(group, draft as Draft<SortTool>)
    expect(theme(group, own, 'mapping')).toMatchObject({ chosen: true, stale: [] })
    writes(group, 'bo', own, 'red', 'dark')
    close(group)
    act(group, { type: 'next', by: 'ann', step: 'mapping' })
    expect(theme(group, own, 'mapping')?.stale).toEqual(['choice'])
    expect(seen(group, 'analysis').themes.map(({ id }) => id)).toEqual([own])
  })

  it('save and restore what they hold', () => {
    const group = together()
    put(group, 'goals', 'red', 'oneself')
    choose(group, 'goals')
    reopen(group)
    const saved = JSON.parse(JSON.stringify(save(group.tool, group.session, [], { at: '2026-12-01T10:00:00Z' })))
    expect(restore(group.tool, saved)).toMatchObject({ ok: true, session: group.session })
  })
})

describe('the report', () => {
  it('says how many are done, then the words, until a later step shows them', () => {
    const group = written()
    const progress = { key: 'shared:report.progress', params: { done: 2, of: 3 } }
    expect(partOf(group, 'mapping')).toEqual([{ kind: 'paragraph', text: progress }])
    close(group)
    expect(partOf(group, 'mapping')[0]).toMatchObject({ kind: 'picture', picture: { form: 'lights' } })
    act(group, { type: 'next', by: 'ann', step: 'mapping' })
    expect(partOf(group, 'mapping')).toEqual([])
    expect(partOf(group, 'analysis').some(({ kind }) => kind === 'picture')).toBe(true)
  })

  it('leads with the choice, draws what has words, and holds every word in a table', () => {
    const group = together()
    const own = addsTheme(group, 'ann', 'analysis', 'Rooms')
    adds(group, own, 'yellow', 'cold')
    put(group, 'goals', 'red', 'elsewhere')
    choose(group, 'goals')
    choose(group, 'roles')
    const blocks = partOf(group, 'analysis')
    expect(blocks.map((block) => ('text' in block && 'key' in block.text ? block.text.key : block.kind))).toEqual([
      ...['shared:report.chosen', 'pairs'],
      'picture',
      ...['shared:report.sort.counts', 'small-tool:colours.red.title', 'list'],
      ...['small-tool:colours.yellow.title', 'list', 'small-tool:colours.green.title', 'list'],
      ...['shared:report.sort.where', 'table'],
      ...['shared:report.sort.words', 'table'],
    ])
    const red = { key: 'small-tool:colours.red.title' }
    const green = { key: 'small-tool:colours.green.title' }
    const wrote = (colour: object, count: number) => ({ key: 'shared:report.sort.wrote', params: { colour, count } })
    const areas = { list: [{ key: 'small-tool:areas.elsewhere.title' }] }
    expect(blocks[1]).toEqual({
      kind: 'pairs',
      items: [
        {
          label: { key: 'small-tool:themes.goals.title' },
          values: [{ key: 'shared:report.sort.place', params: { colour: wrote(red, 2), areas } }, wrote(green, 1)],
        },
        { label: { key: 'small-tool:themes.roles.title' }, values: [{ key: 'shared:report.sort.no-words' }] },
      ],
    })
    expect(blocks[2]).toMatchObject({
      picture: {
        id: 'analysis',
        colours: [{ means: 'serious', title: red }, { means: 'minor-and-easy' }, { means: 'works' }],
        rows: [
          { chosen: true, cells: [{ count: 2, words: [{ own: 'too many' }, {}, {}] }, { count: 0 }, { count: 1 }] },
          { chosen: false, cells: [{ count: 1, words: [{ own: 'none' }] }, {}, {}] },
          { label: { own: 'Rooms' }, chosen: false, cells: [{}, { count: 0, words: [{ own: 'cold' }] }, {}] },
        ],
        legend: { key: 'shared:report.legend.chosen' },
      },
    })
    // Areas and colours that nothing was put under are left out.
    expect(blocks.at(-3)).toMatchObject({
      columns: [{ key: 'shared:report.sort.area' }, red],
      rows: [[areas.list[0], {}]],
    })
    for (const word of ['too many', 'never met', 'changed weekly', 'clear', 'none', 'cold'])
      expect(JSON.stringify(blocks.at(-1))).toContain(word)
    expect(JSON.stringify(blocks)).not.toMatch(/"bo"|"cy"/)
  })

  it('says so where nothing is written', () => {
    const group = begin()
    done(group, 'bo')
    reveals(group)
    expect(JSON.stringify(partOf(group, 'analysis'))).toMatch(/chosen-none.*sort\.none/)
  })

  it('tells the public which themes were chosen, and nothing else', () => {
    const group = together()
    const own = addsTheme(group, 'ann', 'analysis', 'Rooms')
    adds(group, 'goals', 'yellow', 'cold')
    put(group, 'goals', 'red', 'elsewhere')
    choose(group, 'goals')
    choose(group, own)
    adds(group, 'goals', 'yellow', 'dark')
    expect(partOf(group, 'mapping', 'public')).toEqual([])
    expect(partOf(group, 'analysis', 'public')).toMatchObject([
      { kind: 'heading' },
      {
        kind: 'list',
        items: [{ key: 'small-tool:themes.goals.title' }, { key: 'shared:report.own-theme' }],
      },
    ])
    expect(seen(group, 'analysis', 'public')).toMatchObject({ themes: [], byColour: [], chosen: ['goals', own] })
    expect(doors(group, 'public')).not.toMatch(/Rooms|cold|dark|too many|clear|"bo"|stale-/)
  })
})
