import type { Group, Size } from './contest/contest'
import { agree, measure } from './contest/measure'
import { contestTable, factTable } from './contest/table'
import { aggregation } from './groups/aggregation'
import { imports } from './groups/imports'
import { logs } from './groups/logs'
import { memory } from './groups/memory'
import { savings } from './groups/saving'
import { sessions } from './groups/sessions'
import { weights } from './groups/weights'

const groups: readonly Group[] = [aggregation, sessions, savings, logs, imports]

export const names: readonly string[] = [...groups.map(({ name }) => name), 'weights', 'memory']

const efforts: Readonly<Record<Size, { readonly rounds: number; readonly millis: number }>> = {
  small: { rounds: 1, millis: 0 },
  quick: { rounds: 5, millis: 10 },
  full: { rounds: 15, millis: 40 },
}

/** Every contest of the named groups in its smallest size: do all contestants still run, and agree? */
export async function check(wanted: readonly string[]): Promise<number> {
  let contests = 0
  for (const group of groups.filter(({ name }) => wanted.includes(name))) {
    for (const make of await group.contests('small')) {
      await agree(await make())
      contests++
    }
  }
  return contests
}

/** Runs the named groups and gives their tables, one after the other as they are ready. */
export async function* bench(wanted: readonly string[], size: Size): AsyncGenerator<string> {
  for (const group of groups.filter(({ name }) => wanted.includes(name))) {
    yield `## ${group.name}\n\n${group.about}`
    for (const make of await group.contests(size)) yield contestTable(await measure(await make(), efforts[size]))
  }
  if (wanted.includes('weights')) {
    yield '## weights\n\nPrograms bundled by esbuild and compressed with brotli, in kB of 1000 bytes.'
    yield factTable('program', await weights())
  }
  if (wanted.includes('memory')) {
    yield '## memory\n\nMost memory held above the start while a stream of people is counted, in MB.'
    yield factTable('stream', await memory(size))
  }
}
