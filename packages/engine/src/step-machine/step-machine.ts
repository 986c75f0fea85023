import type { Tool } from '@trivsel/core'
import { type AnyStateMachine, assign, createMachine } from 'xstate'

/** What is known of each step when a move is made: whether nothing is missing in it. */
type Ready = Readonly<Record<string, boolean>>

/** What can be asked of the machine. A close or reopen names the step it is about; the others are about the current one. */
export type Move =
  | { readonly type: 'next' | 'back' | 'finish'; readonly ready: Ready }
  | { readonly type: 'close' | 'reopen'; readonly about: string; readonly ready: Ready }

/** Yes or no about each step. Answers and counts are not the machine's business. */
export interface StepFacts {
  readonly reached: Readonly<Record<string, boolean>>
  readonly closed: Readonly<Record<string, boolean>>
}

interface Asked {
  readonly context: StepFacts
  readonly event: Move
}

/** The machine's last state, in which nothing more is accepted. */
export const FINISHED = '(finished)'

const about = (event: Move): string => ('about' in event ? event.about : '')

/**
 * Turns a tool into a machine whose states are its steps. It says when the group may move; what people answer never
 * passes through it.
 * @param closable steps whose answers are private until they are closed.
 */
export function stepMachine(tool: Tool, closable: ReadonlySet<string>): AnyStateMachine {
  const { steps } = tool
  const ids = steps.map(({ id }) => id)
  const baseOf = new Map(steps.map(({ id, restsOn }) => [id, restsOn]))
  // A private step is held back from being revealed, never from being left: latecomers may still be answering.
  const isDone = (step: string, ready: Ready) => closable.has(step) || ready[step] === true
  /** True where everything a step rests on is done, and revealed where it was private. */
  const isSettled = (context: StepFacts, ready: Ready, step: string): boolean => {
    const base = baseOf.get(step) ?? null
    if (base === null) return true
    const revealed = !closable.has(base) || context.closed[base] === true
    return revealed && isDone(base, ready) && isSettled(context, ready, base)
  }

  const states = steps.map(({ id }, i) => {
    const following = ids[i + 1]
    const before = ids[i - 1]
    return [
      id,
      {
        on: {
          ...(following === undefined
            ? { finish: { target: FINISHED, guard: { type: 'mayLeave', params: { from: id, to: id } } } }
            : {
                next: {
                  target: following,
                  guard: { type: 'mayLeave', params: { from: id, to: following } },
                  actions: { type: 'reach', params: { step: following } },
                },
              }),
          ...(before === undefined ? {} : { back: { target: before } }),
        },
      },
    ]
  })

  return createMachine(
    {
      id: tool.id,
      initial: ids[0] as string,
      context: { reached: { [ids[0] as string]: true }, closed: {} },
      states: { ...Object.fromEntries(states), [FINISHED]: { type: 'final' } },
      on:
        closable.size === 0
          ? {}
          : { close: { guard: 'mayClose', actions: 'close' }, reopen: { guard: 'mayReopen', actions: 'reopen' } },
    },
    {
      guards: {
        mayLeave: ({ context, event }: Asked, { from, to }: { from: string; to: string }) =>
          isDone(from, event.ready) && isSettled(context, event.ready, from) && isSettled(context, event.ready, to),
        mayClose: ({ context, event }: Asked) => {
          const step = about(event)
          return (
            closable.has(step) && context.reached[step] === true && !context.closed[step] && event.ready[step] === true
          )
        },
        mayReopen: ({ context, event }: Asked) => context.closed[about(event)] === true,
      },
      actions: {
        reach: assign(({ context }: Asked, { step }: { step: string }) => ({
          reached: { ...context.reached, [step]: true },
        })),
        close: assign(({ context, event }: Asked) => ({ closed: { ...context.closed, [about(event)]: true } })),
        reopen: assign(({ context, event }: Asked) => ({ closed: { ...context.closed, [about(event)]: false } })),
      },
    } as never,
  ) as unknown as AnyStateMachine
}
