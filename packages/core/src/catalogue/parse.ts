import type * as z from 'zod/mini'
import { type Deck, deckSchema } from '../model/card'
import { type Model, modelSchema } from '../model/model'
import { type Tool, toolSchema } from '../model/tool'
import { checkDeck, checkModel } from './check/check-model'
import { checkReferences } from './check/check-references'
import { type Finding, withSuggestions } from './finding'
import { findFault, type PlainFault, type PlainLimits } from './plain-data'

/** Content that was checked, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] }

// Our own content is at most 11 deep; a model may have a level more one day.
const LIMITS: PlainLimits = { depth: 16, text: 20_000, values: 200_000 }

const faultMessages = (limits: PlainLimits): Record<PlainFault['why'], string> => ({
  kind: 'only plain data can be content: texts, numbers, yes/no, lists and objects',
  key: 'this name cannot be used as a key',
  depth: `lists and objects lie more than ${limits.depth} deep`,
  text: `a text is longer than ${limits.text} characters`,
  values: `there are more than ${limits.values} values`,
  control: 'a text holds a control character or half a character',
})

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
      case 'invalid_key':
        return findingsOf(issue.issues, path)
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

/** Makes data and all in it unchangeable. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

// More than anybody reads, and few enough to send on.
const MOST_FINDINGS = 1000

const capped = (findings: readonly Finding[]): readonly Finding[] =>
  findings.length <= MOST_FINDINGS
    ? findings
    : [
        ...findings.slice(0, MOST_FINDINGS),
        { path: [], message: `and ${findings.length - MOST_FINDINGS} more, which are left out here` },
      ]

/** Checks data in three passes: that it is plain and not too much, that it has the shape, that it makes sense. */
export function parse<T>(
  data: unknown,
  schema: z.ZodMiniType<T>,
  check: (value: T) => readonly Finding[],
  limits: PlainLimits = LIMITS,
): Parsed<T> {
  const fault = findFault(data, limits)
  if (fault !== null) {
    return { ok: false, findings: [{ path: fields(fault.path), message: faultMessages(limits)[fault.why] }] }
  }
  const parsed = schema.safeParse(data, { reportInput: true })
  if (!parsed.success) return { ok: false, findings: findingsOf(parsed.error.issues) }
  const findings = withSuggestions(check(parsed.data))
  return findings.length > 0 ? { ok: false, findings: capped(findings) } : { ok: true, value: freeze(parsed.data) }
}

/**
 * The only door for a tool that was not built here: checks its shape and everything its ids refer to.
 * @returns the tool, frozen, so that it can be trusted from here on; or all findings, each with its place.
 */
export const parseTool = (data: unknown): Parsed<Tool> => parse(data, toolSchema, checkReferences)

/** As {@link parseTool}, for a model that tools share. */
export const parseModel = (data: unknown): Parsed<Model> => parse(data, modelSchema, (model) => checkModel(model, []))

/** As {@link parseTool}, for a deck of cards. */
export const parseDeck = (data: unknown): Parsed<Deck> => parse(data, deckSchema, (deck) => checkDeck(deck, []))
