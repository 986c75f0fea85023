import { words as managementTeamDa } from '@trivsel/content/management-team/da'
import { words as managementTeamEn } from '@trivsel/content/management-team/en'
import { words as sharedDa } from '@trivsel/content/shared/da'
import { words as sharedEn } from '@trivsel/content/shared/en'
import { expectations, type Problem, type ProblemCode, type ProblemParams, problem } from '@trivsel/core'
import { describe, expect, it } from 'vitest'
import { createTranslator } from '../translator/translator'
import { parity } from '../words/parity'
import { text } from './text'

const at = { line: 2, column: 3 }

/** Params for each problem; the compiler sees to it that none is forgotten. */
const samples: { readonly [C in ProblemCode]: ProblemParams[C] } = {
  'not-plain-data': { path: 'a.b' },
  'text-too-long': { path: 'a.b', length: 2001, max: 2000 },
  'bad-field': { path: 'a.b', expected: 'text' },
  'unknown-field': { path: 'a.b' },
  'unknown-event': { type: 'rat', nearest: null },
  stranger: { by: 'p9' },
  'wrong-seat': { by: 'p1', seats: ['facilitator', 'member'] },
  'unknown-step': { step: 'x', nearest: null },
  'wrong-step': { step: 'preparation', belongs: 'meeting' },
  'moved-on': { step: 'preparation', current: 'meeting' },
  'step-ahead': { step: 'meeting' },
  'step-closed': { step: 'preparation' },
  'step-open': { step: 'preparation' },
  'session-finished': {},
  'id-used': { id: 'a-1' },
  'id-out-of-turn': { id: 'a-3', next: 'a-2' },
  'clock-out-of-turn': { clock: 4, next: 3 },
  'revision-moved-on': { expected: 3, revision: 4 },
  'seen-out-of-date': { step: 'preparation' },
  'unknown-theme': { theme: 'x', nearest: null },
  'unknown-axis': { axis: 'x', nearest: null },
  'unknown-level': { level: 'x', nearest: null },
  'unknown-item': { item: 'x', nearest: null },
  'unknown-disposition': { disposition: 'x', nearest: null },
  'unknown-participant': { participant: 'x', nearest: null },
  'unknown-agreement': { agreement: 'x' },
  'unknown-note': { note: 'x' },
  'no-own-themes': { step: 'priorities' },
  'not-your-theme': { theme: 'x' },
  'theme-in-use': { theme: 'x' },
  'too-many-own-themes': { max: 5 },
  'too-many-picks': { max: 3 },
  'too-few-picks': { picked: 1, min: 2 },
  'too-many-chosen': { max: 3 },
  'theme-is-chosen': { theme: 'x' },
  'theme-not-chosen': { theme: 'x' },
  'minutes-outside': { item: 'frame', min: 10, max: 15 },
  'nothing-runs': {},
  'date-not-real': { date: '2027-02-30' },
  'few-are-done': { done: 1, needed: 2 },
  'base-still-open': { step: 'preparation' },
  'few-are-chosen': { chosen: 1, min: 2 },
  'theme-undecided': { theme: 'x' },
  'theme-without-agreement': { theme: 'x' },
  'no-follow-up': {},
  'unknown-page': { page: 'x', nearest: null },
  'unknown-form-field': { field: 'x', nearest: null },
  'unknown-option': { field: 'sheet/direction', option: 'x', nearest: null },
  'unknown-row': { field: 'sheet/week', row: 'x', nearest: null },
  'unknown-column': { field: 'sheet/week', column: 'x', nearest: null },
  'unknown-entry': { entry: 'x' },
  'unknown-thought': { thought: 'x' },
  'wrong-kind-of-answer': { field: 'sheet/goals', kind: 'text' },
  'field-required': { field: 'sheet/goals' },
  'few-entries': { field: 'sheet/points', entries: 1, min: 2 },
  'too-many-entries': { field: 'sheet/points', max: 3 },
  'too-many-options': { field: 'sheet/direction', max: 2 },
  'number-outside': { field: 'sheet/hours', min: 0, max: 60 },
  'no-own-rows': { field: 'sheet/week' },
  'too-deep': { field: 'sheet/thoughts', max: 3 },
  'theme-needed': { step: 'writing' },
  'no-theme-here': { step: 'writing' },
  'nothing-to-show-here': { step: 'writing' },
  'nothing-written': { field: 'sheet/goals' },
  'unknown-colour': { colour: 'x', nearest: null },
  'unknown-area': { area: 'x', nearest: null },
  'unknown-word': { word: 'x' },
  'too-many-words': { max: 20 },
  'nothing-chosen-here': { step: 'mapping' },
  'few-people': { people: 1, min: 2 },
  'rounds-outside': { min: 1, max: 3 },
  'nothing-dealt': {},
  'round-under-way': {},
  'no-more-rounds': { rounds: 2 },
  'group-size': { people: 2, min: 3, max: 5 },
  'in-two-groups': { participant: 'bo' },
  'no-groups-here': { step: 'priorities' },
  'no-group-yet': {},
  'group-at-work': { group: 'ann' },
  'group-not-ready': { group: 'ann', chosen: 1, min: 3 },
  'unknown-zone': { zone: 'Europe/Atlantis' },
  'last-step': {},
  'first-step': {},
  'seat-count': { seat: 'facilitator', count: 2, min: 1, max: 1 },
  'unknown-seat': { seat: 'x', nearest: null },
  'participant-twice': { participant: 'p1' },
  'saved-not-readable': { path: 'a.b' },
  'saved-newer-format': { format: 2, supported: 1 },
  'saved-other-tool': { tool: 'x', expected: 'management-team' },
  'saved-other-edition': { edition: '2023-01', expected: '2024-03' },
  'saved-changed': { hash: 'a', expected: 'b' },
  'journal-empty': {},
  'journal-without-opening': {},
  'journal-opened-twice': { id: 'b-1' },
  'journal-other-session': { session: 's1', other: 's2' },
  'file-empty': at,
  'file-no-rows': at,
  'file-too-large': { bytes: 2_000_000, max: 1_000_000 },
  'file-not-utf8': { ...at, byte: 'E6' },
  'file-windows-1252': at,
  'column-missing': { ...at, name: 'theme', found: 'a, b' },
  'column-unknown': { ...at, name: 'x', nearest: null },
  'column-twice': { ...at, name: 'theme' },
  'row-length': { ...at, cells: 4, expected: 5 },
  'quote-open': at,
  'cell-participant': { ...at, value: '=1' },
  'cell-theme': { ...at, value: 'x', nearest: null },
  'cell-level': { ...at, value: 'x', allowed: 'low, line, high' },
  'cell-minus-sign': at,
  'cell-pick': { ...at, value: 'x' },
  'row-twice': { ...at, participant: 'p1', theme: 'training', first: 1 },
  'row-too-many-picks': { ...at, participant: 'p1', max: 3 },
}

