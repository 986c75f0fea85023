import type { Step } from '@trivsel/core'
import { describe, expect, it } from 'vitest'
import { acceptable, draftOf, knownTypes } from './drafts'
import { holds } from './holds'
import { mutated, saysWhatIs } from './mutate'
import { comesAtAnyTime, comesInTurn } from './order'
import { eventTypes } from './schemas'
import { oneWay, takesBack, twoWay } from './take-back'
import { spokenBy, tools } from './tools'
import { moveOn } from './unblock'
import { doSomething } from './walk'
import { Walker } from './walker'

const accepted = new Set<string>()
const takenBack = new Set<string>()

const noting = (walker: Walker): void => {
  for (const { type } of walker.journal) accepted.add(type)
}

describe.each(tools.map((tool) => [tool.id, tool] as const))('%s', (_, tool) => {
  const spoken = spokenBy(tool)

  it('goes from its first step to its end, and at each step is kept, readable, and worded in both languages', () => {
    const walker = new Walker(tool, 1)
    const visited: string[] = []
    for (const step of tool.steps) {
      expect(walker.session.step).toBe(step.id)
      visited.push(step.id)
      doSomething(walker, step, 25)
      holds(walker, spoken, false)
      moveOn(walker)
    }
    expect(walker.session.finished).toBe(true)
    expect(visited).toEqual(tool.steps.map(({ id }) => id))
    holds(walker, spoken)
    noting(walker)
  })

  it('stays whole when everything is done in any order, goes backwards, and comes to its end from there', () => {
    const walker = new Walker(tool, 2)
    for (const _step of tool.steps.slice(1)) moveOn(walker)
    let done = 0
    for (let i = 0; i < 6; i++) for (const step of tool.steps) done += doSomething(walker, step, 6)
    expect(done).toBeGreaterThan(6)
    holds(walker, spoken)
    const before = walker.session.steps
    for (const [at, step] of [...tool.steps.entries()].reverse()) {
      expect(walker.session.step).toBe(step.id)
      const problem = walker.try({ type: 'back', by: walker.lead, step: step.id })
      expect(problem?.code).toBe(at === 0 ? 'first-step' : undefined)
    }
    expect(walker.session.steps).toEqual(before)
    while (!walker.session.finished) moveOn(walker)
    noting(walker)
  })

  it('lets everything be taken back while its step is open', () => {
    const walker = new Walker(tool, 3)
    const types = eventTypes(walker.compiled)
    const takeBack = (step: Step, times: number): void => {
      const people = walker.inSeats(step.seats)
      for (const { type } of types.filter(({ verb }) => verb === null || verb === step.activity)) {
        for (let i = 0; i < times; i++) {
          const by = i === 0 ? walker.lead : walker.chance.one(people)
          // What is changed must be there.
          if (type.startsWith('change-')) walker.try(draftOf(walker, type.replace('change-', 'add-'), step, by))
          if (takesBack(walker, draftOf(walker, type, step, by))) takenBack.add(type)
        }
      }
    }
    for (const step of tool.steps) {
      walker.try(draftOf(walker, 'join', step, walker.lead))
      takeBack(step, 3)
      doSomething(walker, step, 20)
      takeBack(step, 3)
      moveOn(walker)
      // Now everything is there that the step asks for.
      takeBack(step, 2)
    }
    holds(walker, spoken, false)
    noting(walker)
  })

  it('refuses by name whatever is put wrong in an event, field by field, and whatever comes out of turn', () => {
    const walker = new Walker(tool, 4)
    const types = eventTypes(walker.compiled)
    for (const step of tool.steps) {
      doSomething(walker, step, 12)
      let first = true
      for (const { type, verb, texts } of types) {
        if (verb !== null && verb !== step.activity) continue
        const event = acceptable(walker, type, step)
        if (event === null) continue
        mutated(walker, event, first)
        saysWhatIs(walker, event, texts)
        if (first) comesInTurn(walker, event)
        comesAtAnyTime(walker, event, step, first)
        first = false
        // What follows has something to follow from: an item that is to stop, runs.
        if (verb !== null && twoWay.includes(type)) walker.take(event)
      }
      const here = types.filter(({ verb }) => verb === null || verb === step.activity).map(({ type }) => type)
      for (const type of knownTypes.filter((one) => !here.includes(one))) {
        const problem = walker.try(draftOf(walker, type, step, walker.lead))
        expect(['wrong-step', 'unknown-event']).toContain(problem?.code)
      }
      if (step !== tool.steps.at(-1)) moveOn(walker)
    }
    holds(walker, spoken)
  })
})

describe('all tools together', () => {
  const types = [...new Set(tools.flatMap((tool) => eventTypes(new Walker(tool, 1).compiled)).map(({ type }) => type))]

  it('know how to make every type of event there is, and either take it back or say why not', () => {
    expect([...knownTypes].sort()).toEqual([...types].sort())
    expect([...twoWay, ...oneWay].sort()).toEqual([...types].sort())
  })

  it('have every type of event accepted somewhere, and everything taken back that can be', () => {
    expect(types.filter((type) => !accepted.has(type))).toEqual([])
    expect(twoWay.filter((type) => !takenBack.has(type))).toEqual([])
  })
})
