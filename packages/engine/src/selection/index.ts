export { type Selection, selectWithinRange } from './select-within-range'
