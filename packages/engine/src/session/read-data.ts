import { type Expectation, findFault, type PlainFault, type PlainLimits, type Problem, problem } from '@trivsel/core'
import * as z from 'zod/mini'

/** How much one event may hold. A close names every copy it has seen, and there may be one for each participant. */
export const eventLimits: PlainLimits = { depth: 4, text: 4000, values: 10_000 }

/** Why data from outside is not even looked at. */
export function faultProblem(data: unknown, limits: PlainLimits): Problem | null {
  const fault: PlainFault | null = findFault(data, limits)
  if (fault === null) return null
  return fault.length === undefined
    ? problem('not-plain-data', { path: fault.path })
    : problem('text-too-long', { path: fault.path, length: fault.length, max: limits.text })
}

const kinds: Readonly<Record<string, Expectation>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'yes-or-no',
  array: 'list',
  object: 'fields',
  record: 'fields',
  datetime: 'instant',
  'wall-time': 'wall-time',
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.join('.')
  const { input } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return problem('unknown-field', { path: [...issue.path, issue.keys[0]].join('.') })
    case 'invalid_type':
      return problem('bad-field', { path, expected: kinds[issue.expected] ?? 'known-value' })
    case 'too_big':
      if (typeof input === 'string')
        return problem('text-too-long', { path, length: input.length, max: Number(issue.maximum) })
      break
    case 'invalid_format':
      if (issue.format === 'date' && typeof input === 'string') return problem('date-not-real', { date: input })
      return problem('bad-field', { path, expected: kinds[issue.format] ?? 'short-text' })
  }
  return problem('bad-field', { path, expected: 'known-value' })
}

/** Reads data by a schema: the data, rebuilt from the schema's fields alone, or the first problem. */
export function readAs<D>(
  schema: z.core.$ZodType<D>,
  data: unknown,
): { readonly data: D } | { readonly problem: Problem } {
  const parsed = z.safeParse(schema, data, { reportInput: true })
  return parsed.success ? { data: parsed.data } : { problem: problemOf(parsed.error.issues[0] as z.core.$ZodIssue) }
}
