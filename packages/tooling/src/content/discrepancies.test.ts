// Where the sources disagree or err, content decides: one test for each row of the inventory's list, D1 to D15.
import { fileURLToPath } from 'node:url'
import { type Content, checkContent } from '@trivsel/authoring/content'
import { resolveId, type Tool } from '@trivsel/core'
import { beforeAll, expect, test } from 'vitest'
import { languages } from './languages'

let content: Content
let tools: ReadonlyMap<string, Tool>

beforeAll(() => {
  checkContent(fileURLToPath(new URL('../../../..', import.meta.url)), languages, (seen) => {
    content = seen
    return []
  })
  tools = new Map(content.tools.flatMap(({ value }) => (value === undefined ? [] : [[value.id, value]])))
})

function tool(id: string): Tool {
  const found = tools.get(id)
  if (found === undefined) throw new Error(`there is no tool "${id}"`)
  return found
}

/** The settings of a step, whichever activity it has. */
const step = (id: string, name: string): Record<string, unknown> => ({
  ...tool(id).steps.find((one) => one.id === name),
})

/** Every text, or those of one namespace and language, by key. */
const texts = (namespace?: string, language?: string): ReadonlyMap<string, string> =>
  new Map(
    [...content.words.values()]
      .flat()
      .filter(
        (file) => (namespace ?? file.namespace) === file.namespace && (language ?? file.language) === file.language,
      )
      .flatMap((file) => file.leaves.map(({ key, text }) => [`${file.language} ${file.namespace}:${key}`, text])),
  )

const notes = (): string[] =>
  [...content.tools, ...content.models, ...content.decks].flatMap((piece) => piece.notes.map(({ text }) => text ?? ''))

const holding = (pattern: RegExp, said: Iterable<string> = texts().values()): string[] =>
  [...said].filter((text) => pattern.test(text))

const models = () => content.models.flatMap(({ value }) => value ?? [])
const model = (id: string) => models().find((one) => one.id === id)

test('D1: theme 12 is two themes; the newest is current, the older keeps its words and means something else', () => {
  const plan = tool('wellbeing-plan')
  expect(plan.themes[11]?.id).toBe('cross-pressure')
  expect(plan.formerThemes).toMatchObject([{ id: 'help-with-line-manager', inPlaceOf: 'cross-pressure' }])
  const catalogue = { tools: [...tools.values()], models: models(), decks: [], retired: content.retired }
  expect(resolveId(catalogue, 'wellbeing-plan/help-with-line-manager')).toEqual({
    fate: 'superseded',
    now: [],
    inItsPlace: 'wellbeing-plan/cross-pressure',
  })
  for (const language of languages) {
    const said = texts('wellbeing-plan', language)
    for (const theme of ['cross-pressure', 'help-with-line-manager'])
      expect(said.get(`${language} wellbeing-plan:themes.${theme}.title`)).toEqual(expect.any(String))
  }
})

test('D2: the two roles are called what they are', () => {
  const said = texts('shared', 'en')
  expect(said.get('en shared:roles.managers-of-managers')).toBe('Managers of managers')
  expect(said.get('en shared:roles.managers-of-employees')).toBe('Managers of employees')
  expect(holding(/senior managers?/i)).toEqual([])
})

test('D3: people are told three meanings of yellow, a program one', () => {
  for (const name of ['mapping', 'analysis']) {
    const colours = step('traffic-light-mapping', name)['colours'] as {
      id: string
      means: string
      meanings: string[]
    }[]
    expect(colours.map(({ id }) => id)).toEqual(['red', 'yellow', 'green'])
    expect(colours[1]).toMatchObject({ means: 'minor-and-easy', meanings: { length: 3 } })
  }
})

test('D4: the booklet’s five elements are kept and dated, and the four that hold now stand beside them', () => {
  expect(model('assessment-elements-of-five')).toMatchObject({ parts: { length: 5 }, validUntil: '2024-01-31' })
  expect(model('assessment-elements')).toMatchObject({
    parts: { length: 4 },
    validFrom: '2024-02-01',
    validUntil: null,
    supersedes: 'assessment-elements-of-five',
  })
  expect(tool('leader-assessment').pages.flatMap((page) => page.models)).toEqual(
    expect.arrayContaining(['assessment-elements', 'assessment-elements-of-five']),
  )
})

