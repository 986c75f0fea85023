import { createHash } from 'node:crypto'
import axe from 'axe-core'
import fc from 'fast-check'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { JSDOM, type PageElement } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../fixtures/any-text'
import { ours, pictureOf, theirs } from '../../fixtures/picture'
import { everyBlock, fullReport, partOf, reportOf } from '../../fixtures/report'
import { STYLE, STYLE_HASH } from './style'
import { toHtml } from './to-html'

const page = (written: string) => new JSDOM(written).window.document
const texts = (written: string, selector: string) =>
  [...page(written).querySelectorAll(selector)].map(({ textContent }) => textContent)

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:recommended', 'html-validate:document'] }),
)

async function faults(written: string): Promise<string[]> {
  const { results } = await validator.validateString(written)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))
}

describe('a page with every kind of block', () => {
  const written = toHtml(fullReport)

  it('has one title, a section for each part and the headings below it', () => {
    expect(texts(written, 'h1')).toEqual(['Ledergruppen: opsamling'])
    expect(texts(written, 'header p')).toEqual(['Deltagere: Bo, Ida', 'Begyndt 5. januar 2027'])
    expect(texts(written, 'section > h2')).toEqual(['Forberedelse', 'Prioriteringskort', 'Intet endnu', 'Aftaler'])
    expect(texts(written, 'h3')).toEqual(['Det skriver I selv'])
    expect(texts(written, 'h4')).toEqual(['Ord til næste gang'])
  })

  it('pairs what was asked with each answer, and shows where there is none', () => {
    expect(texts(written, 'dt')).toEqual(['Hvad fylder mest?', 'Hvad vil I gerne have mere af?'])
    expect(texts(written, 'dd')).toEqual(['Møderne.\nDer er for mange.', 'Sygefraværet', '–'])
  })

  it('names rows and columns of a table, but heads nothing with an empty cell', () => {
    expect(texts(written, 'thead th[scope=col]').slice(0, 4)).toEqual(['Tema', 'Hvad', 'Hvem', 'Hvornår'])
    expect(texts(written, 'tbody th[scope=row]')).toEqual(['Klare mål', '1'])
  })

  it('tells a picture in words below it', () => {
    expect(texts(written, 'figcaption')).toEqual([
      'Prioriteringskort for ledergruppen Temaerne ligger, hvor gruppen har sat dem.',
    ])
    expect(page(written).querySelectorAll('figure svg')).toHaveLength(1)
  })

  it('holds no script, no link and no address', () => {
    const all = [...page(written).querySelectorAll('*')]
    expect(all.filter(({ localName }) => /^(script|a|link|iframe|img|object|form|base)$/.test(localName))).toEqual([])
    const attributes = all.flatMap((one) => [...one.attributes].map(({ name }) => name))
    expect(attributes.filter((name) => /^(on|href|src|style|xlink)/.test(name))).toEqual([])
  })

  it('is valid', async () => {
    expect(await faults(written)).toEqual([])
    expect(await faults(written.replace('<li>', '<p>'))).not.toEqual([])
  })

  it('is accessible, as far as can be told without drawing it', async () => {
    const { window } = new JSDOM(written, { runScripts: 'outside-only' })
    window.eval(axe.source)
    // Contrast, and whether things overlap, need a browser that draws.
    const { violations, passes } = await window.axe.run(window.document, {
      rules: { 'color-contrast': { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('html-has-lang')
  })
})

it('leaves the words for a picture to the blocks below it, where they tell it', () => {
  const told = { kind: 'picture', picture: pictureOf([]), toldBelow: true } as const
  const written = toHtml(reportOf(ours('x'), [], partOf(ours('a'), told)))
  expect(texts(written, 'figcaption')).toEqual(['Prioriteringskort for ledergruppen'])
  const besides = [ours('I alt 7')]
  const more = toHtml(reportOf(ours('x'), [], partOf(ours('a'), { ...told, besides })))
  // Whoever sees the picture has it there; the others are told.
  expect(texts(more, 'figcaption .unseen')).toEqual(['Prioriteringskort for ledergruppen', 'I alt 7'])
  expect(texts(more, 'figcaption')).toEqual(['Prioriteringskort for ledergruppen I alt 7'])
})

it('keeps dates on one line, and our own titles whole at their hyphens', () => {
  const day = { text: '5. januar 2027', own: false, whole: true } as const
  const rows = [[ours('Frist'), [day]]]
  const block = { kind: 'table', columns: [ours('a'), ours('b')], rows } as const
  const title = [
    ...ours('Forbered din leder-APV: '),
    ...theirs('a-b'),
    ...ours(' arbejdsmiljø-repræsentant-uddannelse'),
  ]
  const written = toHtml(reportOf(title, [], partOf(ours('Leder-APV'), block)))
  expect(texts(written, 'td .whole')).toEqual(['5. januar 2027'])
  expect(texts(written, 'h1 .whole, h2 .whole')).toEqual(['leder-APV', 'Leder-APV'])
  expect(STYLE).toContain('.whole { white-space: nowrap }')
})

it('gives every picture ids of its own', () => {
  const picture = pictureOf([])
  const twice = [
    { kind: 'picture', picture },
    { kind: 'picture', picture },
  ] as const
  const written = toHtml(reportOf(ours('x'), [], partOf(ours('a'), ...twice), partOf(ours('b'), ...twice)))
  const ids = [...page(written).querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const one of page(written).querySelectorAll('[aria-labelledby]'))
    for (const id of one.getAttribute('aria-labelledby')?.split(' ') ?? []) expect(ids).toContain(id)
})

describe('style', () => {
  it('lets in its own style sheet by its hash', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
    expect(toHtml(fullReport)).toContain(`style-src '${STYLE_HASH}';`)
    expect(page(toHtml(fullReport)).querySelector('style')?.textContent).toBe(STYLE)
  })

  it('takes more, after its own', () => {
    const style = ':root { --accent: #7a1f3d }\n@media (width < 40rem) { h1 { color: red } }'
    expect(texts(toHtml(fullReport, { style }), 'style')).toEqual([STYLE, style])
  })

  it.each([
    '</style><script>',
    '</STYLE >',
    '@import "x.css"',
    'p { background: url(x) }',
    'p { background: URL ("x") }',
    'p { background: image-set("x" 1x) }',
    'p { background: u\\72l(x) }',
  ])('refuses %s', (style) => {
    expect(() => toHtml(fullReport, { style })).toThrow(RangeError)
  })

  it('keeps text readable: contrast of at least 4.5 to 1', () => {
    const colour = (name: string) => new RegExp(`--${name}: (#\\w{6})`).exec(STYLE)?.[1] ?? ''
    const luminance = (hex: string) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
        const part = Number.parseInt(hex.slice(2 * i + 1, 2 * i + 3), 16) / 255
        return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
      }, 0)
    for (const ink of ['ink', 'quiet', 'accent'])
      for (const ground of ['#ffffff', colour('tint')])
        expect((luminance(ground) + 0.05) / (luminance(colour(ink)) + 0.05)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('what people write stays text', () => {
  const nasty = [
    '</title><script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    '</bdi></section><h1>x',
    '<!--',
    ']]>',
    '</svg><b>',
    '&lt;b&gt;&amp;&#60;',
    '"><\'',
    '\u0000\uFFFE\uD800x\uDFFF',
    '\u202Ex\u2066\u2069\u2069',
    '=1+1',
    '\u{1F600}\u0301',
  ]
  // A browser reads nothing but the line breaks anew.
  const seen = (text: string) =>
    text
      .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
      .trim()
      .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
      .map((line) => line.replace(/\s+/g, ' '))
      .join('\n')
      .replace(/\n(\s*\n)+/g, '\n\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are left out of the page
      .replace(/[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')

  const shape = (document: PageElement) => [...document.querySelectorAll('*')].map(({ localName }) => localName)
  const of = (text: string) =>
    toHtml(reportOf(theirs(text), [theirs(text)], partOf(theirs(text), ...everyBlock(theirs(text)))))
  const plain = shape(page(of('x')))

  it.each(nasty)('%j', (text) => {
    const document = page(of(text))
    expect(shape(document)).toEqual(plain)
    for (const one of document.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, th, td'))
      expect(one.textContent).toBe(seen(text))
  })

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...nasty)), (text) => {
        const document = page(of(`a${text}`))
        expect(shape(document)).toEqual(plain)
        expect(document.querySelector('p')?.textContent).toBe(seen(`a${text}`))
      }),
      { numRuns: 25 },
    )
  })

  it('stands apart from the words around it', () => {
    const written = toHtml(reportOf([...ours('Fra '), ...theirs('\u202Eבו'), ...ours(' til jer')], []))
    expect(written).toContain('<h1>Fra <bdi>בו</bdi> til jer</h1>')
  })

  it('even when there is very much of it', () => {
    const text = theirs('Ø & <'.repeat(40_000))
    const written = toHtml(reportOf(ours('x'), [], partOf(ours('x'), { kind: 'paragraph', text })))
    expect(page(written).querySelector('p')?.textContent).toHaveLength(200_000)
  })
})
