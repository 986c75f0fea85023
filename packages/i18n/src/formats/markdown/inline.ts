import { oneLine, type Phrase } from '../../text/phrase'

// GFM makes links of bare addresses and undoes backslashes before it looks, so an unseen word joiner parts them.
const ADDRESS = /(?<=(?:https?|ftp):)(?=\S)|(?<=www)(?=\.)|(?=@\S)|(?<=@)(?=\S)/gi
const WORD_JOINER = '\u2060'
// Wherever they stand, these can begin markup, an entity, HTML or the next cell of a table.
const ANYWHERE = /[\\`*_[\]<>&|~#$]/g
// At the start of a line these begin a list, underline a heading or draw a rule.
const AT_START = /^[-+=]|(?<=^\d{1,9})[.)]/

/** A phrase as Markdown inside a line, in which nothing is markup, a link or HTML, whoever wrote it. */
export const inline = (phrase: Phrase): string =>
  oneLine(phrase).replace(ADDRESS, WORD_JOINER).replace(ANYWHERE, '\\$&')

/** A phrase as Markdown at the start of a line. */
export const line = (phrase: Phrase): string => inline(phrase).replace(AT_START, '\\$&')