test('D5: the agenda’s ranges stay 90 to 135 minutes, and what is planned is the two hours', () => {
  const agenda = step('management-team', 'meeting')['agenda'] as {
    minutes: { min: number; planned: number; max: number }
  }[]
  const sum = (of: 'min' | 'planned' | 'max') => agenda.reduce((all, { minutes }) => all + minutes[of], 0)
  expect([sum('min'), sum('planned'), sum('max')]).toEqual([90, 120, 135])
})

test('D6: nobody is sent to a page or a slide', () => {
  expect(holding(/\b(?:side|s\.|page|p\.|slides?) ?\d+/i)).toEqual([])
  expect(holding(/\b(?:side|page|p\.|slides?) ?\d+/i, notes())).toEqual([])
})

test('D7: nothing of the deck’s garbled Danish is carried over', () => {
  expect(holding(/trød på|trykket ved at tage/i)).toEqual([])
})

test('D8: the boxes of the map speak both languages', () => {
  for (const language of languages) {
    const said = texts('shared', language)
    for (const box of ['focus', 'hold', 'understand', 'consider', 'line'])
      for (const facet of ['title', 'text', 'short'])
        expect(said.get(`${language} shared:quadrants.${box}.${facet}`)).toEqual(expect.any(String))
    expect([...said.keys()].filter((key) => /quadrants\.\w+\.questions\./.test(key))).toHaveLength(8)
  }
})

test('D9: axes are known by their names, not by which is asked first', () => {
  for (const id of ['management-team', 'wellbeing-plan']) {
    const { axes, map } = tool(id)
    expect([...axes].sort()).toEqual(['importance', 'success'])
    expect(map).toMatchObject({ vertical: 'importance', horizontal: 'success' })
    for (const { at } of map?.quadrants ?? []) expect(Object.keys(at).sort()).toEqual(['importance', 'success'])
  }
})

test('D10: the team’s leader answers for what is escalated', () => {
  expect(step('management-team', 'priorities')['escalationBy']).toBe('facilitator')
})

test('D11: a theme can be parked in both tools with a map, and in the plan that comes first', () => {
  expect(step('management-team', 'priorities')['dispositions']).toContain('parked')
  const plan = step('wellbeing-plan', 'priorities')['dispositions'] as string[]
  expect(plan[0]).toBe('parked')
  expect(plan).toContain('escalated')
})

test('D12: importance is for the psychosocial work environment, never for anyone’s health', () => {
  expect(texts('management-team', 'en').get('en management-team:axes.importance.question')).toContain(
    'psychosocial work environment',
  )
  expect(texts('management-team', 'da').get('da management-team:axes.importance.question')).toMatch(
    /psykiske arbejdsmiljø/,
  )
  expect(holding(/mental health|mental sundhed|psykiske helbred/i)).toEqual([])
})

test('D13: the assessment’s eighth field is the day on which the seventh is judged', () => {
  const plan = tool('traffic-light-mapping').forms.find(({ id }) => id === 'action-plan')
  expect(plan?.fields).toHaveLength(8)
  expect(plan?.fields.slice(6)).toMatchObject([{ id: 'evaluation' }, { id: 'evaluation-meeting', kind: 'date' }])
})

test('D14: how many are chosen is content, and differs with where', () => {
  expect(step('management-team', 'preparation')['picks']).toEqual({ min: 2, max: 3 })
  expect(step('wellbeing-plan', 'group-priorities')['choose']).toEqual({ min: 3, max: 5 })
  expect(step('wellbeing-plan', 'priorities')['choose']).toEqual({ min: 3, max: 5 })
  expect(step('traffic-light-mapping', 'analysis')['choose']).toEqual({ min: 1, max: 2 })
  const wheel = tool('wellbeing-wheel').forms.find(({ id }) => id === 'priorities')
  expect(wheel?.fields.map((field) => (field.kind === 'list' ? field.entries.max : 0))).toEqual([3, 3, 3])
})

test('D15: addresses stand with the documents, those that moved are marked, and no text sends anyone there', () => {
  const links = content.sources.flatMap((source) => source.links)
  for (const { url, status } of links)
    expect([url, status]).toEqual([url, /etsundtarbejdsliv|arbejdsmiljoweb/.test(url) ? 'moved' : 'printed'])
  expect(links.filter(({ status }) => status === 'moved')).toHaveLength(2)
  expect(holding(/https?:|www\.|arbejdsmiljoweb|etsundtarbejdsliv/i)).toEqual([])
})
