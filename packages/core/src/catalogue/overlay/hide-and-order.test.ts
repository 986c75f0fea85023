import { describe, expect, it } from 'vitest'
import { change, idsOf, laid, refused, textOf } from '../../../test/laid'
import { base, inBoth, pack } from '../../../test/small-pack'
import type { Change } from '../../model/pack'
import type { Retired } from '../../model/retired'
import { findTool } from '../catalogue'
import { resolveId } from '../resolve-id'
import { overlay } from './overlay'

describe('what a pack hides', () => {
  it('goes, and its words with it', () => {
    const { catalogue } = laid(pack(change('small-tool', { hide: ['themes/breaks'] })))
    expect(idsOf(findTool(catalogue, 'small-tool').themes)).toEqual(['goals', 'roles', 'chairing'])
    expect(textOf(catalogue, 'small-tool', 'da', 'themes.breaks.title')).toBeUndefined()
    expect(textOf(catalogue, 'small-tool', 'da', 'themes.roles.title')).toBeDefined()
  })

  it('can still be named by who stored it', () => {
    const { catalogue } = laid(pack(change('small-tool', { hide: ['themes/breaks'] })))
    expect(resolveId(catalogue, 'small-tool/breaks')).toEqual({ fate: 'ended', now: [], inItsPlace: null })
    expect(resolveId(catalogue, 'small-tool/rest')?.now).toEqual(['small-tool/goals'])
  })

  it('keeps what is known of it where it was retired before', () => {
    const superseded: Retired = {
      id: 'other-activities/pressure',
      fate: 'superseded',
      to: [],
      inItsPlace: 'other-activities/demands',
      since: '0.0.0',
    }
    const before = { ...base, retired: [superseded] }
    const result = overlay(before, pack(change('other-activities', { hide: ['themes/pressure'] })))
    if (!result.ok) throw new Error(JSON.stringify(result.findings))
    expect(result.catalogue.retired).toEqual([superseded])
  })

  const all: readonly [piece: string, hide: readonly string[], words: string][] = [
    ['small-tool', ['agenda/choosing/questions/why-now'], 'agenda.choosing.questions.why-now'],
    ['small-tool', ['steps/talk/agenda/frame/prompts/welcome'], 'agenda.frame.prompts.welcome'],
    ['small-tool', ['roles/hr'], 'roles.hr'],
    ['other-activities', ['themes/pressure'], 'themes.pressure.title'],
    ['other-activities', ['themes/demands/questions/yes-or-no'], 'themes.demands.questions.yes-or-no'],
    ['other-activities', ['links/more'], 'links.more'],
    ['other-activities', ['lists/rules/items/phones'], 'lists.rules.items.phones'],
    ['other-activities', ['forms/worksheet/fields/week/rows/meetings'], 'forms.worksheet.fields.week.rows.meetings'],
    [
      'other-activities',
      ['forms/worksheet/fields/thoughts/branches/how'],
      'forms.worksheet.fields.thoughts.branches.how',
    ],
    ['other-activities', ['forms/worksheet/fields/day'], 'forms.worksheet.fields.day.title'],
    ['other-activities', ['colours/yellow/meanings/later'], 'colours.yellow.meanings.later'],
    ['other-activities', ['areas/oneself'], 'areas.oneself.title'],
    ['other-activities', ['pages/what-is-known/examples/example', 'examples/example'], 'examples.example.title'],
    ['other-activities', ['sets/opening', 'pages/what-is-known/sets/opening'], 'sets.opening.title'],
    ['balance', ['parts/demands/parts/pace/parts/deadlines'], 'parts.demands.parts.pace.parts.deadlines.title'],
    ['balance', ['questions/what-to-ease'], 'questions.what-to-ease'],
    ['deck', ['cards/work-and-life/questions/change'], 'cards.work-and-life.questions.change'],
    ['deck', ['cards/support'], 'cards.support.title'],
  ]
  it.each(all)('of %s can be %j', (piece, hide, words) => {
    const { catalogue } = laid(pack(change(piece, { hide })))
    expect(textOf(base, piece, 'en', words)).toBeDefined()
    expect(textOf(catalogue, piece, 'en', words)).toBeUndefined()
  })

  it('from a model or a deck is gone in every tool that shows it', () => {
    const { catalogue } = laid(
      pack({
        changes: [
          ...change('balance', { hide: ['parts/resources'] }).changes,
          ...change('deck', { hide: ['cards/support'] }).changes,
        ],
      }),
    )
    const tool = findTool(catalogue, 'other-activities')
    expect(idsOf(tool.models[0]?.parts ?? [])).toEqual(['demands'])
    expect(idsOf(tool.deck?.cards ?? [])).toEqual(['work-and-life'])
    expect(tool.version).toBe('0.0.0+acme.2.0.0')
  })

  it.each([
    ['small-tool', 'themes/brakes', 'changes.0.hide.0: unknown theme "brakes", did you mean "breaks"?'],
    ['small-tool', 'theme/breaks', 'changes.0.hide.0: unknown list "theme", did you mean "themes"?'],
    ['balance', 'cards/x', 'changes.0.hide.0: unknown list "cards"; there are "questions", "parts"'],
    [
      'small-tool',
      'weather/x',
      'changes.0.hide.0: unknown list "weather"; there are "sources", "seats", "time", "phases", "axes", "groups", "themes", "former-themes", "models", "pages", "forms", "lists", "sets", "examples", "drawings", "links", "steps", "tips", "roles", "agenda", "quadrants"',
    ],
    ['small-tool', 'themes', 'changes.0.hide.0: "themes" is a list; one entry is meant, such as "themes/<id>"'],
    [
      'small-tool',
      'lead',
      'changes.0.hide.0: "lead" is a setting or a text of the whole; a pack hides entries of lists, such as "themes/<id>"',
    ],
    [
      'small-tool',
      'agenda/chosing/prompts/everyone',
      'changes.0.hide.0: unknown agenda item "chosing", did you mean "choosing"?',
    ],
    ['small-tool', 'seats/chair', 'changes.0.hide.0: this cannot be hidden, since lead needs it; hide that too'],
    [
      'small-tool',
      'tips/criteria',
      'changes.0.hide.0: this cannot be hidden, since steps/choice/ceiling/tip needs it; hide that too',
    ],
    [
      'other-activities',
      'lists/rules',
      'changes.0.hide.0: this cannot be hidden, since pages/what-is-known/lists/rules needs it; hide that too',
    ],
    [
      'other-activities',
      'themes/demands',
      'changes.0.hide.0: this cannot be hidden, since former-themes/pressure/in-place-of needs it; hide that too',
    ],
    [
      'other-activities',
      'models/balance/parts/demands',
      'changes.0.hide.0: tools share the model "balance": change the model itself, for all of them',
    ],
    [
      'other-activities',
      'sets/opening/questions/best-day',
      'changes.0: sets/opening/questions: this must be at least 1',
    ],
    [
      'small-tool',
      'agenda/frame',
      'changes.0: steps/talk/agenda: the planned minutes add up to 20, but people are told to set aside 30 for "meeting"',
    ],
  ])('of %s cannot be %s', (piece, hide, letter) => {
    expect(refused(pack(change(piece, { hide: [hide] })))).toContain(`acme.${letter}`)
  })

  it('is hidden once, and not worded', () => {
    expect(refused(pack(change('small-tool', { hide: ['themes/breaks', 'themes/breaks'] })))).toEqual([
      'acme.changes.0.hide.1: "themes/breaks" is hidden already',
    ])
    const worded = inBoth('small-tool', () => ({ themes: { breaks: { title: 'x' } } }))
    expect(refused(pack({ ...change('small-tool', { hide: ['themes/breaks'] }), words: worded }))[0]).toBe(
      'acme.words.0.texts.themes.breaks.title: what "themes.breaks.title" words is hidden here, so nobody would see this text',
    )
  })
})

