import { assign, createActor, setup } from 'xstate'
import type { Answers, Rating } from './team'

// As one would write it by hand: nothing is checked, and every level of the record is copied by spreading.
const machine = setup({
  types: { context: {} as { answers: Answers }, events: {} as { type: 'rate' } & Rating },
}).createMachine({
  context: { answers: {} },
  on: {
    rate: {
      actions: assign(({ context: { answers }, event: { by, theme, axis, level } }) => ({
        answers: {
          ...answers,
          [by]: { ...answers[by], [theme]: { ...answers[by]?.[theme], [axis]: level } },
        },
      })),
    },
  },
})

const started = () => createActor(machine).start()

export type Actor = ReturnType<typeof started>

/** An actor that was sent these ratings. */
export function sentTo(given: readonly ({ type: 'rate' } & Rating)[]): Actor {
  const actor = started()
  for (const event of given) actor.send(event)
  return actor
}

export const answersIn = (actor: Actor): Answers => actor.getSnapshot().context.answers
export const saved = (actor: Actor): string => JSON.stringify(actor.getPersistedSnapshot())
export const restored = (text: string): Actor => createActor(machine, { snapshot: JSON.parse(text) }).start()
