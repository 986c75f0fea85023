import { describe, expect, it } from 'vitest'
import { smallCatalogue, wordsFor } from '../../test/small-catalogue'
import { smallTool } from '../../test/small-tool'
import type { Retired } from '../model/retired'
import { type Catalogue, findTool } from './catalogue'
import { allIds } from './content-ids'
import { parseCatalogue } from './parse-catalogue'
import { resolveId } from './resolve-id'
import { toolTexts } from './text-keys'

const findings = (change: Partial<Catalogue>) => {
  const parsed = parseCatalogue(structuredClone({ ...smallCatalogue, ...change }))
  return parsed.ok ? [] : parsed.findings
}

describe('a catalogue', () => {
  it('comes through as it was, frozen', () => {
    const parsed = parseCatalogue(structuredClone(smallCatalogue))
    expect(parsed).toEqual({ ok: true, value: smallCatalogue })
    expect(parsed.ok && Object.isFrozen(parsed.value.tools[0]?.steps)).toBe(true)
  })

  it.each([{}, 'small-tool', null, undefined, [smallTool], { ...smallCatalogue, tools: { length: 1, 0: smallTool } }])(
    'is nothing else: %#',
    (data) => {
      expect(parseCatalogue(data).ok).toBe(false)
    },
  )

  it('has no id twice, whatever carries it', () => {
    expect(findings({ tools: [...smallCatalogue.tools, smallTool] })).toContainEqual({
      path: ['tools', 2],
      message: 'tool, model or deck "small-tool" stands twice',
    })
  })

  it('links to tools that are there', () => {
    const tools = smallCatalogue.tools.slice(1)
    expect(
      findings({ tools, retired: [], words: smallCatalogue.words.filter((w) => w.namespace !== 'small-tool') }),
    ).toEqual([
      {
        path: ['tools', 0, 'links', 0, 'tool'],
        message: 'unknown tool "small-tool"; there is "other-activities"',
      },
    ])
  })

  it('tells what is wrong inside a tool, with the way to it', () => {
    expect(findings({ tools: [{ ...smallTool, lead: 'nobody' }, ...smallCatalogue.tools.slice(1)] })).toEqual([
      { path: ['tools', 0, 'lead'], message: 'unknown seat "nobody"; there are "chair", "member"' },
    ])
  })
})

describe('the words of a catalogue', () => {
  const [first, ...others] = smallCatalogue.words
  const changed = (texts: object) => findings({ words: [{ ...first, texts } as Catalogue['words'][0], ...others] })

  it.each([
    ['misspelt', { titel: 'x' }, 'nothing has the text "titel", did you mean "title"?'],
    ['of nothing', { weather: { forecast: 'x' } }, 'nothing has the text "weather.forecast"'],
    ['empty', { title: ' ' }, 'this text is empty'],
    ['marked up', { title: '<b>x</b>' }, 'texts are plain: no tags and no entities'],
    ['with an entity', { title: 'a&nbsp;b' }, 'texts are plain: no tags and no entities'],
    ['with an entity in hexadecimal', { title: '&#x3C;b' }, 'texts are plain: no tags and no entities'],
    ['with an entity whose name holds digits', { title: '&frac12; x' }, 'texts are plain: no tags and no entities'],
    ['with an entity left open', { title: '&#60b' }, 'texts are plain: no tags and no entities'],
    ['with an instruction', { title: '<?xml' }, 'texts are plain: no tags and no entities'],
    [
      'turned around',
      { title: 'a\u061Cb' },
      'this text holds a character that nobody sees and that can turn its order around',
    ],
    [
      'broken where nobody sees it',
      { title: 'a\u2028b' },
      'this text holds a character that nobody sees and that can turn its order around',
    ],
    [
      'followed by letters that nobody sees',
      { title: 'a\u{E0041}' },
      'this text holds a character that nobody sees and that can turn its order around',
    ],
  ])('are told when they are %s', (_, more, message) => {
    const { path } = changed({ ...first?.texts, ...more }).find((finding) => finding.message === message) ?? {}
    expect(path?.slice(0, 3)).toEqual(['words', 0, 'texts'])
  })

  it('are told when a text is missing', () => {
    const { title: _, ...rest } = first?.texts ?? {}
    expect(changed(rest)).toEqual([{ path: ['words', 0, 'texts', 'title'], message: 'this text is missing' }])
  })

  it('are told of a thousand mistakes at most', () => {
    const many = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`n${i}`, 'x']))
    const told = changed({ ...first?.texts, ...many })
    expect(told).toHaveLength(1001)
    expect(told.at(-1)).toEqual({ path: [], message: 'and 200 more, which are left out here' })
  })

  it('may say a text by number', () => {
    const { title, ...rest } = first?.texts ?? {}
    expect(changed({ ...rest, title_one: title, title_other: title })).toEqual([])
    expect(changed({ ...rest, title_one: title })).toEqual([
      { path: ['words', 0, 'texts', 'title'], message: 'this text is missing' },
    ])
  })

  it('say a text when it is said in a context alone no more than when it is missing', () => {
    const { title, ...rest } = first?.texts ?? {}
    expect(changed({ ...rest, title_open: title })).toEqual([
      { path: ['words', 0, 'texts', 'title'], message: 'this text is missing' },
    ])
    expect(changed({ ...rest, title, title_open: title })).toEqual([])
  })

  it('may leave out a language that is not the one of record, and no other', () => {
    expect(findings({ words: others })).toEqual([{ path: ['words'], message: '"small-tool" has no words in "da"' }])
    expect(findings({ words: smallCatalogue.words.filter((w) => w.language === 'da') })).toEqual([])
  })

  it.each(['small-tool', 'shared'])('of %s that stand twice are told once, and not looked through', (namespace) => {
    const again = { namespace, language: 'da', texts: { weather: 'x' } }
    expect(findings({ words: [...smallCatalogue.words, again] }).map(({ message }) => message)).toEqual([
      `words of "${namespace} in da" stands twice`,
    ])
  })

  it('are in a hundred languages at most', () => {
    const [a, z] = ['a'.charCodeAt(0), 26]
    const many = Array.from({ length: 101 }, (_, i) => `x${String.fromCharCode(a + Math.floor(i / z), a + (i % z))}`)
    expect(findings({ languages: ['da', ...many] })).toEqual([
      { path: ['languages'], message: 'this must be at most 100' },
    ])
  })

  it('belong to a language and a piece that are there, once', () => {
    const more = (language: string, namespace: string) =>
      findings({ words: [...smallCatalogue.words, wordsFor(namespace, language, toolTexts(smallTool))] })
    expect(more('nb', 'small-tool')[0]?.message).toBe('unknown language "nb"; there are "da", "en"')
    expect(more('da', 'smal-tool')[0]?.message).toBe('unknown namespace "smal-tool", did you mean "small-tool"?')
    expect(more('da', 'small-tool')[0]?.message).toBe('words of "small-tool in da" stands twice')
  })
})

