import { own, type Param, type Problem, problemKey, say, type Text, textKey } from '@trivsel/core'
import type { Voice } from '../translator/translator'
import type { Phrase } from './phrase'
import { nameKey } from './problem-names'
import { wording } from './wording'

type Value = string | number | null | readonly string[]

/** Which form of a problem's text fits: with a suggestion, without an upper end, of one number, or about all that came. */
function contextOf({ nearest, min, max, path }: Readonly<Record<string, Value>>): string | null {
  if (typeof nearest === 'string') return 'nearest'
  if (max === null) return 'open'
  if (typeof min === 'number' && min === max) return 'exact'
  return path === '' ? 'whole' : null
}

/** An id by its name in the tool, where it has one. What did not come from the tool stays as it was written. */
function idText(voice: Voice, tool: string | null, param: string, id: string): Text {
  const key = tool === null ? null : nameKey(tool, param, id)
  return key !== null && voice.find(key, {}) !== undefined ? say(key) : own(id)
}

function paramOf(voice: Voice, tool: string | null, name: string, value: Exclude<Value, null>): Param {
  if (typeof value === 'number') return value
  return typeof value === 'string'
    ? idText(voice, tool, name, value)
    : { list: value.map((id) => idText(voice, tool, name, id)) }
}

/**
 * The phrase for a problem. A param that is null fills nothing; it chooses the form of the text that does without.
 * @param tool the tool whose titles stand for the ids in the problem; `null` for the ids themselves.
 */
export function problemWording(voice: Voice, problem: Problem, tool: string | null): Phrase {
  const given: Readonly<Record<string, Value>> = { ...problem.params }
  const params: Record<string, Param> = {}
  for (const [name, value] of Object.entries(given)) {
    if (value !== null) params[name] = paramOf(voice, tool, name, value)
  }
  // What a field should have held is named in words; every other param is an id, a count or what was written.
  if (problem.code === 'bad-field') params['expected'] = say(textKey.expectation(problem.params.expected))
  return wording(voice, problemKey(problem), params, contextOf(given))
}
