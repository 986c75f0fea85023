import { describe, expect, it } from 'vitest'
import { otherActivities } from '../../../test/other-activities'
import { smallCatalogue } from '../../../test/small-catalogue'
import type { Retired } from '../../model/retired'
import type { Catalogue } from '../catalogue'
import { parseCatalogue } from '../parse-catalogue'
import { resolveId } from '../resolve-id'

const findings = (change: Partial<Catalogue>): string[] => {
  const parsed = parseCatalogue(structuredClone({ ...smallCatalogue, ...change }))
  return parsed.ok ? [] : parsed.findings.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

const [small] = smallCatalogue.tools
const others = (change: Partial<Catalogue['tools'][number]>) =>
  findings({ tools: [small as Catalogue['tools'][number], { ...otherActivities, ...change }] })

describe('what only the whole knows of a tool', () => {
  it('is whether its sources, its models and its deck are there', () => {
    expect(others({ sources: ['papre'] })).toEqual(['tools.1.sources.0: unknown source "papre", did you mean "paper"?'])
    expect(
      findings({ decks: [], words: smallCatalogue.words.filter(({ namespace }) => namespace !== 'deck') }),
    ).toContain('tools.1.deck.id: unknown deck "deck"; there are none')
    expect(
      findings({ models: [], words: smallCatalogue.words.filter(({ namespace }) => namespace !== 'balance') }),
    ).toContain('tools.1.models.0.id: unknown model "balance"; there are none')
  })

  it('is whether it shows its models and its deck as they stand there', () => {
    const [balance] = otherActivities.models
    expect(others({ models: [{ ...balance, parts: balance.parts.slice(0, 1) }] })).toEqual([
      'tools.1.models.0: "balance" is not as it stands in "models"',
    ])
    expect(others({ deck: { ...otherActivities.deck, cards: otherActivities.deck.cards.slice(0, 1) } })).toEqual([
      'tools.1.deck: "deck" is not as it stands in "decks"',
    ])
  })

  it('is whether a link leads on', () => {
    expect(others({ links: [{ id: 'more', tool: 'other-activities', step: null, theme: null }] })).toEqual([
      'tools.1.links.0.tool: this link leads to its own tool',
    ])
  })

  it('is whether all it shows speaks its language', () => {
    const without = (namespace: string) =>
      findings({ words: smallCatalogue.words.filter((one) => one.namespace !== namespace || one.language !== 'en') })
    expect(without('deck')).toEqual(['words: "other-activities" speaks "en", and "deck", which it shows, does not'])
    expect(without('shared')).toHaveLength(2)
    expect(without('small-tool')).toEqual([])
  })
})

describe('the words that tools share', () => {
  const shared = (language: string, change: (texts: Record<string, unknown>) => object) =>
    findings({
      words: smallCatalogue.words.map((one) =>
        one.namespace === 'shared' && one.language === language
          ? ({ ...one, texts: change({ ...one.texts }) } as typeof one)
          : one,
      ),
    }).map((finding) => finding.replace(/^words\.\d+\.texts\./, ''))

  it('are plain', () => {
    expect(shared('da', (texts) => ({ ...texts, roles: { hr: '<b>' } }))).toEqual([
      'roles.hr: texts are plain: no tags and no entities',
    ])
    expect(shared('da', (texts) => ({ ...texts, roles: { hr: 'a\u2066b' } }))[0]).toMatch(/turn its order around$/)
    expect(shared('da', (texts) => ({ ...texts, roles: { hr: '{{a' } }))).toEqual([
      'roles.hr: what fills a text is written {{name}}',
    ])
  })

  it('are all that tools need, in each language', () => {
    expect(shared('en', ({ roles: _, ...texts }) => texts)).toEqual(['roles.hr: this text is missing'])
    expect(shared('da', ({ roles: _, ...texts }) => texts)).toContain('roles.hr: this text is missing')
  })

  it('are said for every number, where they are said for one', () => {
    expect(shared('da', (texts) => ({ ...texts, roles: { hr_one: 'x' } }))).toEqual(['roles.hr: this text is missing'])
    expect(shared('da', (texts) => ({ ...texts, roles: { hr_one: 'x', hr_other: 'y' } }))).toEqual([])
  })

  it('are the same in each language', () => {
    expect(shared('en', (texts) => ({ ...texts, more: 'x' }))).toEqual(['more: the words in "da" have no such text'])
    expect(shared('da', (texts) => ({ ...texts, more_one: 'x', more_other: 'x' }))).toEqual([
      'more: this text is missing',
    ])
  })
})

describe('ids that were retired', () => {
  const entry = (id: string, to: readonly string[]): Retired => ({
    id: `small-tool/${id}`,
    fate: to.length > 1 ? 'split' : 'moved',
    to: to.map((one) => `small-tool/${one}`),
    inItsPlace: null,
    since: '1',
  })

  it('may lead on for as long as they like', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => entry(`x${i}`, [i === 19_999 ? 'goals' : `x${i + 1}`]))
    expect(findings({ retired: chain })).toEqual([])
    expect(resolveId({ ...smallCatalogue, retired: chain }, 'small-tool/x0')?.now).toEqual(['small-tool/goals'])
  })

  it('may part and meet again as often as they like', () => {
    const both = (i: number) => (i === 40 ? ['goals', 'roles'] : [`a${i}`, `b${i}`])
    const web = Array.from({ length: 40 }, (_, i) => [entry(`a${i}`, both(i + 1)), entry(`b${i}`, both(i + 1))]).flat()
    expect(findings({ retired: web })).toEqual([])
    expect(resolveId({ ...smallCatalogue, retired: web }, 'small-tool/a0')?.now).toEqual([
      'small-tool/goals',
      'small-tool/roles',
    ])
  })

  it('are no longer given out, unless what took their place means something else', () => {
    const breaks = entry('breaks', ['goals'])
    expect(findings({ retired: [breaks] })).toEqual([
      'retired.0.id: "small-tool/breaks" is still given out, so it has not moved',
    ])
    expect(findings({ retired: [{ ...breaks, fate: 'superseded', to: [], inItsPlace: 'small-tool/goals' }] })).toEqual(
      [],
    )
  })

  it('have what stands in their place today, however often that was replaced itself', () => {
    const replaced = (id: string, inItsPlace: string | null): Retired => ({
      ...entry(id, []),
      fate: 'superseded',
      inItsPlace: inItsPlace === null ? null : `small-tool/${inItsPlace}`,
    })
    const inPlaceOf = (id: string, ...retired: Retired[]) =>
      resolveId({ ...smallCatalogue, retired }, `small-tool/${id}`)?.inItsPlace
    expect(inPlaceOf('a', replaced('a', 'b'), entry('b', ['goals']))).toBe('small-tool/goals')
    expect(inPlaceOf('a', replaced('a', 'b'), replaced('b', 'goals'))).toBe('small-tool/goals')
    expect(inPlaceOf('a', replaced('a', 'b'), replaced('b', null))).toBeNull()
    expect(inPlaceOf('a', replaced('a', 'b'), entry('b', ['goals', 'roles']))).toBeNull()
    expect(inPlaceOf('a', replaced('a', 'b'), replaced('b', 'a'))).toBeNull()
    expect(inPlaceOf('a', entry('a', ['b']), replaced('b', 'goals'))).toBe('small-tool/goals')
    expect(inPlaceOf('a', entry('a', ['goals']))).toBeNull()
  })

  it('are told when they lead into a circle', () => {
    expect(
      findings({ retired: [entry('a', ['b']), entry('b', ['c']), entry('c', ['b']), entry('d', ['goals'])] }),
    ).toEqual([
      'retired.0.to: "small-tool/a" leads back to itself',
      'retired.1.to: "small-tool/b" leads back to itself',
      'retired.2.to: "small-tool/c" leads back to itself',
    ])
  })
})