describe('ids that were retired', () => {
  it.each([
    ['small-tool/goals', 'current', ['small-tool/goals'], null],
    ['small-tool/steps/talk/choosing/why-now', 'current', ['small-tool/steps/talk/choosing/why-now'], null],
    ['balance/demands/pace', 'current', ['balance/demands/pace'], null],
    ['small-tool/targets', 'moved', ['small-tool/goals'], null],
    ['small-tool/rest', 'split', ['small-tool/breaks', 'small-tool/goals'], null],
    ['small-tool/pressure', 'superseded', [], 'small-tool/roles'],
  ])('%s is %s and lives on in %j', (id, fate, now, inItsPlace) => {
    expect(resolveId(smallCatalogue, id)).toEqual({ fate, now, inItsPlace })
  })

  it('an id that never was is nothing', () => {
    expect(resolveId(smallCatalogue, 'small-tool/nothing')).toBeNull()
    expect(resolveId(smallCatalogue, '__proto__')).toBeNull()
  })

  const retired = (...entries: Partial<Retired>[]) =>
    findings({
      retired: entries.map((entry) => ({
        id: 'small-tool/old',
        fate: 'moved',
        to: ['small-tool/goals'],
        inItsPlace: null,
        since: '1',
        ...entry,
      })),
    }).map(({ message }) => message)

  it('lead somewhere, once, as their fate says, and never in a circle', () => {
    expect(retired({})).toEqual([])
    expect(retired({}, {})).toEqual(['"small-tool/old" is retired twice'])
    expect(retired({ to: [] })).toEqual(['what is moved cannot lead to 0 ids'])
    expect(retired({ fate: 'split' })).toEqual(['what is split cannot lead to 1 ids'])
    expect(retired({ to: ['small-tool/gaols'] })).toEqual([
      'unknown id "small-tool/gaols", did you mean "small-tool/goals"?',
    ])
    expect(retired({ fate: 'ended', to: [], inItsPlace: 'nowhere' })).toEqual(['unknown id "nowhere"; there are none'])
    expect(retired({ to: ['small-tool/older'] }, { id: 'small-tool/older', to: ['small-tool/old'] })).toEqual([
      '"small-tool/old" leads back to itself',
      '"small-tool/older" leads back to itself',
    ])
  })
})

it('no two things of a catalogue share an id', () => {
  const { tools, models, decks } = smallCatalogue
  expect(allIds({ tools, models: [], decks: [] }).size + allIds({ tools: [], models, decks }).size).toBe(
    allIds(smallCatalogue).size,
  )
})

describe('a tool in a catalogue', () => {
  it('is found by its id', () => {
    expect(findTool(smallCatalogue, 'other-activities').kind).toBe('exercise')
  })

  it('is a mistake of the host where there is none', () => {
    expect(() => findTool(smallCatalogue, 'smal-tool')).toThrow(
      new RangeError('unknown tool "smal-tool", did you mean "small-tool"?'),
    )
    expect(() => findTool({ tools: [] }, 'x')).toThrow(new RangeError('unknown tool "x"; there are none'))
  })
})
