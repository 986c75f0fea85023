import type { Tool } from '@trivsel/core'
import { smallTool } from '@trivsel/core/test/small-tool'
import { describe, expect, it } from 'vitest'
import { begin, withStep } from '../../test/small-team'
import { activities } from '../all'
import { agree, compile, map, meet, rate } from '../index'
import { kitOf } from './compile'

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

  it('that shares answers in mode anonymous throws, since it cannot be promised', () => {
    const letter =
      'Tool "small-tool" shares answers in mode "anonymous", which this version cannot promise. Use "reveal" or "open".'
    expect(() => atRunTime({ ...smallTool, mode: 'anonymous' }, activities)).toThrow(new TypeError(letter))
  })

  it('that keeps answers until a reveal throws where the activity has none', () => {
    const letter = 'Step "choice" of tool "small-tool" is to keep answers until a reveal, which "map" cannot.'
    expect(() => atRunTime({ ...smallTool, ...withStep('choice', { privacy: 'reveal' }) }, activities)).toThrow(
      new TypeError(letter),
    )
  })

  it('in which nothing is private makes nothing to close', () => {
    const open = compile({ ...smallTool, mode: 'open', steps: [smallTool.steps[1]] } as Tool, [meet])
    expect(Object.keys(kitOf(open).machine.config.on ?? {})).toEqual([])
    expect(Object.keys(kitOf(compile(smallTool, activities)).machine.config.on ?? {})).toEqual(['close', 'reopen'])
  })

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
