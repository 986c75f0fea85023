import type { Tool } from '@trivsel/core'
import { smallTool } from '@trivsel/core/test/small-tool'
import { describe, expect, it } from 'vitest'
import { begin } from '../../test/small-team'
import { activities } from '../all'
import { agree, compile, map, meet, rate } from '../index'

/** For what the compiler would not let through: a tool read at run time. */
const atRunTime = compile as unknown as (tool: Tool, given: readonly object[]) => unknown

describe('compiling a tool', () => {
  it.each([
    ['rate', [map, meet, agree], 'answers'],
    ['meet', [rate, map, agree], 'talk'],
    ['map', [rate, meet, agree], 'choice'],
    ['agree', [rate, map, meet], 'deals'],
    ['rate', [], 'answers'],
  ])('without %s throws a letter that says what to do', (verb, given, step) => {
    const letter = `Step "${step}" of tool "small-tool" needs the activity "${verb}", which was not given to compile. Import ${verb} from "@trivsel/engine" and add it to the list.`
    expect(() => atRunTime(smallTool, given)).toThrow(new TypeError(letter))
  })

  it.each(['open', 'anonymous'] as const)(
    'that shares answers in mode %s throws, since it cannot be promised',
    (mode) => {
      const letter = `Tool "small-tool" shares answers in mode "${mode}", which this version cannot promise. Use "reveal".`
      expect(() => atRunTime({ ...smallTool, mode }, activities)).toThrow(new TypeError(letter))
    },
  )

  it('takes the activities in any order, more than it needs too, and holds no session', () => {
    const few: Tool = { ...smallTool, steps: [smallTool.steps[0]] }
    expect(compile(smallTool, [agree, rate, meet, map]).tool).toBe(smallTool)
    expect(() => atRunTime(few, [rate])).not.toThrow()
    expect(() => atRunTime(few, activities)).not.toThrow()
    const compiled = compile(smallTool, activities)
    expect(Object.isFrozen(compiled)).toBe(true)
    expect(JSON.stringify(compiled)).toBe(JSON.stringify({ tool: smallTool }))
    expect(begin(compiled).session).toEqual(begin(compiled).session)
  })
})
