import type { Attributes } from './markup'
import { palette } from './palette'

/** An outline; dashed where nobody said anything. */
export const outlined = (said: boolean, width = 2): Attributes => ({
  stroke: palette.line,
  'stroke-width': width,
  ...(said ? {} : { 'stroke-dasharray': '8 6' }),
})
