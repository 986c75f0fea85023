import { type FollowUp, followUpUnits, type PlainDate, type StepsOf, type ThemeId, type Tool } from '@trivsel/core'
import * as z from 'zod/mini'
import type { Stamp } from '../../session/event-id'
import { date, ref, text } from '../fields'

interface InAgree<T extends Tool> extends Stamp {
  readonly step: StepsOf<T, 'agree'>
}

/** What is agreed: who does what by when, and how and when it is followed up. */
export interface Commitment<T extends Tool = Tool> {
  /** Given where agreements are made per theme; elsewhere it may be, where the step rests on themes. */
  readonly theme?: ThemeId<T>
  /** At most 4000 characters. */
  readonly what: string
  /** Participants, at least one. */
  readonly who: readonly string[]
  readonly when: PlainDate
  readonly followUp: PlainDate
  /** How it is followed up. At most 4000 characters. */
  readonly how?: string
}

/** Makes an agreement. Its id becomes the event's id. */
export interface AddAgreement<T extends Tool = Tool> extends InAgree<T>, Commitment<T> {
  readonly type: 'add-agreement'
}

/** Puts an agreement in other terms: all of its fields are given anew. */
export interface ChangeAgreement<T extends Tool = Tool> extends InAgree<T>, Commitment<T> {
  readonly type: 'change-agreement'
  readonly agreement: string
}

/** Takes an agreement away. */
export interface RemoveAgreement<T extends Tool = Tool> extends InAgree<T> {
  readonly type: 'remove-agreement'
  readonly agreement: string
}

/** How often something comes again. */
export type Rhythm = Pick<FollowUp, 'after' | 'unit'>

/** Sets the day to talk again; `on: null` takes it back. */
export interface PlanFollowUp<T extends Tool = Tool> extends InAgree<T> {
  readonly type: 'plan-follow-up'
  readonly on: PlainDate | null
  /** How often from then on; left out for once. */
  readonly repeats?: Rhythm
}

/**
 * Shows one's own agreements, as they stand now, in a step where each chooses what to show. What changes later is not
 * shown until it is shown again; showing them to nobody takes it back.
 */
export interface ShowAgreements<T extends Tool = Tool> extends InAgree<T> {
  readonly type: 'show'
  /** Participants; or `everyone`, those who join later and the shared screen included. */
  readonly to: readonly string[] | 'everyone'
}

/** What can be sent into an `agree` step. */
export type AgreeEvent<T extends Tool = Tool> =
  | AddAgreement<T>
  | ChangeAgreement<T>
  | RemoveAgreement<T>
  | PlanFollowUp<T>
  | ShowAgreements<T>

const commitment = {
  theme: z.exactOptional(ref),
  what: text,
  who: z.array(ref).check(z.minLength(1), z.maxLength(50)),
  when: date,
  followUp: date,
  how: z.exactOptional(text),
}

export const agreeEvents = {
  'add-agreement': commitment,
  'change-agreement': { ...commitment, agreement: ref },
  'remove-agreement': { agreement: ref },
  'plan-follow-up': {
    on: z.nullable(date),
    repeats: z.exactOptional(
      z.strictObject({ after: z.int().check(z.gte(1), z.lte(366)), unit: z.enum(followUpUnits) }),
    ),
  },
  show: { to: z.union([z.literal('everyone'), z.array(ref).check(z.maxLength(50))]) },
}
