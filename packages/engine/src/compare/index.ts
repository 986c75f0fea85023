export { cliffsDelta } from './cliffs-delta'
export { kendallsW, type Ranking } from './kendalls-w'
export { type Comparison, type ComparisonRule, compareRounds, comparisonRule, type Membership } from './rounds'
