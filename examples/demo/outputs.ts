import { own, type Report } from '@trivsel/core'
import { report, result } from '@trivsel/engine'
import { picturesOf, type RenderedReport, render } from '@trivsel/i18n'
import { toICalendar } from '@trivsel/i18n/icalendar'
import { toMarkdown } from '@trivsel/i18n/markdown'
import { toSvg } from '@trivsel/i18n/svg'
import { ends, instant } from './clock'
import type { Files } from './files'
import { type Played, tool } from './play'
import type { Run } from './sections/section'
import type { Speaker } from './speaker'

// A report and a calendar travel without the demo around them, so they say themselves what in them is real.
function marked(made: Report, { labels }: Speaker): Report {
  const notice = own(labels.madeUpFile)
  return {
    ...made,
    about: [notice, ...made.about],
    calendar: made.calendar.map((entry) => ({ ...entry, details: [...entry.details, notice] })),
  }
}

/** Reads from a session what the terminal and the files need. */
export function read(speaker: Speaker, played: Played): Run {
  const made = marked(report(tool, played.session, 'room'), speaker)
  return {
    speaker,
    played,
    result: result(tool, played.session, 'room'),
    report: made,
    rendered: render(made, speaker.translator),
  }
}

/** The files a group takes home, for the folder they go into. */
export function filesOf(rendered: RenderedReport): Files {
  const [picture] = picturesOf(rendered)
  return {
    'report.md': toMarkdown(rendered, { pictureHref: () => 'priority-map.svg' }),
    'priority-map.svg': picture === undefined ? null : toSvg(picture),
    'calendar.ics': toICalendar(rendered, { stamp: instant(ends) }),
  }
}
