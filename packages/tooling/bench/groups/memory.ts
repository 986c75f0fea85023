import { setImmediate } from 'node:timers/promises'
import { managementTeam } from '@trivsel/content/management-team'
import { shapeOf, tallyRespondents } from '@trivsel/engine/tally'
import { collectGarbage } from '../contest/collect-garbage'
import type { Fact, Size } from '../contest/contest'
import { people } from '../rivals/answers'

const shape = { ...shapeOf(managementTeam), picks: false }

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** People as they come in over a wire, each an object of its own, and how much memory is held while they are counted. */
async function heldWhileCounting(count: number): Promise<number> {
  const texts = people(100).map((person) => JSON.stringify(person))
  let most = 0
  const look = async (): Promise<void> => {
    await setImmediate()
    collectGarbage()
    most = Math.max(most, held())
  }
  async function* coming() {
    for (let i = 0; i < count; i++) {
      if (i % 5000 === 0) await look()
      yield JSON.parse(texts[i % texts.length] as string)
    }
    await look()
  }
  collectGarbage()
  const before = held()
  const result = await tallyRespondents(shape, coming())
  if (!result.ok || result.tally.respondents !== count) throw new Error('a person was lost on the way')
  return (most - before) / 1e6
}

/** Memory held while a stream of people is counted: it must not grow with them. */
export async function memory(size: Size): Promise<readonly Fact[]> {
  const counts = size === 'small' ? [10] : size === 'quick' ? [1000, 10_000] : [10_000, 1_000_000]
  const facts: Fact[] = []
  for (const count of counts) {
    facts.push({
      name: `${count} people, one after the other`,
      value: await heldWhileCounting(count),
      unit: 'MB',
      aim: null,
    })
  }
  return facts
}