describe('what a pack orders', () => {
  const ordered = (piece: string, order: Change['order']) => laid(pack(change(piece, { order }))).catalogue

  it('comes first, and the rest stays as it stood', () => {
    expect(idsOf(findTool(ordered('small-tool', { themes: ['breaks', 'roles'] }), 'small-tool').themes)).toEqual([
      'breaks',
      'roles',
      'goals',
      'chairing',
    ])
    expect(idsOf(ordered('deck', { cards: ['support'] }).decks[0]?.cards ?? [])).toEqual(['support', 'work-and-life'])
    expect(
      findTool(ordered('other-activities', { 'lists/rules/items': ['phones'] }), 'other-activities').lists[0]?.items,
    ).toEqual(['phones', 'confidence'])
  })

  it.each([
    [{ themes: ['brakes'] }, 'themes.0: unknown theme "brakes", did you mean "breaks"?'],
    [{ themes: ['breaks', 'goals', 'breaks'] }, 'themes.2: "breaks" stands twice in this order'],
    [{ theme: ['breaks'] }, 'theme: unknown list "theme", did you mean "themes"?'],
    [{ 'themes/breaks': [] }, 'themes/breaks: "themes/breaks" is one entry; a list is meant, such as "themes"'],
  ])('is refused as %j', (order, letter) => {
    expect(refused(pack(change('small-tool', { order })))).toEqual([`acme.changes.0.order.${letter}`])
  })

  it('of steps still lets each rest on an earlier one', () => {
    expect(refused(pack(change('small-tool', { order: { steps: ['choice'] } })))).toContain(
      'acme.changes.0: steps/choice/rests-on: unknown earlier step "answers"; there are none',
    )
  })
})
