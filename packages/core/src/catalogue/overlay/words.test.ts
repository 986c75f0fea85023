import { describe, expect, it } from 'vitest'
import { laid, refused, textOf } from '../../../test/laid'
import { base, inBoth, pack } from '../../../test/small-pack'
import type { Pack } from '../../model/pack'
import { parseCatalogue } from '../parse-catalogue'
import { overlay } from './overlay'

describe('words', () => {
  const other = pack({ words: [{ language: 'en', namespace: 'small-tool', texts: { seats: { chair: 'Head' } } }] })

  it('are replaced where a pack has others, of any namespace', () => {
    const { catalogue } = laid(
      other,
      pack({ id: 'more', words: [{ language: 'da', namespace: 'shared', texts: { roles: { hr: 'Personale' } } }] }),
    )
    expect(textOf(catalogue, 'small-tool', 'en', 'seats.chair')).toBe('Head')
    expect(textOf(catalogue, 'small-tool', 'da', 'seats.chair')).toBe('da small-tool:seats.chair')
    expect(textOf(catalogue, 'shared', 'da', 'roles.hr')).toBe('Personale')
  })

  it('that stand twice are told once, and not looked through', () => {
    const [words] = other.words as [Pack['words'][number]]
    expect(refused(pack({ words: [words, { ...words, texts: { weather: 'x' } }] }))).toEqual([
      'acme.words.1: words of "small-tool in en" stands twice',
    ])
  })

  const saying = (texts: Pack['words'][number]['texts'], namespace = 'small-tool', language = 'en') =>
    refused(pack({ words: [{ language, namespace, texts }] }))

  it.each([
    [
      'that nothing has',
      { seats: { chiar: 'x' } },
      'seats.chiar: nothing has the text "seats.chiar", did you mean "seats.chair"?',
    ],
    ['under a name that holds others', { seats: 'x' }, 'seats: nothing has the text "seats"'],
    [
      'in plural, of what is said once',
      { seats: { chair_one: 'x' } },
      'seats.chair_one: this is said as "seats.chair"; word those',
    ],
    [
      'in a context there is none of',
      { seats: { chair_open: 'x' } },
      'seats.chair_open: nothing has the text "seats.chair_open", did you mean "seats.chair"?',
    ],
    ['that is empty', { seats: { chair: ' ' } }, 'seats.chair: this text is empty'],
    ['with markup', { seats: { chair: '<b>x</b>' } }, 'seats.chair: texts are plain: no tags and no entities'],
    [
      'that turns around',
      { seats: { chair: 'a\u202Eb' } },
      'seats.chair: this text holds a character that nobody sees and that can turn its order around',
    ],
    ['with half a place', { time: { meeting: '{{minutes} x' } }, 'time.meeting: what fills a text is written {{name}}'],
    ['with a place of its own', { title: '{{name}}' }, 'title: unknown placeholder "name"; there are none'],
  ])('%s are refused', (_, texts, letter) => {
    expect(saying(texts)).toContain(`acme.words.0.texts.${letter}`)
  })

  it('are held to the same in what tools share', () => {
    expect(saying({ roles: { hr: '<b>' } }, 'shared')).toEqual([
      'acme.words.0.texts.roles.hr: texts are plain: no tags and no entities',
    ])
    expect(saying({ roles: { hrr: 'x' } }, 'shared')).toEqual([
      'acme.words.0.texts.roles.hrr: nothing has the text "roles.hrr", did you mean "roles.hr"?',
    ])
  })

  it('belong to a language of the pack and a namespace that is there, once', () => {
    expect(saying({}, 'smal-tool')).toEqual([
      'acme.words.0.namespace: unknown namespace "smal-tool", did you mean "small-tool"?',
    ])
    expect(saying({}, 'small-tool', 'nb')).toContain(
      'acme.words.0.language: unknown language "nb"; there are "da", "en"',
    )
    expect(refused(pack({ words: [...other.words, ...other.words] }))).toEqual([
      'acme.words.1: words of "small-tool in en" stands twice',
    ])
  })

  it('keep the places of the text they replace', () => {
    const timed = parseCatalogue({
      ...structuredClone(base),
      words: base.words.map((words) =>
        words.namespace === 'small-tool'
          ? { ...words, texts: { ...words.texts, time: { preparation: '{{minutes}} x', meeting: '{{minutes}} x' } } }
          : words,
      ),
    })
    if (!timed.ok) throw new Error('no base')
    const saying = (meeting: string) => {
      const result = overlay(timed.value, pack({ words: inBoth('small-tool', () => ({ time: { meeting } })) }))
      return result.ok ? [] : result.findings.map(({ message }) => message)
    }
    expect(saying('About {{ minutes }} minutes')).toEqual([])
    const lost = '{{minutes}} is missing: keep each place of "{{minutes}} x"'
    expect(saying('About an hour')).toEqual([lost, lost])
    expect(saying('{{minutse}}')).toContain('unknown placeholder "minutse", did you mean "minutes"?')
  })

  it('of two packs are those of the later, which is told', () => {
    const { catalogue, overruled } = laid(
      other,
      pack({
        ...other,
        id: 'more',
        words: [{ language: 'en', namespace: 'small-tool', texts: { seats: { chair: 'Boss' } } }],
      }),
    )
    expect(textOf(catalogue, 'small-tool', 'en', 'seats.chair')).toBe('Boss')
    expect(overruled).toEqual([{ pack: 'acme', by: 'more', language: 'en', key: 'small-tool:seats.chair' }])
  })
})
