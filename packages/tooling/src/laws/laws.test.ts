import { describe, expect, it } from 'vitest'
import { draftOf, knownTypes } from './drafts'
import { holds } from './holds'
import { mutated } from './mutate'
import { tools, translatorsOf } from './tools'
import { moveOn } from './unblock'
import { doSomething } from './walk'
import { Walker } from './walker'

describe.each(tools.map((tool) => [tool.id, tool] as const))('%s', (_, tool) => {
  it('goes from its first step to its end, and at each step is kept, readable, and worded in both languages', () => {
    const walker = new Walker(tool, 1)
    const translators = translatorsOf(tool)
    const visited: string[] = []
    for (const step of tool.steps) {
      expect(walker.session.step).toBe(step.id)
      visited.push(step.id)
      doSomething(walker, step, 25)
      holds(walker, translators)
      moveOn(walker)
    }
    expect(walker.session.finished).toBe(true)
    expect(visited).toEqual(tool.steps.map(({ id }) => id))
    holds(walker, translators)
  })

  it('stays whole when everything is done in any order, and can be gone through backwards', () => {
    const walker = new Walker(tool, 2)
    for (const _step of tool.steps.slice(1)) moveOn(walker)
    let accepted = 0
    for (let i = 0; i < 6; i++) for (const step of tool.steps) accepted += doSomething(walker, step, 6)
    expect(accepted).toBeGreaterThan(6)
    holds(walker, translatorsOf(tool))
    const before = walker.session.steps
    while (walker.session.step !== tool.steps[0]?.id) {
      expect(walker.try({ type: 'back', by: walker.lead, step: walker.session.step })).toBeNull()
    }
    expect(walker.session.steps).toEqual(before)
  })

  it('refuses by name whatever is put wrong in an event, field by field', () => {
    const walker = new Walker(tool, 3)
    for (const step of tool.steps) {
      for (const type of knownTypes) {
        const draft = draftOf(walker, type, step, walker.chance.one([walker.lead, ...walker.inSeats(step.seats)]))
        mutated(walker, draft)
      }
      if (step !== tool.steps.at(-1)) moveOn(walker)
    }
  })
})
