export { type ConsensusBand, consensus, consensusBand } from './consensus'
export { type Counts, countLevels, noCounts, sum, total } from './counts'
export { sideByMajority, sideByMedian, sideBySum, sideOfValue } from './side'
