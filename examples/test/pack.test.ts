import { fileURLToPath } from 'node:url'
import { readPack } from '@trivsel/authoring'
import published from '@trivsel/content/json/catalogue.json' with { type: 'json' }
import { type Catalogue, findTool, overlay, parseCatalogue, parseTool, toolTexts } from '@trivsel/core'
import { createTranslator, text } from '@trivsel/i18n'
import { afterEach, describe, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.restoreAllMocks()
})

const folder = fileURLToPath(new URL('../pack-larkbank', import.meta.url))

function catalogue(): Catalogue {
  const parsed = parseCatalogue(structuredClone(published))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings.slice(0, 5)))
  return parsed.value
}

function laid() {
  const base = catalogue()
  const read = readPack(folder, base)
  if (!read.ok) throw new Error(read.letters.join('\n'))
  const result = overlay(base, read.pack)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return { base, pack: read.pack, ...result }
}

test('06 lays the pack over the catalogue and prints what has changed', async () => {
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.push(line)
  })
  await import('../06-lay-a-pack-over')
  expect(printed).toEqual([
    'Ledere af medarbejdere → Afdelingsdirektører',
    '+ Travle kvartaler · Travle kvartaler',
    '+ Regler og kontrol · Regler og kontroll',
    '- Oplæring',
    'Efter et travlt kvartal: read, fill, meet, deal, agree',
    'Sterkere sammen i ledergruppen',
  ])
})

describe('the bank’s own tool', () => {
  const built = () => findTool(laid().catalogue, 'larkbank-quarter-check-in')

  test('comes through the door', () => {
    expect(parseTool(structuredClone(built()))).toEqual({ ok: true, value: built() })
  })

  test('has a step table that says who does what, who sees it and how long it takes', () => {
    const minutes = new Map(built().time.map(({ id, minutes }) => [id, minutes]))
    const table = built().steps.map(({ id, activity, seats, privacy, time }) => [
      id,
      activity,
      seats.join(' and '),
      privacy,
      time === null ? null : minutes.get(time),
    ])
    expect(table).toEqual([
      ['begin', 'read', 'host and manager', 'group', null],
      ['own-quarter', 'fill', 'host and manager', 'by-choice', 5],
      ['check-in', 'meet', 'host', 'group', 25],
      ['pairs', 'deal', 'host and manager', 'group', null],
      ['next-quarter', 'agree', 'host and manager', 'group', null],
    ])
    expect([...minutes.values()].reduce((sum, minutes) => sum + minutes, 0)).toBe(30)
  })

  test('says everything in Danish and English, each in its own words', () => {
    const { words } = laid().catalogue
    const said = ['da', 'en'].map((language) => {
      const missing: string[] = []
      const translator = createTranslator({
        language,
        words: words.filter((one) => one.language === language),
        onMissing: (key) => missing.push(key),
      })
      const texts = toolTexts(built()).map((key) => text(translator, key, { minutes: 5 }))
      return { missing, texts }
    })
    expect(said.map(({ missing }) => missing)).toEqual([[], []])
    const [danish = [], english = []] = said.map(({ texts }) => texts)
    expect(danish.filter((one, i) => one === english[i])).toEqual([])
  })
})

describe('the management team’s tool', () => {
  test('has the bank’s themes, without the one it hides, trust first', () => {
    const { base, catalogue } = laid()
    const ids = (among: Catalogue) => findTool(among, 'management-team').themes.map(({ id }) => id)
    const [first, ...rest] = ids(catalogue)
    expect(first).toBe('trust-and-safety')
    expect(new Set(ids(catalogue)).size).toBe(ids(base).length + 1)
    expect(rest.slice(1, 3)).toEqual(['prioritisation', 'larkbank-busy-quarters'])
    expect(ids(catalogue)).not.toContain('training')
  })

  test('speaks Norwegian, down to the last problem', () => {
    const { catalogue, pack } = laid()
    expect(
      pack.words
        .filter(({ language }) => language === 'nb')
        .map(({ namespace }) => namespace)
        .sort(),
    ).toEqual(['management-team', 'shared'])
    expect(catalogue.languages).toEqual(['da', 'en', 'nb'])
  })
})

test('a text that changes under one of the bank’s is told', () => {
  const { base, pack, stale } = laid()
  const changed: Catalogue = {
    ...base,
    words: base.words.map((words) =>
      words.namespace === 'line-manager-dialogue' && words.language === 'da'
        ? { ...words, texts: { ...words.texts, title: 'En ny titel' } }
        : words,
    ),
  }
  const later = overlay(changed, pack)
  const before = new Set(stale.map(({ language, key }) => `${language} ${key}`))
  expect(later.ok && later.stale.filter(({ language, key }) => !before.has(`${language} ${key}`))).toEqual([
    { pack: 'larkbank', language: 'da', key: 'line-manager-dialogue:title', text: 'En ny titel', of: 'da' },
  ])
})
