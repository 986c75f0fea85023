export { parseLevel, type SymbolFault } from './parse-level'
export { MOST_BYTES, MOST_LETTERS, type RatingRow, type Ratings, readRatings } from './read-ratings'
export { toDrafts } from './to-drafts'
