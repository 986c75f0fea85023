import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../fixtures/any-text'
import { type Item, ours, pictureOf, theirs } from '../../fixtures/picture'
import { onGround } from './palette'
import { planeToSvg } from './plane'
import { toSvg } from './to-svg'

/** Checks that markup is well-formed XML 1.0, and gives back its elements and texts in order. */
function read(svg: string): { elements: string[]; texts: string[] } {
  const elements: string[] = []
  const texts: string[] = []
  const open: string[] = []
  const piece = /<(\/?)([a-z]+)((?: [a-zA-Z][\w:-]*="[^"<>]*")*)(\/?)>|([^<]+)/gy
  let at = 0
  for (const [whole, closing, name = '', , single, text] of svg.matchAll(piece)) {
    at += whole.length
    if (text !== undefined) texts.push(text)
    else if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`)
    } else {
      elements.push(name)
      if (!single) open.push(name)
    }
  }
  expect(at).toBe(svg.length)
  expect(open).toEqual([])
  expect(svg.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to carry these
  expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u)
  return { elements, texts }
}

const item: Item = { label: 'Klare mål', x: 1, y: 1 }

it('is a picture with a name, a description and a language', () => {
  const svg = toSvg(pictureOf([item]))
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1600 900" [^>]*role="img" lang="da"/)
  expect(svg).toContain('aria-labelledby="trivsel-picture-title trivsel-picture-description"')
  expect(svg).toContain('<title id="trivsel-picture-title">Prioriteringskort for ledergruppen</title>')
  expect(svg).toContain('<desc id="trivsel-picture-description">Temaerne ligger, hvor gruppen har sat dem.</desc>')
  expect(toSvg(pictureOf([item]))).toBe(svg)
})

it('takes ids of its own for each picture on a page, and refuses what is no id', () => {
  expect(toSvg(pictureOf([]), { id: 'map-2' })).toContain('aria-labelledby="map-2-title map-2-description"')
  expect(() => toSvg(pictureOf([]), { id: '2"' })).toThrow('"2"" cannot begin an id')
})

it('is the same where one form is drawn alone', () => {
  expect(planeToSvg(pictureOf([item]), { id: 'map' })).toBe(toSvg(pictureOf([item]), { id: 'map' }))
})

it('says everything in it as text', () => {
  const { texts } = read(
    toSvg(
      pictureOf([
        { ...item, marks: ['chosen'] },
        { label: 'Træning', x: 0, y: 0 },
      ]),
    ),
  )
  expect(texts.filter((text) => text.trim() !== '').slice(2)).toEqual([
    'Prioriteringskort for ledergruppen',
    ...['1', 'Fokus', 'Vigtigt, og det går mindre godt', '2', 'Hold fast', 'Vigtigt, og det går godt'],
    ...['4', 'Overvej', 'Mindre vigtigt, og det går mindre godt', '3', 'Forstå', 'Mindre vigtigt, og det går godt'],
    ...['Klare mål', 'Træning'],
    ...['i lav grad', 'på linjen', 'i høj grad', 'I hvor høj grad lykkes vi?'],
    ...['i lav grad', 'på linjen', 'i høj grad', 'Hvor vigtigt er det for det psykiske arbejdsmiljø?'],
    'Valgt af gruppen',
  ])
})

describe('marks are told without colour', () => {
  const chip = (marks: Item['marks']) => {
    const svg = toSvg({ ...pictureOf([{ ...item, ...(marks ? { marks } : {}) }]), legend: [] })
    return /<g>(?:(?!<g>).)*Klare mål.*?<\/g>/.exec(svg)?.[0] ?? ''
  }

  it('by outline', () => {
    expect(chip([])).toMatch(/stroke-width="1\.5"\/>/)
    expect(chip(['chosen'])).toMatch(/stroke-width="4"\/>/)
    expect(chip(['split'])).toMatch(/stroke-width="2\.5" stroke-dasharray="8 5"\/>/)
    expect(chip(['chosen', 'split'])).toMatch(/stroke-width="4" stroke-dasharray="8 5"\/>/)
  })

  it('by a shape of their own', () => {
    const paths = (marks: Item['marks']) => [...chip(marks).matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d)
    expect(paths([])).toEqual([])
    expect(paths(['chosen', 'split'])).toEqual([...paths(['chosen']), ...paths(['split'])])
    expect(paths(['chosen'])).not.toEqual(paths(['split']))
  })
})

it('keeps the whole of a label that is cut, as its title', () => {
  const label = 'Et eget tema med en meget lang titel, som nogen har skrevet i farten, fordi alt skulle med i den. '
    .repeat(3)
    .trim()
  const svg = toSvg(pictureOf([{ label, x: -1, y: 1 }]))
  expect(svg).toContain(`<title>${label}</title>`)
  expect(svg).toContain('…')
  expect(toSvg(pictureOf([{ label: 'psykologisk tryghedskultur i ledergruppen', x: -1, y: 1 }]))).not.toContain(
    '<g><title>',
  )
})

it('keeps text readable: contrast of at least 4.5 to 1', () => {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (light + 0.05) / (dark + 0.05)
  }
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21)
  for (const [text, ground] of onGround)
    expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
})

it('stays well-formed whatever people write', () => {
  const nasty = [
    '</text><script>alert(1)</script>',
    '&lt;',
    '"><',
    "' onload='x",
    ']]>',
    '<!--',
    '\u0000\uFFFE\uD800',
    '&#0;',
    'a\nb',
  ]
  const anything = fc.oneof(fc.constantFrom(...nasty), anyText)
  const known = new Set(['svg', 'title', 'desc', 'rect', 'text', 'tspan', 'line', 'circle', 'path', 'g'])
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      const picture = pictureOf([
        { label: a, x: 0, y: 1, marks: ['chosen'] },
        { label: b, x: -1, y: -1 },
      ])
      const svg = toSvg({
        ...picture,
        language: a,
        title: theirs(b),
        description: theirs(a),
        legend: [{ mark: 'chosen', text: ours(b) }],
      })
      expect(read(svg).elements.filter((name) => !known.has(name))).toEqual([])
    }),
  )
})
