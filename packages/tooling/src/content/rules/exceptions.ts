import { type Language, type Letter, unknown } from '@trivsel/authoring/content'
import * as z from 'zod'
import type { Entry } from '../check/read-entries'
import type { Found } from './own-rule'

/** Something that breaks a rule on purpose, and until when that is agreed. */
export interface Exception {
  readonly rule: string
  /** As a {@link Found} says it. */
  readonly where: string
  /** Left out where it holds for every language. */
  readonly language?: Language | undefined
  readonly reason: string
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly expires: string
}

/** Accepts one {@link Exception}. */
export const exceptionSchema: z.ZodType<Exception> = z.strictObject({
  rule: z.string(),
  where: z.string(),
  language: z.string().optional(),
  reason: z.string().trim().min(1),
  expires: z.iso.date(),
})

/** What each rule found, under the rule's name. */
export type FoundByRule = ReadonlyMap<string, readonly Found[]>

const means = (exception: Exception, found: Found): boolean =>
  exception.where === found.where && (exception.language === undefined || exception.language === found.language)

/**
 * What is left of the mistakes when exceptions are made, and what is wrong with the exceptions themselves. One that ran
 * out excuses nothing.
 * @param today the day exceptions are judged on, `YYYY-MM-DD`; `null` where none is known, and then none runs out.
 * @param sound false where content could not be read whole: what a rule does not find then may only be out of sight.
 */
export function excuse(
  all: FoundByRule,
  exceptions: readonly Entry<Exception>[],
  today: string | null,
  sound = true,
): Letter[] {
  const holds = ({ value }: Entry<Exception>): boolean => today === null || value.expires >= today
  const valid = exceptions.filter(holds).map(({ value }) => value)
  const left = [...all].flatMap(([rule, found]) =>
    found.filter((one) => !valid.some((exception) => exception.rule === rule && means(exception, one))),
  )
  const faults = exceptions.flatMap((entry): Letter[] => {
    const { value, at } = entry
    const found = all.get(value.rule)
    if (found === undefined) return [{ at, message: unknown('rule', value.rule, [...all.keys()]) }]
    if (!found.some((one) => means(value, one))) {
      const message = `nothing breaks "${value.rule}" at ${value.where} any more: take this exception out`
      return sound ? [{ at, message }] : []
    }
    if (holds(entry)) return []
    return [{ at, message: `this exception ran out on ${value.expires}: mend the text, or say until when it stays` }]
  })
  return [...left.map(({ at, message }) => ({ at, message })), ...faults]
}
