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
  RenderedBlock,
  RenderedCalendarEntry,
  RenderedPart,
  RenderedPicture,
  RenderedReport,
} from './render/rendered'
export { picturesOf } from './render/rendered'
export { oneLine, type Phrase, plain, type Run } from './text/phrase'
