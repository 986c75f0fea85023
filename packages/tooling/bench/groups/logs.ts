import { replay, restore, save } from '@trivsel/engine'
import type { Contest, Group } from '../contest/contest'
import { AT, after, answersOf, eventsOf, type Held, opened, tool } from '../rivals/ours'
import { ratings } from '../rivals/team'

const PEOPLE = 8

/** A log of so many events: eight people who change their minds again and again. */
function logOf(length: number): Held {
  const start = opened(PEOPLE)
  const once = ratings(PEOPLE)
  const given = Array.from({ length }, (_, i) => {
    const { level, ...rest } = once[i % once.length] as (typeof once)[number]
    return {
      ...rest,
      level: (['low', 'line', 'high'] as const)[(i + ['low', 'line', 'high'].indexOf(level)) % 3] ?? level,
    }
  })
  return after(start, eventsOf(start, given))
}

const ok = <A extends { readonly ok: boolean }>(answer: A): Extract<A, { ok: true }> => {
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer as Extract<A, { ok: true }>
}

/** What a log of some length costs, against the shortest. */
function contestOf(title: string, lengths: readonly number[], work: (held: Held) => () => unknown): Contest {
  const contestants = lengths.map((length) => {
    const held = logOf(length)
    const run = work(held)
    return {
      name: `${length} events`,
      run: () => {
        run()
        return true
      },
    }
  })
  return { title, units: 1, contestants: contestants as unknown as Contest['contestants'] }
}

/** How cost grows with the length of one session's log. */
export const logs: Group = {
  name: 'logs',
  about: 'One session of 8 people whose log grows as they change their minds. Each length against the shortest.',
  contests: async (size) => {
    const lengths = size === 'small' ? [10, 100] : size === 'quick' ? [10, 1000] : [10, 1000, 10_000, 100_000]
    return [
      async () =>
        contestOf('320 more events', lengths, ({ session, journal }) => {
          const last = journal.length
          const more = eventsOf({ session, journal }, ratings(PEOPLE)).map((event, i) => ({
            ...event,
            id: `desk-${last + i + 1}`,
            clock: last + i + 1,
          }))
          return () => after({ session, journal: [] }, more)
        }),
      async () =>
        contestOf(
          'replaying the log',
          lengths,
          ({ journal }) =>
            () =>
              answersOf(ok(replay(tool, journal)).session),
        ),
      async () =>
        contestOf(
          'saving with the log and restoring',
          lengths,
          ({ session, journal }) =>
            () =>
              ok(restore(tool, JSON.stringify(save(tool, session, journal, { at: AT })))),
        ),
    ]
  },
}
