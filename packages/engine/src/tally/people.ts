import { shown, type TallyProblem, tallyProblem } from './problem'
import type { Counter } from './tally'

/**
 * In which order rows come. `any`: memory grows with the number of people, by some hundred bytes each. `grouped`: each
 * person's rows follow one another, and memory does not grow; that nobody comes back later is yours to know, since it
 * cannot be seen. `sorted`: by person, numbers by size and texts by UTF-16 unit as JavaScript sorts them; memory does
 * not grow, and a row out of order is refused.
 */
export type RowOrder = 'any' | 'grouped' | 'sorted'

/** People whose answers come in pieces. Per person and theme a byte for each axis and one for the pick. */
export interface People {
  /** Where a person's bytes begin; −1 where the row is refused. */
  slotOf(person: unknown, index: number): number
  /** Notes position + 1 at a place, unless there is something already. */
  put(at: number, position: number): boolean
  /** Counts everyone who is still held. */
  end(): void
}

type Person = string | number | bigint

/** A name that tells one person from another, or `null`. A number and its digits name the same person. */
function personOf(value: unknown): Person | null {
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null
  return typeof value === 'bigint' ? value : null
}

const follows = (person: Person, last: Person): boolean =>
  (typeof person === 'string') === (typeof last === 'string') && person > last

/**
 * Gathers the rows of people in the order promised.
 * @throws RangeError on an order that is none.
 */
export function gather(counter: Counter, order: RowOrder, problems: TallyProblem[]): People {
  if (!['any', 'grouped', 'sorted'].includes(order))
    throw new RangeError(`There is no order "${order}": say any, grouped or sorted.`)
  const { plan, cells, picks } = counter
  const { shape, strides, size, missing } = plan
  const axes = shape.axes.length
  const width = shape.themes.length * (axes + 1)
  const slots = new Map<string, number>()
  let bytes = new Uint8Array(width)
  let last: Person | null = null

  const count = (slot: number) => {
    counter.respondents++
    for (let t = 0, at = slot; t < shape.themes.length; t++, at += axes + 1) {
      let cell = t * size
      for (let a = 0; a < axes; a++) {
        const noted = bytes[at + a] as number
        cell += (noted === 0 ? missing : noted - 1) * (strides[a] as number)
      }
      cells[cell] = (cells[cell] as number) + 1
      if (bytes[at + axes] === 2) picks[t] = (picks[t] as number) + 1
    }
  }

  const anyOrder = (person: Person): number => {
    const key = String(person)
    const known = slots.get(key)
    if (known !== undefined) return known
    const slot = slots.size * width
    slots.set(key, slot)
    if (slot + width > bytes.length) {
      const more = new Uint8Array(2 * bytes.length + width)
      more.set(bytes)
      bytes = more
    }
    return slot
  }

  const oneByOne = (person: Person, index: number): number => {
    if (last !== null && String(person) === String(last)) return 0
    if (order === 'sorted' && last !== null && !follows(person, last)) {
      problems.push(tallyProblem('out-of-order', { index, person: shown(person), after: shown(last) }))
      return -1
    }
    if (last !== null) {
      count(0)
      bytes.fill(0)
    }
    last = person
    return 0
  }

  return {
    slotOf(value, index) {
      const person = personOf(value)
      if (person !== null) return order === 'any' ? anyOrder(person) : oneByOne(person, index)
      problems.push(tallyProblem('not-a-person', { index, value: shown(value) }))
      return -1
    },
    put(at, position) {
      if (bytes[at] !== 0) return false
      bytes[at] = position + 1
      return true
    },
    end() {
      if (order !== 'any') {
        if (last !== null) count(0)
      } else for (const slot of slots.values()) count(slot)
    },
  }
}
