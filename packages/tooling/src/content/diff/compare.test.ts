import { type Catalogue, deckTexts, modelTexts, toolTexts } from '@trivsel/core'
import { wordsFor } from '@trivsel/core/test/small-catalogue'
import { describe, expect, test } from 'vitest'
import { someDeck, someModel, someTool } from '../schema/one-of-everything'
import { bumpFor, type Change } from './change'
import { compare } from './compare'
import { printChanges } from './print'

/** Parts of a catalogue that tests may change. */
type Loose<T> = T extends string | number | boolean | null
  ? T extends string
    ? string
    : T
  : { -readonly [K in keyof T]: Loose<T[K]> }
// biome-ignore lint/suspicious/noExplicitAny: a test breaks whatever it likes
type Any = any

const tool = { ...someTool, id: 'talk' }
const model = { ...someModel, id: 'balance' }
const deck = { ...someDeck, id: 'cards' }
const base: Catalogue = {
  version: '1.0.0',
  languages: ['da', 'en'],
  sources: [{ id: 'guide', title: 'Guide', publisher: 'P', edition: null, isbn: null, language: 'en', links: [] }],
  tools: [tool],
  models: [model],
  decks: [deck],
  retired: [{ id: 'talk/old', fate: 'ended', to: [], inItsPlace: null, since: '0.9.0' }],
  words: ['da', 'en'].flatMap((language) => [
    wordsFor('talk', language, toolTexts(tool)),
    wordsFor('balance', language, modelTexts(model)),
    wordsFor('cards', language, deckTexts(deck)),
    { namespace: 'shared', language, texts: { report: { title: 'Report of {{count}}' } } },
  ]),
}

/** What is told when something in the catalogue is changed. */
function after(change: (catalogue: Any, tool: Any) => void): Change[] {
  const changed = structuredClone(base) as unknown as Loose<Catalogue> as Any
  change(changed, changed.tools[0])
  return compare(base, changed)
}

const told = (change: (catalogue: Any, tool: Any) => void): string[] =>
  after(change).map(({ class: one, where, what }) => `${one}: ${where} ${what}`)

test('nothing changed is nothing told, and a version alone is nothing', () => {
  expect(told(() => undefined)).toEqual([])
  expect(told((catalogue, { ...one }) => (catalogue.tools[0] = { ...one, version: '2.0.0' }))).toEqual([])
})

describe('wording', () => {
  test('a text, cut to where it differs', () => {
    const long = 'This sentence goes on and on and on before it comes to the point, which is '
    const before = structuredClone(base) as Any
    before.words[0].texts.title = `${long}here.`
    const now = structuredClone(before)
    now.words[0].texts.title = `${long}there.`
    expect(compare(before, now)).toEqual([
      { class: 'wording', where: 'talk:title [da]', what: '"…oint, which is here." → "…oint, which is there."' },
    ])
  })
  test.each<[string, (catalogue: Any, tool: Any) => void, string]>([
    ['the order of entries', (_, one) => one.forms[0].fields.reverse(), 'talk forms/x/fields stand in another order'],
    [
      'minutes planned',
      (_, one) => (one.steps[0].agenda[0].minutes.planned = 9),
      'talk steps/x/agenda/x/minutes/planned 1 → 9',
    ],
    ['a prompt', (_, one) => (one.steps[0].agenda[0].prompts = ['y']), 'talk steps/x/agenda/x/prompts/x is gone'],
    ['the axes of a drawing', (_, one) => (one.drawings[0].up = ['x', 'y']), 'talk drawings/x/up/y is new'],
    ['what a drawing shows where', (_, one) => (one.drawings[0].cells = []), 'talk drawings/x/cells'],
    ['what a document is called', (all) => (all.sources[0].title = 'Guides'), 'source guide'],
  ])('%s', (_, change, expected) => {
    const distinct = structuredClone(base) as Any
    for (const [i, field] of distinct.tools[0].forms[0].fields.entries()) field.id = `f${i}`
    distinct.tools[0].steps[1].id = 'y'
    const now = structuredClone(distinct)
    change(now, now.tools[0])
    const changes = compare(distinct, now)
    expect(changes[0]).toMatchObject({ class: 'wording' })
    expect(`${changes[0]?.where} ${changes[0]?.what}`).toContain(expected)
  })
})

test('what is drawn in another way is told once, and not field by field', () => {
  const drawn = told((_, one) => (one.drawings[0] = { id: 'x', as: 'wheel', form: 'x' }))
  expect(drawn).toEqual(['wording: talk drawings/x/as grid → wheel'])
})

describe('an addition', () => {
  test.each<[string, (catalogue: Any, tool: Any) => void, string]>([
    ['a theme', (_, one) => one.themes.push({ id: 'new', group: 'x', judges: null, questions: [] }), 'talk/new is new'],
    ['a seat that may stay empty', (_, one) => one.seats.push({ id: 'new', min: 0, max: 1 }), 'talk/seats/new is new'],
    ['a question on a card', (all) => all.decks[0].cards[0].questions.push({ id: 'new' }), 'cards/x/new is new'],
    ['a part of a model', (all) => all.models[0].parts.push({ id: 'new', parts: [] }), 'balance/new is new'],
    ['a wider range', (_, one) => (one.seats[0].min = 0), 'talk seats/x/min 1 → 0'],
    ['a language', (all) => all.languages.push('nb'), 'language nb is new'],
    ['a tool', (all) => all.tools.push({ ...tool, id: 'walk' }), 'walk is a new tool'],
    ['a document', (all) => all.sources.push({ ...all.sources[0], id: 'other' }), 'source other is new: Guide'],
    ['a shared text', (all) => (all.words[3].texts.report.more = 'More'), 'shared:report.more [da] is new: "More"'],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toEqual([`addition: ${expected}`])
  })
})

