import { Packer } from 'docx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { anyText } from '../../fixtures/any-text'
import { ours, pictureOf, theirs } from '../../fixtures/picture'
import { everyBlock, fullReport, partOf, reportOf } from '../../fixtures/report'
import type { RenderedReport } from '../../render/rendered'
import { withoutTimes } from './steady'
import { toDocx } from './to-docx'

/** The files of a document, each read as the XML it must be. */
async function filesOf(rendered: RenderedReport) {
  const files = Object.entries(unzipSync(await toDocx(rendered)))
  // A reader that keeps to the rules: what is not well-formed throws.
  const read = ([name, bytes]: [string, Uint8Array]) =>
    [name, new JSDOM(strFromU8(bytes), { contentType: 'application/xml' }).window.document] as const
  return new Map(files.map(read))
}

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3].map((n) => `p[style-name='heading ${n}'] => h${n + 1}:fresh`),
]
const otherStyles = ["p[style-name='Notice'] => p.notice", "p[style-name='Asked'] => p.asked"]

async function asMammothReads(rendered: RenderedReport): Promise<string> {
  const buffer = Buffer.from(await toDocx(rendered))
  const { value, messages } = await mammoth.convertToHtml({ buffer }, { styleMap: [...styleMap, ...otherStyles] })
  expect(messages).toEqual([])
  return value
}

afterEach(() => {
  vi.useRealTimers()
})

it('tells of a picture what the blocks below it do not, and nothing where they tell all', async () => {
  const block = { kind: 'picture', picture: pictureOf([]), toldBelow: true } as const
  const told = (more: object) => asMammothReads(reportOf(ours('R'), [], partOf(ours('P'), { ...block, ...more })))
  expect(await told({})).toBe('<h1>R</h1><h2>P</h2>')
  expect(await told({ besides: [ours('I alt 7')] })).toBe(
    '<h1>R</h1><h2>P</h2><p class="asked">Prioriteringskort for ledergruppen</p><p>I alt 7</p>',
  )
})

it('is read by others with headings, lists, answers and heads of tables', async () => {
  expect(
    (await asMammothReads(fullReport)).replace(/(?=<(h\d|p|ul|table|thead|tbody|tr|li)[ >])/g, '\n'),
  ).toMatchInlineSnapshot(`
    "
    <h1>Ledergruppen: opsamling</h1>
    <p>Deltagere: Bo, Ida</p>
    <p>Begyndt 5. januar 2027</p>
    <h2>Forberedelse</h2>
    <p>I har hver for sig svaret på 12 temaer.</p>
    <p class="notice">Svarene bag »Klare mål« er ændret, siden I valgte temaet. Se på det igen.</p>
    <h3>Det skriver I selv</h3>
    <p class="asked">Hvad fylder mest?</p>
    <p>Møderne.<br />Der er for mange.</p>
    <p>Sygefraværet</p>
    <p class="asked">Hvad vil I gerne have mere af?</p>
    <p>–</p>
    <h4>Ord til næste gang</h4>
    <ul>
    <li>Ro</li>
    <li>Medarbejderudviklingssamtaleskemaudfyldningsvejledning</li></ul>
    <h2>Prioriteringskort</h2>
    <p class="asked">Prioriteringskort for ledergruppen</p>
    <p>Temaerne ligger, hvor gruppen har sat dem.</p>
    <h2>Intet endnu</h2>
    <h2>Aftaler</h2>
    <table>
    <thead>
    <tr><th>
    <p><strong>Tema</strong></p></th><th>
    <p><strong>Hvad</strong></p></th><th>
    <p><strong>Hvem</strong></p></th><th>
    <p><strong>Hvornår</strong></p></th></tr></thead>
    <tbody>
    <tr><td>
    <p>Klare mål</p></td><td>
    <p>Vi skriver tre mål<br />og hænger dem op.</p></td><td>
    <p>Bo</p></td><td>
    <p>5. januar 2027</p></td></tr>
    <tr><td></td><td>
    <p>Vi ses</p></td><td></td><td></td></tr></tbody></table>
    <table>
    <thead>
    <tr><th>
    <p><strong>a</strong></p></th><th>
    <p><strong>b</strong></p></th><th>
    <p><strong>c</strong></p></th><th>
    <p><strong>d</strong></p></th><th>
    <p><strong>e</strong></p></th><th>
    <p><strong>f</strong></p></th><th>
    <p><strong>g</strong></p></th><th>
    <p><strong>h</strong></p></th></tr></thead>
    <tbody>
    <tr><td>
    <p>1</p></td><td>
    <p>2</p></td><td>
    <p>3</p></td><td>
    <p>4</p></td><td>
    <p>5</p></td><td>
    <p>6</p></td><td>
    <p>7</p></td><td>
    <p>8</p></td></tr></tbody></table>"
  `)
})

