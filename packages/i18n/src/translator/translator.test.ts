import type { Words } from '@trivsel/core'
import { describe, expect, it, vi } from 'vitest'
import { da } from '../fixtures/words'
import { text } from '../text/text'
import { createTranslator, resourcesOf, reword } from './translator'

const organisation = (texts: Words['texts'], namespace = 'management-team'): Words => ({
  language: 'da',
  namespace,
  texts,
})

describe('layers', () => {
  it('lets overrides speak over base words, and later ones over earlier ones', () => {
    const first = organisation({ themes: { 'clear-goals': { title: 'Tydelige mål' }, results: { title: 'Udbytte' } } })
    const second = organisation({ themes: { 'clear-goals': { title: 'Fælles mål' } } })
    const translator = createTranslator({ language: 'da', words: da, overrides: [first, second] })
    expect(text(translator, 'management-team:themes.clear-goals.title')).toBe('Fælles mål')
    expect(text(translator, 'management-team:themes.results.title')).toBe('Udbytte')
    expect(text(translator, 'shared:levels.high')).toBe('i høj grad')
  })

  it('rewords one text in a new translator and leaves the first as it was', () => {
    const first = createTranslator({ language: 'da', words: da })
    const second = reword(
      reword(first, 'shared:levels.high', 'meget'),
      'management-team:themes.results.title',
      'Udbytte',
    )
    expect(text(second, 'shared:levels.high')).toBe('meget')
    expect(text(second, 'management-team:themes.results.title')).toBe('Udbytte')
    expect(text(first, 'shared:levels.high')).toBe('i høj grad')
  })

  it('never changes the words it was given', () => {
    const before = structuredClone(da)
    createTranslator({ language: 'da', words: da, overrides: [organisation({ levels: { high: 'x' } }, 'shared')] })
    expect(da).toEqual(before)
  })
})

describe('what is refused at creation', () => {
  const attempt = (override: Words) => () => createTranslator({ language: 'da', words: da, overrides: [override] })

  it('an override for a text that no base has, with the nearest key', () => {
    expect(attempt(organisation({ themes: { 'clear-gaols': { title: 'Mål' } } }))).toThrow(
      'no text stands under "management-team:themes.clear-gaols.title", so nothing would show this one; ' +
        'did you mean "management-team:themes.clear-goals.title"?',
    )
    expect(attempt(organisation({ levels: { high: 'x' } }, 'sharde'))).toThrow('did you mean "shared:levels.high"?')
    expect(attempt(organisation({ zzz: 'x' }, 'zzz'))).toThrow('use a key that the base words have, or take it out')
  })

  it('an override that loses a place', () => {
    expect(attempt(organisation({ report: { said: 'Der blev skrevet: {{ words }}' } }, 'shared'))).toThrow(
      'the text under "shared:report.said" loses {{who}}; keep each place of "{{who}} skrev: {{words}}"',
    )
  })

  it('all faults of an override at once', () => {
    const both = attempt(organisation({ levels: { higg: 'x' }, report: { said: 'y' } }, 'shared'))
    expect(both).toThrow('"shared:levels.higg"')
    expect(both).toThrow('loses {{who}}, {{words}}')
  })

  it('an empty text, and what is not a text', () => {
    expect(attempt(organisation({ levels: { high: '  ' } }, 'shared'))).toThrow('"shared:levels.high" is empty')
    expect(attempt(organisation({ levels: { high: 3 } } as never, 'shared'))).toThrow(
      '"shared:levels.high" is not a text',
    )
    expect(attempt(organisation({ levels: { high: undefined } } as never, 'shared'))).toThrow('is not wording (kind)')
  })

  it('keys that reach for a prototype', () => {
    const poisoned = JSON.parse('{"__proto__":{"polluted":"yes"}}')
    expect(attempt(organisation(poisoned, 'shared'))).toThrow('"shared:__proto__" is not wording (key)')
    const translator = createTranslator({ language: 'da', words: da })
    expect(() => reword(translator, 'shared:__proto__.polluted', 'yes')).toThrow('is not wording (key)')
    expect('polluted' in {}).toBe(false)
  })

  it('words in another language, as base or override', () => {
    const says =
      'the words of "shared" are in "da", but the translator speaks "en"; make a translator for each language'
    expect(() => createTranslator({ language: 'en', words: da })).toThrow(says)
    expect(() => createTranslator({ language: 'en', words: [], overrides: da })).toThrow(says)
  })

  it('two base words for one namespace', () => {
    expect(() => createTranslator({ language: 'da', words: [...da, ...da] })).toThrow('"shared" has two base words')
  })
})

describe('a missing key', () => {
  it('shows and is told', () => {
    const onMissing = vi.fn()
    const translator = createTranslator({ language: 'da', words: da, onMissing })
    expect(text(translator, 'management-team:themes.x.title')).toBe('⟦management-team:themes.x.title⟧')
    expect(onMissing).toHaveBeenCalledExactlyOnceWith('management-team:themes.x.title')
  })

  it.each([
    'shared:levels',
    'shared:',
    'shared:constructor',
    'shared:__proto__',
    'shared:toString.name',
    'nowhere:levels.high',
    'nowhere:shared:levels.high',
    'shared:report.themes',
    ':',
  ] as const)('is never blank and never an inner value: %s', (key) => {
    const translator = createTranslator({ language: 'da', words: da })
    expect(text(translator, key)).toBe(`⟦${key}⟧`)
  })

  it('is not looked for in another language', () => {
    const danish = createTranslator({ language: 'da', words: da })
    const english = createTranslator({ language: 'en', words: [] })
    expect(text(danish, 'shared:levels.high')).toBe('i høj grad')
    expect(text(english, 'shared:levels.high')).toBe('⟦shared:levels.high⟧')
  })
})

it('refuses what createTranslator did not make', () => {
  expect(() => text({ language: 'da' }, 'shared:levels.high')).toThrow('make one with createTranslator')
})

it('hands plain resources to a host, layered and fresh', () => {
  const override = organisation({ themes: { results: { title: 'Udbytte' } } })
  const translator = createTranslator({ language: 'da', words: da, overrides: [override] })
  const resources = resourcesOf(translator)
  expect(resources).toEqual({
    shared: da[0]?.texts,
    'management-team': { themes: { 'clear-goals': { title: 'Klare mål' }, results: { title: 'Udbytte' } } },
  })
  ;(resources['shared'] as Record<string, unknown>)['levels'] = {}
  expect(resourcesOf(translator)['shared']).toEqual(da[0]?.texts)
})
