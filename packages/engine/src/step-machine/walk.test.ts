import { managementTeam } from '@trivsel/content/management-team'
import { describe, expect, it } from 'vitest'
import { getAdjacencyMap } from 'xstate/graph'
import { activities } from '../all'
import { compile, kitOf } from '../session/compile'
import { FINISHED, type Move, type StepFacts } from './step-machine'

const { machine } = kitOf(compile(managementTeam, activities))
const steps = managementTeam.steps.map(({ id }) => id)

/** Every combination of yes and no about the steps. */
const facts = Array.from({ length: 2 ** steps.length }, (_, bits) =>
  Object.fromEntries(steps.map((step, i) => [step, (bits & (1 << i)) !== 0])),
)

const moves: Move[] = facts.flatMap((ready): Move[] => [
  { type: 'next', ready },
  { type: 'back', ready },
  { type: 'finish', ready },
  ...steps.flatMap((about): Move[] => [
    { type: 'close', about, ready },
    { type: 'reopen', about, ready },
  ]),
])

const asked = new Set<string>()
const done = new Set<string>()
const watched = machine.provide({
  guards: Object.fromEntries(
    Object.entries(machine.implementations.guards as Record<string, (...args: unknown[]) => boolean>).map(
      ([name, guard]) => [
        name,
        (...args: unknown[]) => {
          const answer = guard(...args)
          asked.add(`${name} ${answer}`)
          return answer
        },
      ],
    ),
  ),
} as never)

interface Place {
  readonly value: string
  readonly context: StepFacts
}

interface Walked {
  readonly state: Place
  readonly transitions: Readonly<Record<string, { readonly event: Move; readonly state: Place }>>
}

const map: unknown = getAdjacencyMap(watched, { events: moves as never[] })
const walked = Object.values(map as Record<string, Walked>)
const key = ({ value, context }: Place): string => JSON.stringify([value, context])
const arrows = walked.flatMap(({ state, transitions }) =>
  Object.values(transitions).map(({ event, state: to }) => {
    if (key(state) !== key(to)) done.add(event.type)
    return { from: state, event, to }
  }),
)

describe('the step machine, walked over every step and every combination of facts', () => {
  it('reaches every step and the end', () => {
    expect(new Set(walked.map(({ state }) => state.value))).toEqual(new Set([...steps, FINISHED]))
  })

  it('can come to the end from everywhere', () => {
    const reaching = new Set(walked.filter(({ state }) => state.value === FINISHED).map(({ state }) => key(state)))
    for (let before = -1; before !== reaching.size; ) {
      before = reaching.size
      for (const { from, to } of arrows) if (reaching.has(key(to))) reaching.add(key(from))
    }
    expect(walked.filter(({ state }) => !reaching.has(key(state)))).toEqual([])
  })

  it('needs every guard both ways, and every action', () => {
    const guards = Object.keys(machine.implementations.guards)
    expect(guards.flatMap((name) => [`${name} true`, `${name} false`]).filter((name) => !asked.has(name))).toEqual([])
    expect([...done].sort()).toEqual(['back', 'close', 'finish', 'next', 'reopen'])
    expect(Object.keys(machine.implementations.actions).sort()).toEqual(['close', 'reach', 'reopen'])
  })

  it('never lets the group build on a preparation that is not closed', () => {
    const inside = arrows.filter(({ from, to }) => to.value === 'priorities' && from.value === 'meeting')
    expect(inside.length).toBeGreaterThan(0)
    expect(inside.every(({ from }) => from.context.closed['preparation'] === true)).toBe(true)
    const ends = arrows.filter(({ from, to }) => to.value === FINISHED && from.value !== FINISHED)
    expect(ends.every(({ from }) => from.context.closed['preparation'] === true)).toBe(true)
  })

  it('closes nothing by moving, and lets go of no step that was reached', () => {
    for (const { from, event, to } of arrows) {
      if (event.type === 'close' || event.type === 'reopen') continue
      expect(to.context.closed).toEqual(from.context.closed)
      for (const step of steps) if (from.context.reached[step]) expect(to.context.reached[step]).toBe(true)
    }
  })

  it('stays small enough to be walked whole', () => {
    expect(walked.length).toBeLessThanOrEqual(80)
  })
})
