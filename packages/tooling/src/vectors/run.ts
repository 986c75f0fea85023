import { nearest } from '@trivsel/core'
import type { Adapter } from './adapter'
import { difference, forPeople } from './difference'
import type { VectorsFile } from './read-file'
import { sets } from './sets'

/** What came of the cases of a file: lines to print, and how many passed and failed. */
export interface Outcome {
  readonly lines: readonly string[]
  readonly passed: number
  readonly failed: number
}

type Case = VectorsFile['sets'][number]['cases'][number]

const usual = { low: -1, line: 0, high: 1 }

/** What a case is called: its name or theme, or else which one of its set it is. */
function titleOf(one: Case, place: number): string {
  const title = one['name'] ?? one['theme']
  return typeof title === 'string' ? title : `case ${place + 1}`
}

/** What a case expects: what it says it expects, or else all it says besides its inputs. */
function expectedOf(one: Case, { inputs }: Adapter): unknown {
  if (Object.hasOwn(one, 'expected')) return one['expected']
  return Object.fromEntries(Object.entries(one).filter(([name]) => !inputs.includes(name) && !forPeople(name)))
}

/** The first difference of a case, or why there was no answer; `null` where it passed. */
function faultOf(one: Case, adapter: Adapter, levels: Readonly<Record<string, number>>): string | null {
  const expected = expectedOf(one, adapter)
  if (JSON.stringify(expected) === '{}') return 'expects nothing'
  try {
    return difference(expected, adapter.answer(one, { expected, levels }))
  } catch (error) {
    return `no answer: ${error instanceof Error ? error.message : error}`
  }
}

function runSet({ id, cases }: VectorsFile['sets'][number], levels: Readonly<Record<string, number>>): Outcome {
  const adapter = Object.hasOwn(sets, id) ? sets[id] : undefined
  if (adapter === undefined) {
    const near = nearest(id, Object.keys(sets))
    const failed = Math.max(1, cases.length)
    const known = near === null ? `the sets are ${Object.keys(sets).join(', ')}` : `did you mean ${near}?`
    return { lines: [`${id}: unknown set, ${failed} failed; ${known}`], passed: 0, failed }
  }
  const faults = cases.flatMap((one, place) => {
    const fault = faultOf(one, adapter, levels)
    return fault === null ? [] : [`  ${titleOf(one, place)}: ${fault.replaceAll('\n', ' ')}`]
  })
  const passed = cases.length - faults.length
  const told = faults.length === 0 ? `${passed} passed` : `${passed} passed, ${faults.length} failed`
  return { lines: [`${id}: ${told}`, ...faults], passed, failed: faults.length }
}

/** Puts every case of a file to the library. */
export function runVectors(file: VectorsFile): Outcome {
  const levels = file.conventions?.levels ?? usual
  const outcomes = file.sets.map((set) => runSet(set, levels))
  const add = (of: 'passed' | 'failed') => outcomes.reduce((all, outcome) => all + outcome[of], 0)
  return { lines: outcomes.flatMap(({ lines }) => lines), passed: add('passed'), failed: add('failed') }
}
