// The nouns: what a tool is made of.

export { type Catalogue, findTool, parseCatalogue } from './catalogue/catalogue'
export type { Finding } from './catalogue/finding'
export { nearest } from './catalogue/nearest'
// The door for content.
export { type Parsed, parseTool } from './catalogue/parse'
export { findFault, type PlainFault, type PlainLimits } from './catalogue/plain-data'
// Words, by key.
export { type TextKey, textKey } from './catalogue/text-key'
export type { TextTree, Words } from './catalogue/words'
export { type AgreeStep, agreeStepSchema } from './model/activity/agree'
export { type MapStep, mapStepSchema } from './model/activity/map'
export { type AgendaItem, type MeetStep, meetStepSchema } from './model/activity/meet'
export { type RateStep, rateStepSchema } from './model/activity/rate'
export type { StepBase } from './model/activity/step-base'
export { type Card, cardSchema } from './model/card'
export { type Disposition, dispositions } from './model/disposition'
export { type Id, idSchema } from './model/id'
export { type Mode, modes } from './model/mode'
export type { AgendaItemId, AxisId, LevelId, QuadrantId, SeatId, StepsOf, ThemeId } from './model/names'
export { isOwnId, type OwnId } from './model/own-id'
export { type PriorityMap, priorityMapSchema, type Quadrant } from './model/quadrant'
export { type Question, questionSchema } from './model/question'
export { type Range, rangeSchema } from './model/range'
export { type RoleAdvice, roleAdviceSchema } from './model/role'
export { type Level, levelSchema, type Scale, scaleSchema } from './model/scale'
export { type Seat, seatSchema } from './model/seat'
export { type Source, type SourceNote, sourceSchema } from './model/source'
export { type Step, stepSchema, type Verb } from './model/step'
export { type Theme, themeSchema } from './model/theme'
export { type Tool, toolSchema } from './model/tool'

// What can be wrong.
export {
  type Expectation,
  expectations,
  type Problem,
  type ProblemCode,
  type ProblemParams,
  problem,
  problemKey,
} from './problem'
export type { Block } from './report/block'
export type { Mark, Picture, PictureAxis, Placed, PlanePicture, Region, Side } from './report/picture'
export type { CalendarEntry, Report } from './report/report'
// What a session leaves.
export { own, type Param, type PlainDate, type PlainDateTime, say, type Text } from './report/text'
