// The nouns: what a tool is made of.

export { type Catalogue, findTool } from './catalogue/catalogue'
export { checkRetired } from './catalogue/check/check-retired'
export { allIds, deckIds, modelIds, toolIds } from './catalogue/content-ids'
export { type Finding, unknownId, withSuggestions } from './catalogue/finding'
export { nearest } from './catalogue/nearest'
// What an organisation lays over content.
export { type ChangedPieces, changePieces } from './catalogue/overlay/change-pieces'
export type { Marks, Override } from './catalogue/overlay/marks'
export { basedOnOf, type Overlaid, type Overruled, overlay } from './catalogue/overlay/overlay'
export { parsePack } from './catalogue/overlay/parse-pack'
export { textHash } from './catalogue/overlay/text-hash'
// The door for content.
export { type Parsed, parseDeck, parseModel, parseTool } from './catalogue/parse'
export { catalogueSchema, parseCatalogue } from './catalogue/parse-catalogue'
export { type Pieces, pieceTexts } from './catalogue/piece-texts'
export { findFault, type PlainFault, type PlainLimits } from './catalogue/plain-data'
export { type ResolvedId, resolveId } from './catalogue/resolve-id'
export { sharedTexts } from './catalogue/shared-texts'
// Words, by key.
export { type TextKey, textKey } from './catalogue/text-key'
export { deckTexts, modelTexts, toolTexts } from './catalogue/text-keys'
export type { TextTree, Words } from './catalogue/words'
export { wordsSchema } from './catalogue/words-schema'
// What people do in a step, with its settings.
export { type AgreeStep, agreers, agreeStepSchema } from './model/activity/agree'
export { type DealStep, dealStepSchema } from './model/activity/deal'
export { type FillStep, fillers, fillStepSchema } from './model/activity/fill'
export { type MapStep, mapStepSchema } from './model/activity/map'
export { type AgendaItem, type MeetStep, meetStepSchema } from './model/activity/meet'
export { type RateStep, rateStepSchema } from './model/activity/rate'
export { type ReadStep, readStepSchema } from './model/activity/read'
export { type Colour, colourMeanings, type SortStep, sortStepSchema } from './model/activity/sort'
export type { StepBase } from './model/activity/step-base'
export { type Card, cardSchema, type Deck, deckSchema } from './model/card'
export { type Disposition, dispositions } from './model/disposition'
export {
  type BalanceDrawing,
  type BarsDrawing,
  type CirclesDrawing,
  type Drawing,
  drawingSchema,
  type GridDrawing,
  type TreeDrawing,
  type WheelDrawing,
} from './model/drawing'
export { type Example, exampleSchema } from './model/example'
export {
  type ChoiceField,
  type Column,
  type DateField,
  type Field,
  type Form,
  fieldSchema,
  formSchema,
  type ListField,
  type NumberField,
  type TableField,
  type TextField,
  type TreeField,
} from './model/field'
export { type FollowUp, followUpSchema, followUpUnits } from './model/follow-up'
export { type FormerTheme, formerThemeSchema } from './model/former-theme'
export { type Id, idSchema } from './model/id'
export { type Link, linkSchema } from './model/link'
export { type List, type ListKind, listKinds, listSchema } from './model/list'
export { type Mode, modes } from './model/mode'
export { type Model, type ModelPart, modelSchema } from './model/model'
export type {
  AgendaItemId,
  AreaId,
  AxisId,
  ColourId,
  FieldId,
  LevelId,
  PageId,
  QuadrantId,
  SeatId,
  StepsOf,
  ThemeId,
} from './model/names'
export { isOwnId, type OwnId } from './model/own-id'
export { type Addition, type Address, type BasedOn, type Change, type Pack, packSchema } from './model/pack'
export { type Page, pageSchema } from './model/page'
export { type Privacy, privacies } from './model/privacy'
export { type PriorityMap, priorityMapSchema, type Quadrant } from './model/quadrant'
export { type Question, questionSchema } from './model/question'
export { type QuestionSet, questionSetSchema } from './model/question-set'
export { type Range, rangeSchema } from './model/range'
export { fates, type Retired, retiredSchema } from './model/retired'
export { type RoleAdvice, roleAdviceSchema } from './model/role'
export { type Level, levelSchema, type Scale, scaleSchema } from './model/scale'
export { type Seat, seatSchema } from './model/seat'
export { linkStatuses, type Source, type SourceLink, type SourceNote, sourceSchema } from './model/source'
export { type Step, stepSchema, type Verb } from './model/step'
export { type Theme, themeSchema } from './model/theme'
export { type TimeSlot, timeSlotSchema } from './model/time'
export { type Tool, toolKinds, toolSchema } from './model/tool'

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
export type {
  BalancePicture,
  BalanceSide,
  BarsPicture,
  CirclesPicture,
  GridPicture,
  LightsPicture,
  Mark,
  Picture,
  PictureAxis,
  Placed,
  PlanePicture,
  Region,
  Side,
  TreeNode,
  TreePicture,
  WheelPicture,
} from './report/picture'
export type { Appointment, CalendarEntry, DayEntry, Readers, Report, ReportPart } from './report/report'
export { sharedArea } from './report/shared-area'
// What a session leaves.
export { own, type Param, type PlainDate, type PlainDateTime, say, type Text } from './report/text'
