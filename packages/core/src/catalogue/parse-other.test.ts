import { expect, it } from 'vitest'
import { balance, deck, otherActivities } from '../../test/other-activities'
import { smallTool } from '../../test/small-tool'
import { parseDeck, parseModel, parseTool } from './parse'
import { changed } from './parse.cases'

const findings = (parsed: ReturnType<typeof parseTool>) => (parsed.ok ? [] : parsed.findings)

it('a tool of the other activities comes through as it was', () => {
  expect(parseTool(structuredClone(otherActivities))).toEqual({ ok: true, value: otherActivities })
})

type Path = (string | number)[]

it.each<[what: string, at: Path, value: unknown, path: Path, message: string]>([
  [
    'a page nobody has',
    ['steps', 0, 'pages', 0],
    'what-is-knwon',
    ['steps', 0, 'pages', 0],
    'unknown page "what-is-knwon", did you mean "what-is-known"?',
  ],
  [
    'a form nobody has',
    ['steps', 1, 'form'],
    'worksheets',
    ['steps', 1, 'form'],
    'unknown form "worksheets", did you mean "worksheet"?',
  ],
  [
    'a form for each theme that rests on nothing',
    ['steps', 1, 'per'],
    'theme',
    ['steps', 1, 'per'],
    '"fill" for each theme needs an earlier step to rest on',
  ],
  [
    'a reveal where answers are open',
    ['steps', 1, 'privacy'],
    'reveal',
    ['steps', 1, 'privacy'],
    'in mode "open" nothing is revealed later; the mode must be "reveal"',
  ],
  [
    'cards dealt in private',
    ['steps', 3, 'privacy'],
    'private',
    ['steps', 3, 'privacy'],
    '"deal" cannot keep "private"; use one of "group"',
  ],
  [
    'key words shown by choice',
    ['steps', 2, 'privacy'],
    'by-choice',
    ['steps', 2, 'privacy'],
    '"sort" cannot keep "by-choice"; use one of "reveal", "group"',
  ],
  [
    'what a group writes and keeps from itself',
    ['steps', 1, 'per'],
    'group',
    ['steps', 1, 'privacy'],
    'what is done per group is seen by the group: use "group"',
  ],
  [
    'a time nobody sets aside',
    ['steps', 3, 'time'],
    'wlak',
    ['steps', 3, 'time'],
    'unknown time "wlak", did you mean "walk"?',
  ],
  [
    'groups that end before they begin',
    ['steps', 3, 'inGroupsOf'],
    { min: 3, max: 2 },
    ['steps', 3, 'inGroupsOf'],
    'from 3 to 2 is no range',
  ],
  ['cards to deal and no deck', ['deck'], null, ['steps', 3, 'deck'], '"deal" needs a deck, and the tool has none'],
  [
    'cards and a set at once',
    ['steps', 3, 'set'],
    'opening',
    ['steps', 3, 'set'],
    'either the cards ask the questions or a set does, one of the two',
  ],
  [
    'neither cards nor a set',
    ['steps', 3, 'deck'],
    false,
    ['steps', 3, 'set'],
    'either the cards ask the questions or a set does, one of the two',
  ],
  [
    'one colour twice',
    ['steps', 2, 'colours', 1, 'id'],
    'red',
    ['steps', 2, 'colours', 1],
    'colour "red" stands twice',
  ],
  ['nothing to sort', ['themes'], [], ['steps', 2, 'activity'], '"sort" needs themes, and the tool has none'],
  [
    'an area twice',
    ['steps', 2, 'areas'],
    ['oneself', 'oneself'],
    ['steps', 2, 'areas', 1],
    'area "oneself" stands twice',
  ],
  [
    'a page of a model that is not there',
    ['pages', 0, 'models', 0],
    'blance',
    ['pages', 0, 'models', 0],
    'unknown model "blance", did you mean "balance"?',
  ],
  [
    'more to choose than there is',
    ['forms', 0, 'fields', 2, 'choose', 'max'],
    3,
    ['forms', 0, 'fields', 2, 'choose'],
    '3 cannot be chosen among 2',
  ],
  [
    'a table with nothing in it',
    ['forms', 0, 'fields', 5],
    { ...otherActivities.forms[0].fields[5], rows: [], ownRows: false },
    ['forms', 0, 'fields', 5, 'rows'],
    'a table needs rows, or people must be able to add their own',
  ],
  [
    'an answer to a field that is not there',
    ['examples', 0, 'answers', 0, 'field'],
    'gaols',
    ['examples', 0, 'answers', 0, 'field'],
    'unknown field "gaols", did you mean "goals"?',
  ],
  [
    'a link from a step that is not there',
    ['links', 0, 'step'],
    'readings',
    ['links', 0, 'step'],
    'unknown step "readings", did you mean "reading"?',
  ],
  [
    'a former theme in the place of none',
    ['formerThemes', 0, 'inPlaceOf'],
    'demand',
    ['formerThemes', 0, 'inPlaceOf'],
    'unknown theme "demand", did you mean "demands"?',
  ],
  [
    'a former theme that is also a present one',
    ['formerThemes', 0, 'id'],
    'influence',
    ['themes', 2],
    'theme "influence" stands twice',
  ],
  [
    'a part twice in a model',
    ['models', 0, 'parts', 1, 'id'],
    'demands',
    ['models', 0, 'parts', 1],
    'part "demands" stands twice',
  ],
  [
    'a column twice',
    ['forms', 0, 'fields', 5, 'columns', 1],
    otherActivities.forms[0].fields[5].columns[0],
    ['forms', 0, 'fields', 5, 'columns', 1],
    'column "share" stands twice',
  ],
])('is told of %s', (_, at, value, path, message) => {
  expect(findings(parseTool(changed(at, value, otherActivities)))).toContainEqual({ path, message })
})

it('rating and placing need a scale and a map', () => {
  expect(findings(parseTool({ ...smallTool, scale: null, map: null }))).toEqual([
    { path: ['steps', 0, 'activity'], message: '"rate" needs a scale, and the tool has none' },
    { path: ['steps', 2, 'activity'], message: '"map" needs a scale, and the tool has none' },
    { path: ['steps', 2, 'activity'], message: '"map" needs a map, and the tool has none' },
  ])
})

it('a model and a deck come through on their own, or are told what is wrong', () => {
  expect(parseModel(structuredClone(balance))).toEqual({ ok: true, value: balance })
  expect(parseModel({ ...balance, validUntil: '2020-01-01' })).toEqual({
    ok: false,
    findings: [{ path: ['validUntil'], message: 'it ends on 2020-01-01, before it begins' }],
  })
  expect(parseModel({ ...balance, supersedes: 'balance' })).toMatchObject({ ok: false })
  expect(parseModel({ ...balance, validFrom: '2024-02-30' })).toMatchObject({ ok: false })
  expect(parseDeck(structuredClone(deck))).toEqual({ ok: true, value: deck })
  expect(parseDeck({ ...deck, cards: [deck.cards[0], deck.cards[0]] })).toMatchObject({
    ok: false,
    findings: [{ path: ['cards', 1], message: 'card "work-and-life" stands twice' }],
  })
})
