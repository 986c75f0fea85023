import { describe, expect, it } from 'vitest'
import { change, idsOf, laid, refused } from '../../../test/laid'
import { balance, otherActivities } from '../../../test/other-activities'
import { inBoth, pack, withTool } from '../../../test/small-pack'
import { findTool } from '../catalogue'

describe('a tool of the pack', () => {
  it('stands behind those of the base, and is checked like them', () => {
    expect(idsOf(laid(withTool()).catalogue.tools)).toEqual(['small-tool', 'other-activities', 'acme-tool'])
    expect(() => withTool({ lead: 'nobody' })).toThrow('unknown seat')
  })

  it('shows models as they are now, whatever it was built with', () => {
    const old = { ...balance, parts: balance.parts.slice(0, 1) }
    expect(findTool(laid(withTool({ models: [old] })).catalogue, 'acme-tool').models).toEqual([balance])
    const shown = { ...balance, id: 'strange' }
    const pages = otherActivities.pages.map((page) => ({ ...page, models: ['strange'] }))
    expect(refused(withTool({ models: [shown], pages }))[0]).toBe(
      'acme.tools.0.models.0.id: unknown model "strange"; there is "balance"',
    )
  })

  it('has an id, a version and sources that are the pack’s', () => {
    const words = inBoth('tool', () => ({}))
    expect(refused(withTool({ id: 'tool', version: '1.0.0', sources: ['papre'] }, { words }))).toEqual([
      'acme.tools.0.id: what a pack adds has an id that begins with "acme-", so that no later edition can take it: call it "acme-tool"',
      'acme.tools.0.version: a tool has the version of its pack, 2.0.0, and this is 1.0.0',
      'acme.tools.0.sources.0: unknown source "papre", did you mean "paper"?',
    ])
  })

  it('is worded in every language that pack and catalogue share', () => {
    const { words } = withTool()
    expect(refused(withTool({}, { words: words.slice(0, 1) }))).toEqual([
      'acme.words: "acme-tool" has no words in "en"',
    ])
    expect(refused(withTool({}, { languages: ['da'], words: words.slice(0, 1) }))).toEqual([])
    expect(refused(withTool({}, { languages: ['en'], words: words.slice(1) }))).toEqual([
      'acme.words: "acme-tool" has no words in "da"',
    ])
  })

  it('leads to a tool that is there, and not to itself', () => {
    const links = (tool: string) => [{ id: 'more', tool, step: null, theme: null }]
    const words = (links: ReturnType<typeof withTool>['tools'][number]['links']) => withTool({ links })
    expect(refused(words(links('small-tool')))).toEqual([])
    expect(refused(words(links('acme-tool')))).toEqual(['acme.tools.0.links.0.tool: this link leads to its own tool'])
    expect(refused(words(links('smal-tool')))).toEqual([
      'acme.tools.0.links.0.tool: unknown tool "smal-tool", did you mean "small-tool"?',
    ])
  })

  it('words what it needs of what tools share, under ids of the pack', () => {
    const role = (id: string) => withTool({ roles: [{ role: id, lead: false }] })
    const worded = (id: string, texts = { roles: { [id]: 'x' } }) => {
      const { tools, words } = role(id)
      return refused(pack({ tools, words: [...words, ...inBoth('shared', () => texts)] }))
    }
    expect(refused(role('hr'))).toEqual([])
    expect(refused(role('acme-coach'))).toContain(
      'acme.words: "shared" in "da", roles.acme-coach: this text is missing',
    )
    expect(worded('acme-coach')).toEqual([])
    expect(worded('coach')[0]).toBe(
      'acme.words.2.texts.roles.coach: what a pack adds to what tools share has an id that begins with "acme-"; "roles.coach" has none',
    )
  })

  it('can be changed by a later pack', () => {
    const later = pack({ id: 'more', ...change('acme-tool', { hide: ['lists/rules/items/phones'] }) })
    const { catalogue } = laid(withTool(), later)
    expect(findTool(catalogue, 'acme-tool').lists[0]?.items).toEqual(['confidence'])
    expect(refused(later)).toEqual([
      'more.changes.0.piece: unknown tool, model or deck "acme-tool"; there are "small-tool", "other-activities", "balance", "deck"',
    ])
    expect(refused(withTool({}, change('acme-tool', { hide: [] })))).toContain(
      'acme.changes.0.piece: the pack brings "acme-tool" itself: change it there',
    )
  })
})
