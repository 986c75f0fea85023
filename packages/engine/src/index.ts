// The activities a tool is compiled with.

export type { Activity } from './activities/activity'
export { agree } from './activities/agree'
export type {
  AddAgreement,
  AgreeEvent,
  ChangeAgreement,
  Commitment,
  PlanFollowUp,
  RemoveAgreement,
  Rhythm,
  ShowAgreements,
} from './activities/agree/agree.events'
export type { Agreed, Agreement, AgreeResult } from './activities/agree/agree.result'
export type { AgreeView } from './activities/agree/agree.view'
// What each activity shows and comes to.
export type { AxisFigures } from './activities/axis-figures'
export { deal } from './activities/deal'
export type { ClearRounds, DealEvent, EndRound, PlanRounds, StartRound, UndoRound } from './activities/deal/deal.events'
export type { CardId, DealResult, DealtGroup, DealtRound } from './activities/deal/deal.result'
export type { DealPerson, DealView, MyRound } from './activities/deal/deal.view'
export { fill } from './activities/fill'
export type { Audience, Entry } from './activities/fill/fill.data'
export type {
  AddEntry,
  AddRow,
  AddThought,
  AnswerCell,
  AnswerField,
  ChangeEntry,
  ChangeThought,
  DoneFilling,
  FieldValue,
  FillEvent,
  RemoveEntry,
  RemoveThought,
  SheetEvent,
  ShowField,
  StrikeRow,
} from './activities/fill/fill.events'
export type { FilledField, FilledRow, FilledThought } from './activities/fill/fill.filled'
export type { FilledSheet, FillResult } from './activities/fill/fill.result'
export type { Shown } from './activities/fill/fill.seen'
export type { FillView, Named, ShownField } from './activities/fill/fill.view'
export { map } from './activities/map'
export type {
  AddMapTheme,
  ChooseTheme,
  ClearMapRound,
  DisposeTheme,
  FormGroups,
  MapDecision,
  MapEvent,
  MapOrder,
  PlaceTheme,
  RemoveMapTheme,
  StartMapRound,
} from './activities/map/map.events'
export type { MapItem } from './activities/map/map.item'
export type { MapGroup, MapResult, MapRound } from './activities/map/map.result'
export type { MapView } from './activities/map/map.view'
export { meet } from './activities/meet'
export type { Note } from './activities/meet/meet.data'
export type {
  AddNote,
  ClearItem,
  MeetEvent,
  PlanMinutes,
  PlanStart,
  RemoveNote,
  StartItem,
  StopItem,
} from './activities/meet/meet.events'
export type { HeldItem, MeetResult } from './activities/meet/meet.result'
export type { MeetView, ShownItem } from './activities/meet/meet.view'
export { rate } from './activities/rate'
export type {
  AddRateTheme,
  DoneRating,
  PickTheme,
  RateEvent,
  RateTheme,
  RemoveRateTheme,
} from './activities/rate/rate.events'
export type { Progress } from './activities/rate/rate.facts'
export type { RatedTheme, RateResult, RevealedAnswer } from './activities/rate/rate.result'
export type { RateView } from './activities/rate/rate.view'
export { read } from './activities/read'
export type { ReadEvent, ReadPage } from './activities/read/read.events'
export type { ShownList, ShownPage, ShownPart } from './activities/read/read.pages'
export type { ReadResult } from './activities/read/read.result'
export type { ReadView } from './activities/read/read.view'
export { sort } from './activities/sort'
export type {
  AddSortTheme,
  AddWord,
  ChooseSorted,
  DoneSorting,
  PutTheme,
  RemoveSortTheme,
  RemoveWord,
  SortEvent,
} from './activities/sort/sort.events'
export type { SortedTheme, SortedWord, SortResult, UnderColour } from './activities/sort/sort.result'
export type { SortView } from './activities/sort/sort.view'
export type { Pair } from './pairing'
export type { Viewer } from './privacy/viewer'
export { can } from './session/can'
// A session from opening to report.
export { type Compiled, compile } from './session/compile'
export {
  type CloseEvent,
  type Draft,
  type EventOf,
  type JoinEvent,
  type JournalEvent,
  type MoveEvent,
  type OpenEvent,
  type Participant,
  type ReopenEvent,
  type Untrusted,
  untrusted,
} from './session/event'
// What is sent.
export type { Seen, Stamp } from './session/event-id'
export type { Aside } from './session/fold'
export { type Merged, merge } from './session/merge'
export { type Opening, open } from './session/open'
export type { Accepted, Refused } from './session/outcome'
export { type Replayed, replay } from './session/replay'
export { report } from './session/report'
export { type Restored, restore } from './session/restore'
export { type Result, result, type StepResult } from './session/result'
export { type Saved, save } from './session/save'
export { send } from './session/send'
export type { Session, StepState } from './session/session'
export { stamp } from './session/stamp'
export { type View, view } from './session/view'