const codes = Object.keys(samples) as ProblemCode[]
const words = { da: [sharedDa, managementTeamDa], en: [sharedEn, managementTeamEn] } as const

/** Problems that can be about all that was handed over. */
const aboutAll: ReadonlySet<ProblemCode> = new Set(['not-plain-data', 'bad-field', 'saved-not-readable'])

/** A problem in each form its params can give it. */
function forms(code: ProblemCode): Problem[] {
  const params: object = samples[code]
  const made = (more: object) => problem(code, { ...params, ...more } as never)
  return [
    made({}),
    ...('nearest' in params ? [made({ nearest: 'training' })] : []),
    ...(code === 'seat-count' ? [made({ max: null })] : []),
    ...(aboutAll.has(code) ? [made({ path: '' })] : []),
    ...(code === 'bad-field' ? expectations.map((expected) => made({ expected })) : []),
  ]
}

describe.each(['da', 'en'] as const)('every problem is worded in the real words: %s', (language) => {
  const missing: string[] = []
  const translator = createTranslator({ language, words: words[language], onMissing: (key) => missing.push(key) })

  it.each(codes)('%s', (code) => {
    missing.length = 0
    for (const one of forms(code)) {
      const said = text(translator, one)
      expect(said).toMatch(/\p{L}.*[.?!]/u)
      expect(said).not.toMatch(/[⟦⟧]|\{\{|\}\}|null|undefined|\[object|»«|‘’/)
    }
    expect(missing).toEqual([])
  })

  it('says each form differently', () => {
    const said = (params: object) =>
      text(translator, problem('seat-count', { ...samples['seat-count'], ...params } as never))
    expect(said({ max: null })).not.toBe(said({}))
    const suggested = text(translator, problem('unknown-theme', { theme: 'x', nearest: 'training' }))
    expect(suggested).toContain('training')
    const whole = text(translator, problem('bad-field', { path: '', expected: 'list' }))
    expect(whole).not.toBe(text(translator, problem('bad-field', { path: 'a', expected: 'list' })))
  })
})

it('names what a field should have held, and joins ids as the language does', () => {
  const danish = createTranslator({ language: 'da', words: words.da })
  expect(text(danish, problem('bad-field', { path: 'a', expected: 'yes-or-no' }))).toContain('ja eller nej')
  expect(text(danish, problem('wrong-seat', { by: 'p1', seats: ['a', 'b', 'c'] }))).toContain('a, b og c')
})

describe('with the tool at hand', () => {
  const danish = createTranslator({ language: 'da', words: words.da })
  const tool = { id: 'management-team' }
  const said = (one: Problem) => text(danish, one, tool)

  it('says titles for ids', () => {
    expect(said(problem('theme-undecided', { theme: 'clear-goals' }))).toContain('»Klare mål«')
    expect(said(problem('step-closed', { step: 'preparation' }))).toContain('»Din forberedelse«')
    expect(said(problem('wrong-seat', { by: 'p1', seats: ['facilitator', 'member'] }))).toContain(
      'Mødeleder og Medlem af ledergruppen',
    )
    expect(said(problem('theme-in-use', { theme: 'own:a-1' }))).toContain('»Tilføjet tema«')
    expect(text(danish, problem('theme-undecided', { theme: 'clear-goals' }))).toContain('»clear-goals«')
  })

  it('leaves as it is what has no title, whatever it looks like', () => {
    expect(said(problem('unknown-theme', { theme: 'clear-gaols', nearest: null }))).toContain('»clear-gaols«')
    expect(said(problem('unknown-step', { step: '__proto__', nearest: null }))).toContain('»__proto__«')
    expect(said(problem('stranger', { by: 'clear-goals' }))).toContain('»clear-goals«')
  })
})

it('finds the real words of both languages equal in keys and places', () => {
  expect(words.en.flatMap((english, i) => parity(english, words.da[i] ?? sharedDa))).toEqual([])
})
