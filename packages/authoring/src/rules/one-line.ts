import type { Rule } from './rule'

/** Every format breaks lines where its page ends, so a text holds no breaks and no gaps of its own. */
export const oneLine: Rule = ({ leaves }) =>
  leaves.flatMap(({ at, text }) => {
    // What stands at the ends is told by another rule.
    const inner = text.trim()
    if (inner.includes('\n'))
      return [{ at, message: 'a text is one line: write it with ">-", and without empty lines' }]
    return inner.includes('  ') ? [{ at, message: 'this text has two spaces in a row' }] : []
  })
