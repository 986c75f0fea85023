import type { Block, Report } from '@trivsel/core'
import { phraseOf, type Say } from '../text/wording'
import { type Translator, voiceOf } from '../translator/translator'
import { renderPicture } from './render-picture'
import type { RenderedBlock, RenderedReport } from './rendered'

function renderBlock(block: Block, language: string, say: Say): RenderedBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, text: say(block.text) }
    case 'paragraph':
    case 'notice':
      return { kind: block.kind, text: say(block.text) }
    case 'list':
      return { kind: 'list', items: block.items.map(say) }
    case 'table':
      return { kind: 'table', columns: block.columns.map(say), rows: block.rows.map((row) => row.map(say)) }
    case 'picture':
      return { kind: 'picture', picture: renderPicture(block.picture, language, say) }
  }
}

/**
 * Gives a report its words: the same blocks, with phrases where there were keys. Formats take it from here.
 * A text that no words have shows as `⟦key⟧` and is told to the translator's `onMissing`.
 */
export function render(report: Report, translator: Translator): RenderedReport {
  const voice = voiceOf(translator)
  const { language } = translator
  const say: Say = (text) => phraseOf(voice, text)
  return {
    language,
    tool: report.tool,
    edition: report.edition,
    session: report.session,
    title: say(report.title),
    blocks: report.blocks.map((block) => renderBlock(block, language, say)),
    calendar: report.calendar.map(({ id, on, title, details }) => ({
      id,
      on,
      title: say(title),
      details: details.map(say),
    })),
  }
}
