import { isDeepStrictEqual } from 'node:util'
import { collectGarbage } from './collect-garbage'
import type { Contest, Contestant } from './contest'

/** What a contestant took. */
interface Taken {
  readonly name: string
  /** Microseconds a unit of work, in the middle of the rounds. */
  readonly micros: number
  /** Times what the first contestant took, in the middle of the rounds; each round compares neighbours in time. */
  readonly ratio: number
  /** The lowest and the highest such ratio of the middle half of the rounds: how far to trust it. */
  readonly spread: readonly [number, number]
}

export interface Measured {
  readonly title: string
  readonly taken: readonly Taken[]
  readonly aims: Contest['aims']
}

const middle = (sorted: readonly number[]): number => sorted[sorted.length >> 1] as number
const rising = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

async function timed({ run }: Contestant, times: number): Promise<number> {
  const began = process.hrtime.bigint()
  for (let i = 0; i < times; i++) await run()
  return Number(process.hrtime.bigint() - began) / 1000 / times
}

/** How often to do the work in a round, so that a round lasts long enough for the clock. */
async function timesFor(contestant: Contestant, millis: number): Promise<number> {
  const once = await timed(contestant, 1)
  if (once > millis * 1000) return 1
  const again = Math.min(once, await timed(contestant, 1))
  return Math.max(1, Math.min(10_000, Math.round((millis * 1000) / Math.max(again, 0.1))))
}

/**
 * Everybody's answer, before anybody is timed.
 * @throws Error where one differs from the first: a fast wrong answer is no contestant.
 */
export async function agree({ title, contestants }: Contest): Promise<void> {
  const [first, ...others] = contestants
  const expected = await first.run()
  for (const { name, run } of others) {
    const answer = await run()
    if (!isDeepStrictEqual(answer, expected)) {
      const told = [answer, expected].map((value) => JSON.stringify(value)?.slice(0, 300))
      throw new Error(`${title}: ${name} answers ${told[0]}, and ${first.name} answers ${told[1]}`)
    }
  }
}

// What takes whole seconds a round needs fewer rounds to be told from noise.
const FEWEST_ROUNDS = 3
const PATIENCE_MS = 45_000

/** Times the contestants of a contest in turns, so that whatever else the machine does hits all of them. */
export async function measure(
  contest: Contest,
  { rounds, millis }: { rounds: number; millis: number },
): Promise<Measured> {
  await agree(contest)
  const { title, units, contestants, aims } = contest
  const times: number[] = []
  for (const contestant of contestants) times.push(await timesFor(contestant, millis))
  const took: number[][] = contestants.map(() => [])
  const began = performance.now()
  const isLate = () => performance.now() - began > PATIENCE_MS
  for (let round = 0; round < rounds && (round < FEWEST_ROUNDS || !isLate()); round++) {
    for (const [i, contestant] of contestants.entries()) {
      collectGarbage()
      took[i]?.push(await timed(contestant, times[i] as number))
    }
  }
  const taken = contestants.map(({ name }, i): Taken => {
    const mine = took[i] as number[]
    const ratios = rising(mine.map((time, round) => time / (took[0]?.[round] as number)))
    const quarter = ratios.length >> 2
    return {
      name,
      micros: middle(rising(mine)) / units,
      ratio: middle(ratios),
      spread: [ratios[quarter] as number, ratios[ratios.length - 1 - quarter] as number],
    }
  })
  return { title, taken, aims }
}
