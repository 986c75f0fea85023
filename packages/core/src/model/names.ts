import type { OwnId } from './own-id'
import type { Verb } from './step'
import type { Tool } from './tool'

/** The ids of a tool's steps whose activity is `V`. Distributes, so a tool read at run time gives `string`. */
export type StepsOf<T extends Tool, V extends Verb = Verb, S = T['steps'][number]> = S extends {
  readonly id: infer I
  readonly activity: infer A
}
  ? V extends Verb
    ? [Extract<A, V>] extends [never]
      ? never
      : I & string
    : never
  : never

/** A theme of the tool, or one that people added. */
export type ThemeId<T extends Tool> = T['themes'][number]['id'] | OwnId

/** An axis of the tool. */
export type AxisId<T extends Tool> = T['axes'][number]

/** A level of the tool's scale. */
export type LevelId<T extends Tool> = NonNullable<T['scale']>['levels'][number]['id']

/** A box of the tool's priority map. */
export type QuadrantId<T extends Tool> = NonNullable<T['map']>['quadrants'][number]['id']

/** A seat of the tool. */
export type SeatId<T extends Tool> = T['seats'][number]['id']

type MeetStepOf<T extends Tool> = Extract<T['steps'][number], { readonly activity: 'meet' }>

/** An item of an agenda of the tool. */
export type AgendaItemId<T extends Tool> = MeetStepOf<T>['agenda'][number]['id']

/** A field of a form of the tool. */
export type FieldId<T extends Tool> = T['forms'][number]['fields'][number]['id']

/** A page of the tool. */
export type PageId<T extends Tool> = T['pages'][number]['id']

type SortStepOf<T extends Tool> = Extract<T['steps'][number], { readonly activity: 'sort' }>

/** A colour of the tool, under which key words are placed. */
export type ColourId<T extends Tool> = SortStepOf<T>['colours'][number]['id']

/** An area of the tool, in which something can be done about a theme. */
export type AreaId<T extends Tool> = SortStepOf<T>['areas'][number]
