import { type SmallTool, smallTool } from '@trivsel/core/test/small-tool'
import { beforeEach, expect, it } from 'vitest'
import { begin, close, done } from '../../test/small-team'
import { activity, drawersOf } from '../activities/activity'
import { activities } from '../all'
import { type Compiled, compile, report, result, view } from '../index'

const asked: string[] = []

/** The activities, which tell when they are asked what a step hands on and what is missing in it. */
const telling = activities.map((one) => {
  const drawers = drawersOf(one)
  const told =
    <V>(what: string, ask: (scene: never) => V) =>
    (scene: never): V => {
      asked.push(`${one.verb} ${what}`)
      return ask(scene)
    }
  return activity(one.verb, { ...drawers, offer: told('offer', drawers.offer), facts: told('facts', drawers.facts) })
})

const compiled = (compile as (tool: SmallTool, given: readonly object[]) => Compiled<SmallTool>)(smallTool, telling)

const twice = (): string[] => asked.filter((one, i) => asked.indexOf(one) !== i)

beforeEach(() => {
  asked.length = 0
})

it.each(smallTool.steps.map(({ id }) => id))('shows %s and works nothing out twice', (step) => {
  view(compiled, begin(compiled).session, 'ann', step)
  expect(twice()).toEqual([])
})

it('reads a result, and a report, and works nothing out twice', () => {
  for (const read of [result, report]) {
    asked.length = 0
    read(compiled, begin(compiled).session, 'room')
    expect(twice()).toEqual([])
  }
})

it('looks at nothing that a move does not rest on, and at nothing twice', () => {
  const group = begin(compiled)
  done(group, 'ann', 'bo', 'cy')
  asked.length = 0
  close(group)
  expect(asked).toEqual(['rate facts'])
})
