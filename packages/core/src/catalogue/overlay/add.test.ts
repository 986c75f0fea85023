import { describe, expect, it } from 'vitest'
import { change, idsOf, laid, refused, textOf } from '../../../test/laid'
import { balance } from '../../../test/other-activities'
import { inBoth, pack, withTheme } from '../../../test/small-pack'
import type { Pack } from '../../model/pack'
import { findTool } from '../catalogue'
import { parseCatalogue } from '../parse-catalogue'

describe('what a pack adds', () => {
  const adding = (to: string, entry: unknown, after: string | null = null, piece = 'small-tool') =>
    refused(pack(change(piece, { add: [{ to, after, entry }] })))

  it('stands where it was put, with its words', () => {
    const { catalogue } = laid(withTheme())
    expect(idsOf(findTool(catalogue, 'small-tool').themes)).toEqual([
      'goals',
      'acme-focus',
      'roles',
      'breaks',
      'chairing',
    ])
    expect(textOf(catalogue, 'small-tool', 'en', 'themes.acme-focus.title')).toBe('en focus')
  })

  const question = { id: 'acme-when' }
  const form = { id: 'acme-form', fields: [{ id: 'note', required: false, questions: [], kind: 'text' }] }
  const all: readonly [piece: string, to: string, entry: unknown, texts: Pack['words'][number]['texts']][] = [
    ['other-activities', 'lists/rules/items', 'acme-calm', { lists: { rules: { items: { 'acme-calm': 'x' } } } }],
    [
      'other-activities',
      'sets/opening/questions',
      question,
      { sets: { opening: { questions: { 'acme-when': 'x' } } } },
    ],
    [
      'other-activities',
      'forms',
      form,
      { forms: { 'acme-form': { title: 'x', text: 'x', fields: { note: { title: 'x' } } } } },
    ],
    [
      'other-activities',
      'forms/worksheet/fields/direction/options',
      'acme-stop',
      { forms: { worksheet: { fields: { direction: { options: { 'acme-stop': 'x' } } } } } },
    ],
    [
      'other-activities',
      'examples/example/lines',
      'acme-line',
      { examples: { example: { lines: { 'acme-line': 'x' } } } },
    ],
    ['small-tool', 'agenda/frame/prompts', 'acme-breathe', { agenda: { frame: { prompts: { 'acme-breathe': 'x' } } } }],
    ['small-tool', 'agenda/frame/materials', 'acme-pens', { agenda: { frame: { materials: { 'acme-pens': 'x' } } } }],
    ['small-tool', 'tips', 'acme-tip', { tips: { 'acme-tip': { title: 'x', text: 'x' } } }],
    [
      'balance',
      'parts/demands/parts',
      { id: 'acme-noise', parts: [] },
      { parts: { demands: { parts: { 'acme-noise': { title: 'x', text: 'x' } } } } },
    ],
    [
      'deck',
      'cards',
      { id: 'acme-card', questions: [{ id: 'why' }] },
      { cards: { 'acme-card': { title: 'x', questions: { why: 'x' } } } },
    ],
  ]
  it.each(all)('to %s can be %s', (piece, to, entry, texts) => {
    const { catalogue } = laid(
      pack({ ...change(piece, { add: [{ to, after: null, entry }] }), words: inBoth(piece, () => texts) }),
    )
    expect(parseCatalogue(structuredClone(catalogue)).ok).toBe(true)
  })

  it('can be a name of something that is there', () => {
    const { catalogue } = laid(pack(change('small-tool', { add: [{ to: 'models', after: null, entry: 'balance' }] })))
    expect(findTool(catalogue, 'small-tool').models).toEqual([balance])
    expect(adding('models', 'balnce')).toContain(
      'acme.changes.0.add.0.entry: unknown model "balnce", did you mean "balance"?',
    )
  })

  it('needs its words in every language of the tool', () => {
    const { words } = withTheme()
    expect(refused(withTheme({ words: words.slice(0, 1) }))).toEqual(
      ['title', 'statement', 'questions.when'].map(
        (facet) => `acme.words: "small-tool" in "en", themes.acme-focus.${facet}: this text is missing`,
      ),
    )
    expect(
      refused(
        withTheme({
          words: inBoth('small-tool', () => ({ themes: { 'acme-focus': { title: 'x', statement: 'x' } } })),
        }),
      ),
    ).toEqual([
      'acme.words.0.texts.themes.acme-focus.questions.when: this text is missing',
      'acme.words.1.texts.themes.acme-focus.questions.when: this text is missing',
    ])
  })

  const own = 'what a pack adds has an id that begins with "acme-", so that no later edition can take it: call it'
  it.each([
    ['themes', { id: 'focus', group: 'work', judges: null, questions: [] }, null, `entry.id: ${own} "acme-focus"`],
    ['tips', 'acme-', null, `entry: ${own} "acme-…"`],
    ['tips', 'Høje Mål', null, `entry: ${own} "acme-…"`],
    [
      'themes',
      { id: 'acme-focus', group: 'wrok', judges: null, questions: [] },
      null,
      'entry.group: unknown group "wrok", did you mean "work"?',
    ],
    ['themes', { id: 'acme-focus', group: 'work' }, null, 'entry.judges: this field is missing'],
    [
      'themes',
      { id: 'acme-focus', group: 'work', judges: null, questions: [], colour: 'red' },
      null,
      'entry.colour: unknown field "colour"',
    ],
    ['themes', { group: 'work' }, null, 'entry: what is added needs an id'],
    ['tips', 'acme-tip', 'criterion', 'after: unknown tip "criterion", did you mean "criteria"?'],
    ['tips', 'acme-tip', 'acme-tip', 'after: "acme-tip" cannot stand after itself'],
    ['tip', 'acme-tip', null, 'to: unknown list "tip", did you mean "tips"?'],
  ])('to %s cannot be %j', (to, entry, after, letter) => {
    expect(adding(to, entry, after)).toContain(`acme.changes.0.add.0.${letter}`)
  })

  it('does not run in a circle', () => {
    const add = [
      { to: 'tips', after: 'acme-b', entry: 'acme-a' },
      { to: 'tips', after: 'acme-a', entry: 'acme-b' },
    ]
    expect(refused(pack(change('small-tool', { add })))).toEqual([
      'acme.changes.0.add.0.after: "acme-b" is added further down; add it before what stands after it',
      'acme.changes.0.add.1.after: unknown tip "acme-a"; there is "criteria"',
    ])
  })
})
