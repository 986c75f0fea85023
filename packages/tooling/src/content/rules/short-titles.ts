import type { Rule } from './rule'

const LONGEST = 60

/** A title fits on one line of a narrow screen and in a box of the priority map. */
export const shortTitles: Rule = ({ leaves }) =>
  leaves.flatMap(({ key, at, text }) => {
    const length = [...text].length
    if (!/(^|\.)title$/.test(key) || length <= LONGEST) return []
    return [{ at, message: `a title has at most ${LONGEST} characters, this has ${length}` }]
  })
