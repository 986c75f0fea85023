import { own, type Report } from '@trivsel/core'
import { report } from '@trivsel/engine'
import { picturesOf, type RenderedReport, render, type Translator } from '@trivsel/i18n'
import { toDocx } from '@trivsel/i18n/docx'
import { toHtml } from '@trivsel/i18n/html'
import { toICalendar } from '@trivsel/i18n/icalendar'
import { toMarkdown } from '@trivsel/i18n/markdown'
import { toPlainText } from '@trivsel/i18n/plain-text'
import { toSvg } from '@trivsel/i18n/svg'
import type { Files } from '../files'
import type { Stage } from './stage'

// A report travels without the rehearsal around it, so it says itself that nothing in it is real.
const marked = (made: Report, notice: string): Report => ({ ...made, about: [own(notice), ...made.about] })

/** A report in every format, its pictures beside it. */
async function formats(rendered: RenderedReport, name: string, stamp: string): Promise<Files> {
  const pictures = picturesOf(rendered)
  const file = (at: number): string => `${name}-${pictures[at]?.id}.svg`
  const filed = { ...rendered, parts: rendered.parts.filter((part) => part.file) }
  return {
    [`${name}.md`]: toMarkdown(rendered, { pictureHref: (_, at) => file(at) }),
    [`${name}.txt`]: toPlainText(rendered),
    [`${name}.html`]: toHtml(rendered),
    [`${name}-to-file.docx`]: filed.parts.length === 0 ? null : await toDocx(filed),
    [`${name}.ics`]: rendered.calendar.length === 0 ? null : toICalendar(rendered, { stamp }),
    ...Object.fromEntries(pictures.map((picture, at) => [file(at), toSvg(picture)])),
  }
}

/** What a rehearsal leaves: the report of whoever leads and, where only some of it is for all, the one that is. */
export async function filesOf(stage: Stage, translator: Translator, notice: string): Promise<Files> {
  const { compiled, session, lead, wall } = stage
  const of = (viewer: string): RenderedReport => render(marked(report(compiled, session, viewer), notice), translator)
  const own = of(lead)
  const shared = of('room')
  // Where all of it is for everyone, or none of it, there is nothing else for the others.
  const noOther = own.parts.every(({ readers }) => readers === 'all') || shared.parts.length === 0
  return {
    ...(await formats(own, 'report', wall.instant())),
    ...(noOther ? {} : await formats(shared, 'shared', wall.instant())),
  }
}
