import { own, type Param, problem, say, type Text } from '@trivsel/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../fixtures/any-text'
import { da, en } from '../fixtures/words'
import { createTranslator, reword } from '../translator/translator'
import { text } from './text'

const danish = createTranslator({ language: 'da', words: da })
const english = createTranslator({ language: 'en', words: en })

describe('params', () => {
  it('choose the plural by a numeric count', () => {
    expect([0, 1, 2].map((count) => text(danish, 'shared:report.themes', { count }))).toEqual([
      '0 temaer er valgt',
      '1 tema er valgt',
      '2 temaer er valgt',
    ])
    expect(text(english, say('shared:report.themes', { count: 1 }))).toBe('1 theme is chosen')
  })

  it('write days and times as the language does, on any machine', () => {
    const params = { when: { date: '2027-01-05' }, at: { time: '2027-01-05T09:00' }, what: 'a' }
    expect(text(danish, 'shared:report.follow', params)).toBe('I følger op 5. januar 2027 kl. 09.00: a')
    expect(text(english, 'shared:report.follow', params)).toBe('You follow up on 5 January 2027 at 09:00: a')
  })

  it('show a day that is none as it was written', () => {
    const params = { when: { date: 'soon' }, at: { time: '' }, what: 'a' }
    expect(text(danish, 'shared:report.follow', params)).toBe('I følger op soon kl. : a')
  })

  it('write numbers and lists as the language does', () => {
    const list = { list: [own('a'), say('management-team:themes.results.title'), own('c')] }
    expect(text(danish, 'shared:report.said', { who: 12345.5, words: list })).toBe('12.345,5 skrev: a, Resultater og c')
    expect(text(english, 'shared:report.said', { who: 1234, words: { list: [own('a'), own('b')] } })).toBe(
      '1,234 wrote: a and b',
    )
    expect(text(danish, 'shared:report.said', { who: 'a', words: { list: [] } })).toBe('a skrev: ')
  })

  it('hold texts within texts', () => {
    const inner = say('shared:report.themes', { count: 2 })
    expect(text(danish, 'shared:report.said', { who: own('Bo'), words: inner })).toBe('Bo skrev: 2 temaer er valgt')
  })

  it('leave a place that nothing fills as it is written', () => {
    expect(text(danish, 'shared:report.said', { who: 'Bo' })).toBe('Bo skrev: {{words}}')
    const inherited = reword(danish, 'shared:report.plain', '{{constructor}} {{toString}} {{ __proto__ }}')
    expect(text(inherited, 'shared:report.plain')).toBe('{{constructor}} {{toString}} {{__proto__}}')
  })
})

describe('problems', () => {
  it('use the form with a suggestion only where there is one', () => {
    expect(text(danish, problem('unknown-theme', { theme: 'x', nearest: null }))).toBe('Temaet »x« findes ikke.')
    expect(text(danish, problem('unknown-theme', { theme: 'x', nearest: 'y' }))).toBe(
      'Temaet »x« findes ikke. Mente du »y«?',
    )
  })

  it('use the open form where there is no upper end, in the plural that fits', () => {
    const seat = (count: number, max: number | null) =>
      text(danish, problem('seat-count', { seat: 'member', count, min: 2, max }))
    expect(seat(3, 2)).toBe('member: 3 deltager, men 2 til 2 skal være med.')
    expect(seat(1, null)).toBe('member: 1 er for få, mindst 2 skal være med.')
    expect(seat(0, null)).toBe('member: 0 er ikke nok, mindst 2 skal være med.')
  })

  it('take problems without params', () => {
    expect(text(danish, problem('last-step', {}))).toBe('Det er det sidste trin.')
  })
})

describe('people’s own text', () => {
  const nasty = [
    '{{name}}',
    '{{words}}',
    '{{- who}}',
    '{{who, uppercase}}',
    '$t(shared:levels.high)',
    '$t(shared:levels.high, { "count": 2 })',
    'shared:levels.high',
    'levels.high',
    '<b>x</b>&amp;"\'/',
    '__proto__',
    'constructor',
    '{{__proto__}}',
    '{{constructor.name}}',
    '⟦shared:x⟧',
    '\\{{who}}',
    '$&$1$`',
    '',
    '\u0000\uD800\u202E',
    '0',
  ]

  it.each(nasty)('comes out as it went in: %j', (written) => {
    expect(text(danish, own(written))).toBe(written)
    expect(text(danish, 'shared:report.said', { who: own(written), words: written })).toBe(
      `${written} skrev: ${written}`,
    )
    expect(text(danish, 'shared:report.said', { who: { list: [own(written)] }, words: 'x' })).toBe(
      `${written} skrev: x`,
    )
    expect(text(danish, problem('unknown-theme', { theme: written, nearest: written }))).toBe(
      `Temaet »${written}« findes ikke. Mente du »${written}«?`,
    )
  })

  it('cannot build a place or a nesting out of two params', () => {
    expect(text(danish, 'shared:report.said', { who: '$t(shared:levels', words: '.high)' })).toBe(
      '$t(shared:levels skrev: .high)',
    )
    expect(text(danish, 'shared:report.said', { who: '{{', words: 'who}}' })).toBe('{{ skrev: who}}')
  })

  it('cannot steer i18next by the name of a param', () => {
    const steering: Record<string, Param> = {}
    for (const name of ['context', 'lng', 'ns', 'defaultValue', 'returnObjects', 'replace', 'postProcess', 'ordinal']) {
      steering[name] = 'nearest'
    }
    expect(text(danish, 'shared:report.plain', steering)).toBe('Uden pladser')
    expect(text(danish, 'shared:report.themes', { ...steering, count: '2' })).toBe('⟦shared:report.themes⟧')
    expect(text(danish, 'shared:report.themes', { count: own('2') })).toBe('⟦shared:report.themes⟧')
    expect(text(danish, 'shared:report.said', JSON.parse('{"__proto__":"x","who":"a","words":"b"}'))).toBe('a skrev: b')
  })

  it('comes out as it went in, whatever it is and however deep it stands', () => {
    const anything = fc.oneof(anyText, fc.constantFrom(...nasty), fc.string({ unit: fc.constantFrom(...'{}$t(:.)<') }))
    fc.assert(
      fc.property(anything, anything, fc.nat(4), (a, b, depth) => {
        let what: Text = own(a)
        let expected = a
        for (let i = 0; i < depth; i++) {
          what = say('shared:report.said', { who: what, words: b })
          expected = `${expected} skrev: ${b}`
        }
        expect(text(danish, what)).toBe(expected)
      }),
    )
  })
})
