import type * as z from 'zod/mini'
import { type Tool, toolSchema } from '../model/tool'
import { checkReferences } from './check-references'
import type { Finding } from './finding'
import { findFault, type PlainFault } from './plain-data'

/** Content that was checked, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] }

const LIMITS = { depth: 12, text: 20_000, values: 200_000 }

const faultMessage: Record<PlainFault['why'], string> = {
  kind: 'only plain data can be content: texts, numbers, yes/no, lists and objects',
  key: 'this name cannot be used as a key',
  depth: `lists and objects lie more than ${LIMITS.depth} deep`,
  text: `a text is longer than ${LIMITS.text} characters`,
  values: `there are more than ${LIMITS.values} values`,
  control: 'a text holds a control character or half a character',
}

/** What a schema found, told to the author of the content. */
function findingsOf(issues: readonly z.core.$ZodIssue[], at: readonly (string | number)[] = []): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    const path = [...at, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))]
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ path: [...path, key], message: `unknown field "${key}"` }))
      case 'invalid_type':
        return [
          { path, message: issue.input === undefined ? 'this field is missing' : `this must be ${issue.expected}` },
        ]
      case 'invalid_value':
        return [
          { path, message: `this must be one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}` },
        ]
      case 'invalid_format':
        return [{ path, message: `this must be written as ${issue.pattern ?? issue.format}` }]
      case 'too_small':
        return [{ path, message: `this must be at least ${issue.minimum}` }]
      case 'too_big':
        return [{ path, message: `this must be at most ${issue.maximum}` }]
      case 'invalid_union':
        return issue.errors.length === 1
          ? findingsOf(issue.errors[0] ?? [], path)
          : [{ path, message: 'this fits none of the forms it can have' }]
      default:
        return [{ path, message: 'this is not accepted here' }]
    }
  })
}

const fields = (path: string): string[] => (path === '' ? [] : path.split('.'))

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

/**
 * The only door for a tool that was not built here: checks its shape and everything its ids refer to.
 * @returns the tool, frozen, so that it can be trusted from here on; or all findings, each with its place.
 */
export function parseTool(data: unknown): Parsed<Tool> {
  const fault = findFault(data, LIMITS)
  if (fault !== null) return { ok: false, findings: [{ path: fields(fault.path), message: faultMessage[fault.why] }] }
  const parsed = toolSchema.safeParse(data, { reportInput: true })
  if (!parsed.success) return { ok: false, findings: findingsOf(parsed.error.issues) }
  const findings = checkReferences(parsed.data)
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: freeze(parsed.data) }
}
