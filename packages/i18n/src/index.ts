// Words in one language.

export {
  createTranslator,
  resourcesOf,
  reword,
  type Translator,
  type TranslatorOptions,
} from './translator/translator'
export { parity } from './words/parity'

// One text, for a screen.

export { text } from './text/text'

// A whole report, for a format.

export { render } from './render/render'
export type {
  RenderedAxis,
  RenderedBlock,
  RenderedCalendarEntry,
  RenderedPicture,
  RenderedPlaced,
  RenderedRegion,
  RenderedReport,
} from './render/rendered'
export { oneLine, type Phrase, plain, type Run } from './text/phrase'