describe('a retired id', () => {
  const retire = (id: string, entry = {}) => ({ id, fate: 'ended', to: [], inItsPlace: null, since: '1.1.0', ...entry })
  test('says what became of it', () => {
    const change = (all: Any, one: Any) => {
      one.tips = []
      all.retired.push(retire('talk/tips/x', { fate: 'moved', to: ['talk/lists/x'] }))
    }
    expect(told(change)).toEqual(['retired: talk/tips/x is moved, talk/lists/x'])
  })
  test('does not speak for the ids below it', () => {
    const change = (all: Any, one: Any) => {
      one.sets = []
      all.retired.push(retire('talk/sets/x'))
    }
    expect(told(change)).toEqual(['retired: talk/sets/x is ended', 'breaking: talk/sets/x/x is gone'])
  })
})

describe('what breaks something', () => {
  test.each<[string, (catalogue: Any, tool: Any) => void, string]>([
    ['a theme that is gone', (_, one) => (one.themes = []), 'talk/x is gone'],
    ['a tool that is gone', (all) => (all.tools = []), 'talk is gone'],
    ['a field that is gone', (_, one) => one.forms[0].fields.splice(0, 3), 'talk/forms/x/x is gone'],
    ['a card that is renamed', (all) => (all.decks[0].cards[0].id = 'y'), 'cards/x is gone'],
    ['another activity', (_, one) => (one.steps[0].activity = 'agree'), 'talk steps/x/activity meet → agree'],
    ['steps in another order', (_, one) => one.steps.reverse(), 'talk steps stand in another order'],
    ['a step more', (_, one) => one.steps.push({ ...one.steps[0], id: 'z' }), 'talk/steps/z is new'],
    ['a narrower range', (_, one) => (one.seats[0].max = 9), 'talk seats/x/max null → 9'],
    ['another value of a level', (_, one) => (one.scale.levels[0].value = 2), 'talk scale/levels/x/value 0 → 2'],
    ['another who agrees', (_, one) => (one.steps[1].per = 'group'), 'talk steps/y/per'],
    ['a drawing that is gone', (_, one) => (one.drawings = []), 'talk/drawings/x is gone'],
    ['another privacy', (_, one) => (one.steps[1].privacy = 'reveal'), 'talk steps/y/privacy group → reveal'],
    ['another edition', (_, one) => (one.edition = '2027-01'), 'talk edition undated → 2027-01'],
    ['a box elsewhere', (_, one) => (one.map.quadrants[0].at.x = 1), 'talk map/quadrants/x/at/x -1 → 1'],
    ['a language that is gone', (all) => all.languages.pop(), 'language en is gone'],
    ['words that are gone', (all) => all.words.splice(0, 1), 'talk [da] has no words any more'],
    ['a place in a text', (all) => (all.words[3].texts.report.title = 'Report'), 'shared:report.title [da]'],
    ['a shared text that is gone', (all) => (all.words[3].texts.report = {}), 'shared:report.title [da] is gone'],
    ['a document that is gone', (all) => (all.sources = []), 'source guide is gone'],
    ['a way that is gone', (all) => (all.retired = []), 'retired talk/old is gone'],
    ['a way that leads elsewhere', (all) => (all.retired[0].to = ['talk/x']), 'retired talk/old ended → ended talk/x'],
  ])('%s', (_, change, expected) => {
    const distinct = structuredClone(base) as Any
    distinct.tools[0].steps[1].id = 'y'
    distinct.tools[0].map.quadrants[0].at = { x: -1 }
    const now = structuredClone(distinct)
    change(now, now.tools[0])
    const breaking = compare(distinct, now).filter((one) => one.class === 'breaking')
    expect(breaking.map(({ where, what }) => `${where} ${what}`)[0]).toContain(expected)
    expect(breaking[0]?.why).toMatch(/\w{3}/)
  })
})

test('texts that come and go with a thing are told with the thing', () => {
  const changes = told((all, one) => {
    one.tips.push('new')
    for (const words of all.words) if (words.namespace === 'talk') words.texts.tips.new = { title: 'A', text: 'B' }
  })
  expect(changes).toEqual(['addition: talk/tips/new is new'])
})

test('the gravest stands first, and the last line says which changeset it asks for', () => {
  const changes = after((all, one) => {
    all.words[0].texts.title = 'Anew'
    one.edition = '2027-01'
  })
  expect(printChanges(changes)).toEqual([
    'Breaking (1)',
    '  talk edition',
    '      undated → 2027-01',
    '      since sessions of another edition are not restored',
    '',
    'Wording (1)',
    '  talk:title [da]',
    '      "da talk:title" → "Anew"',
    '',
    '1 wording, 0 addition, 0 retired, 1 breaking: a major changeset',
  ])
  const one = (of: Change['class']): Change => ({ class: of, where: '', what: '' })
  expect(bumpFor([])).toBeNull()
  expect(bumpFor([one('wording')])).toBe('patch')
  expect(bumpFor([one('wording'), one('addition')])).toBe('minor')
  expect(bumpFor([one('retired')])).toBe('minor')
})

test('another language of record is no small matter', () => {
  expect(told((catalogue) => catalogue.languages.reverse())).toEqual([
    'breaking: languages the language of record is "en" instead of "da"',
  ])
})
