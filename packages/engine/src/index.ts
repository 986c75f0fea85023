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
} from './activities/agree/agree.events'
export type { Agreement, AgreeResult } from './activities/agree/agree.result'
export type { AgreeView } from './activities/agree/agree.view'
// What each activity shows and comes to.
export type { AxisFigures } from './activities/axis-figures'
export { map } from './activities/map'
export type {
  AddMapTheme,
  ChooseTheme,
  DisposeTheme,
  MapEvent,
  PlaceTheme,
  RemoveMapTheme,
} from './activities/map/map.events'
export type { MapItem, MapResult } from './activities/map/map.result'
export type { MapView } from './activities/map/map.view'
export { meet } from './activities/meet'
export type { Note } from './activities/meet/meet.data'
export type {
  AddNote,
  MeetEvent,
  PlanMinutes,
  PlanStart,
  RemoveNote,
  StartItem,
  StopItem,
} from './activities/meet/meet.events'
export type { HeldItem, MeetResult } from './activities/meet/meet.result'
export type { MeetView } from './activities/meet/meet.view'
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
