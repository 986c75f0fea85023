/** A4 and its margins, in twentieths of a point. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1247, right: 1134, bottom: 1247, left: 1134, header: 567, footer: 567 },
} as const

/** Room for text between the margins. */
export const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right
