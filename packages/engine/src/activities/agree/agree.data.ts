import type { PlainDate } from '@trivsel/core'
import * as z from 'zod/mini'
import { date } from '../fields'

const agreement = z.strictObject({
  id: z.string(),
  theme: z.string(),
  what: z.string(),
  who: z.array(z.string()),
  when: date,
  followUp: date,
  how: z.nullable(z.string()),
  clock: z.int(),
})

const agreed = z.strictObject({ agreements: z.array(agreement), followUp: z.nullable(date) })

/** Accepts what an `agree` step holds. */
export const agreeData = () => agreed

/** An agreement as it is kept. */
export interface KeptAgreement {
  readonly id: string
  readonly theme: string
  readonly what: string
  readonly who: readonly string[]
  readonly when: PlainDate
  readonly followUp: PlainDate
  readonly how: string | null
  /** Clock of the event that last put it in these terms. */
  readonly clock: number
}

/** What an `agree` step holds. */
export interface AgreeData {
  readonly agreements: readonly KeptAgreement[]
  /** The day the group talks again. */
  readonly followUp: PlainDate | null
}

export const nothingAgreed: AgreeData = { agreements: [], followUp: null }
