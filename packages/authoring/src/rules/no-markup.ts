import type { Rule } from './rule'

// Tags and entities, links and code, emphasis, headings and bullets: what a format would escape or a reader would see
// as signs.
const MARKUP =
  /<[a-z!/?]|&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);|\]\(|`|\*\*|__|(?<![\w*])[*_](?=\p{L})[^*_\n]*?(?<=[\p{L}.!?])[*_](?!\w)|^(?:#+|[-*•]) /imu

/** Texts are plain: each format sets them its own way, and none has to guess what is markup. */
export const noMarkup: Rule = ({ leaves }) =>
  leaves.flatMap(({ at, text }) => {
    const found = MARKUP.exec(text)
    return found ? [{ at, message: `texts are plain, without markup such as "${found[0]}"` }] : []
  })
