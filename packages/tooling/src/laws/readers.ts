import { picturesOf, type RenderedReport } from '@trivsel/i18n'
import { toDocx } from '@trivsel/i18n/docx'
import { toHtml } from '@trivsel/i18n/html'
import { toICalendar } from '@trivsel/i18n/icalendar'
import { toMarkdown } from '@trivsel/i18n/markdown'
import { toPlainText } from '@trivsel/i18n/plain-text'
import { toSvg } from '@trivsel/i18n/svg'
import ICAL from 'ical.js'
import { JSDOM, type PageElement } from 'jsdom'
import mammoth from 'mammoth'
import { marked, type Token } from 'marked'
import { SaxesParser } from 'saxes'

/** What somebody else's parser finds in a file. */
export interface Reading {
  /** What the file is built of, in order. */
  readonly shape: readonly string[]
  /** What stands in it for people. */
  readonly text: string
}

/** An element and its attributes, without what they hold. */
const named = ({ localName, attributes }: PageElement): string =>
  [localName, ...[...attributes].map(({ name }) => name)].join(' ')

function asPage(written: string): Reading {
  const page = new JSDOM(written).window.document
  const drawn = new Set([...page.querySelectorAll('svg, svg *')])
  const all = [...page.querySelectorAll('*')].filter((element) => !drawn.has(element))
  return { shape: all.map(named), text: page.querySelector('body')?.textContent ?? '' }
}

/** The kinds of Markdown's tokens, those inside others too. Plain text is of no kind. */
function kindsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    const inside = [
      ...('tokens' in token ? (token.tokens ?? []) : []),
      ...('items' in token ? (token.items as Token[]) : []),
      ...(token.type === 'table' ? [...token['header'], ...token['rows'].flat()].flatMap(({ tokens }) => tokens) : []),
    ]
    return [...(['text', 'escape'].includes(token.type) ? [] : [token.type]), ...kindsOf(inside)]
  })
}

function asMarkdown(written: string): Reading {
  const page = new JSDOM(marked.parse(written, { async: false })).window.document
  return { shape: kindsOf(marked.lexer(written)), text: page.querySelector('body')?.textContent ?? '' }
}

/** Lines that make a title of what stands above them. */
const asLines = (written: string): Reading => ({
  shape: written
    .split('\n')
    .filter((line) => /^=+$/.test(line))
    .map(() => '='),
  text: written,
})

/** Everything in XML that must be well-formed. */
function asXml(written: string): Reading {
  const parser = new SaxesParser({ xmlns: true })
  const shape: string[] = []
  let text = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    for (const attribute of ['', ...Object.keys(attributes)]) shape.push(`${name} ${attribute}`)
  })
  for (const kind of ['cdata', 'comment', 'doctype', 'processinginstruction'] as const) {
    parser.on(kind, () => {
      shape.push(kind)
    })
  }
  parser.on('text', (piece) => {
    text += piece
  })
  parser.write(written).close()
  return { shape, text }
}

async function asWord(written: Uint8Array): Promise<Reading> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(written) })
  if (messages.some(({ type }) => type === 'error')) throw new Error(JSON.stringify(messages))
  const { shape, text } = asPage(value)
  // People's own lines are broken where they broke them.
  return { shape: shape.filter((name) => name !== 'br'), text }
}

function asCalendar(written: string): Reading {
  const shape = (component: ICAL.Component): string[] => [
    component.name,
    ...component.getAllProperties().map(({ name }) => name),
    ...component.getAllSubcomponents().flatMap(shape),
  ]
  const calendar = new ICAL.Component(ICAL.parse(written))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  return { shape: shape(calendar), text: events.map(({ summary, description }) => summary + description).join() }
}

/** How each format is read back, but for pictures. */
export const readers: Readonly<Record<string, (report: RenderedReport) => Reading | Promise<Reading>>> = {
  html: (report) => asPage(toHtml(report)),
  markdown: (report) => asMarkdown(toMarkdown(report)),
  'plain text': (report) => asLines(toPlainText(report)),
  docx: async (report) => asWord(await toDocx(report)),
  icalendar: (report) => asCalendar(toICalendar(report, { stamp: '2027-06-01T09:00:00Z' })),
}

/** The pictures of a report, each read back. */
export const readPictures = (report: RenderedReport): readonly Reading[] =>
  picturesOf(report).map((picture) => asXml(toSvg(picture)))