it('is in the language of its words, A4, with numbered pages and the title of the report', async () => {
  const files = await filesOf(fullReport)
  const [document, styles, footer, core] = [
    'word/document.xml',
    'word/styles.xml',
    'word/footer1.xml',
    'docProps/core.xml',
  ].map((name) => files.get(name))
  const attributes = (name: string, from = document) =>
    Object.fromEntries([...(from?.getElementsByTagName(name)[0]?.attributes ?? [])].map((one) => [one.name, one.value]))
  expect(attributes('w:lang', styles)).toEqual({ 'w:val': 'da-DK' })
  expect(attributes('w:pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
  expect([...(footer?.getElementsByTagName('w:instrText') ?? [])].map((one) => one.textContent)).toEqual([
    'PAGE',
    'NUMPAGES',
  ])
  expect(core?.getElementsByTagName('dc:title')[0]?.textContent).toBe('Ledergruppen: opsamling')
  expect(core?.getElementsByTagName('dc:language')[0]?.textContent).toBe('da-DK')
})

it.each([
  ['en', 'en-GB'],
  ['nb', 'nb-NO'],
  ['no such language', 'no such language'],
])('writes the language %s as %s', async (language, written) => {
  const core = (await filesOf({ ...fullReport, language })).get('docProps/core.xml')
  expect(core?.getElementsByTagName('dc:language')[0]?.textContent).toBe(written)
})

it('is the same every time', async () => {
  vi.useFakeTimers({ now: new Date('2027-01-05T09:00:00Z'), toFake: ['Date'] })
  const first = await toDocx(fullReport)
  vi.setSystemTime(new Date('2031-07-09T21:30:00Z'))
  expect(await toDocx(fullReport)).toEqual(first)
})

it('tells when docx writes an archive of another kind', async () => {
  expect(() => withoutTimes(new Uint8Array(10))).toThrow(TypeError)
  expect(() => withoutTimes(new TextEncoder().encode('PK'.padEnd(200)))).toThrow(TypeError)
  vi.spyOn(Packer, 'toArrayBuffer').mockResolvedValueOnce(new ArrayBuffer(40))
  await expect(toDocx(fullReport)).rejects.toThrow(TypeError)
})

describe('what people write stays text', () => {
  const of = (text: string) => reportOf(theirs(text), [theirs(text)], partOf(theirs(text), ...everyBlock(theirs(text))))
  const shape = async (text: string) => {
    const document = (await filesOf(of(text))).get('word/document.xml')
    // A line break is all that people can add.
    return [...(document?.getElementsByTagName('*') ?? [])]
      .map(({ nodeName }) => nodeName)
      .filter((name) => name !== 'w:br')
  }

  it.each([
    '</w:t></w:r><w:br/>',
    ']]>',
    '<!-- x',
    '&amp;&#0;&lt;',
    '"\'',
    '\u0000\u0008\uFFFE\uD800x\uDFFF',
    '\u{1F600}',
    '{{x}} \\* MERGEFORMAT',
  ])('%j', async (text) => {
    expect(await shape(text)).toEqual(await shape('x'))
  })

  it('whatever it is, and mammoth reads it as it was written', async () => {
    const kept = (text: string) =>
      text.replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu, '').replace(/\s+/g, '')
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const buffer = Buffer.from(await toDocx(reportOf(ours('x'), [theirs(`a${text}`)])))
        const { value } = await mammoth.extractRawText({ buffer })
        expect(value.replace(/\s+/g, '')).toBe(`x${kept(`a${text}`)}`)
      }),
      { numRuns: 40 },
    )
  })

  it('with the lines as they were broken, and no more than one blank', async () => {
    const written = await asMammothReads(reportOf(ours('x'), [theirs('a\n\n\n\nb\r\nc')]))
    expect(written).toBe('<h1>x</h1><p>a<br /><br />b<br />c</p>')
  })
})
