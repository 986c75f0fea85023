export { AUDIT_BUDGET, type Audit, audit, type Contributor } from './audit'
export {
  type Cell,
  type CrossTable,
  crossTable,
  type HiddenPattern,
  PATTERN_BUDGET,
  safePatterns,
} from './cross-table'
export { type Floors, leastFloors, type RaisedFloors } from './floors'
export type { Figures } from './gate/figures'
export { figuresOfTally } from './gate/figures-of-tally'
export { type Publication, type Release, release, withdrawnFrom } from './gate/release'
export type { AskedCounts, AskedGroup, AskedTable, AskedTexts, AskedTheme, ReleaseRequest } from './gate/request'
export type { WhyWithheld, Withheld } from './gate/withheld'
export { type Ledger, type LedgerEntry, type LedgerTheme, openLedger } from './ledger/ledger'
export { restoreLedger } from './ledger/restore-ledger'
export { flatPartition, type Partition } from './partition'
export type { Refusal, RefusalParams } from './refusal'
export { type Floor, type RoundChange, timeline } from './timeline'
