import type { Rule } from './rule'

/** A text that is empty or starts or ends with a space would leave a gap on the screen. */
export const noEmptyText: Rule = ({ leaves }) =>
  leaves.flatMap(({ at, text }) => {
    if (text.trim() === '') return [{ at, message: 'this text is empty' }]
    return text === text.trim() ? [] : [{ at, message: 'this text starts or ends with a space or a new line' }]
  })
