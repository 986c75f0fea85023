import { Figures } from './adapter'

const NEAR = 1e-9
/** Two numbers rounded to nine decimals may lie one apart in the last, and a hair more in binary. */
const HAIR = 1e-15

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What fields for people are called. A figure may be called so too. */
export const forPeople = (name: string): boolean => /^(name|note|hint)$|^(printed|published|wrong)/.test(name)

const written = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value instanceof Figures) return written(value.all)
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one))
}

/** True for what is no list and no object, and comes to the same. */
function same(expected: unknown, got: unknown): boolean {
  if (typeof got === 'bigint') return String(got) === String(expected)
  if (typeof expected === 'number' && typeof got === 'number') return Math.abs(expected - got) <= NEAR + HAIR
  return expected === got
}

/**
 * The first place where what came out is not what was expected, as a letter; `null` where there is none. Numbers match
 * within 1e-9; a whole number of any size is expected as digits. Lists and objects match whole, {@link Figures} in what
 * is asked of them.
 */
export function difference(expected: unknown, got: unknown, path = ''): string | null {
  if (got instanceof Figures) {
    if (!isObject(expected)) {
      const [only, ...more] = Object.values(got.all)
      return difference(expected, more.length === 0 ? only : got.all, path)
    }
    const named = Object.keys(expected).filter((name) => !forPeople(name) || Object.hasOwn(got.all, name))
    return eachOf(named, expected, got.all, path)
  }
  if (isObject(expected) && isObject(got)) {
    return eachOf([...new Set([...Object.keys(expected), ...Object.keys(got)])], expected, got, path)
  }
  if (Array.isArray(expected) && Array.isArray(got)) {
    const longer = Math.max(expected.length, got.length)
    for (let i = 0; i < longer; i++) {
      const found = difference(expected[i], got[i], `${path}[${i}]`)
      if (found !== null) return found
    }
    return null
  }
  if (same(expected, got)) return null
  return `${path === '' ? '' : `${path}: `}expected ${written(expected)}, got ${written(got)}`
}

type Fields = Readonly<Record<string, unknown>>

const fieldOf = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined)

function eachOf(names: readonly string[], expected: Fields, got: Fields, path: string): string | null {
  for (const name of names) {
    const found = difference(fieldOf(expected, name), fieldOf(got, name), path === '' ? name : `${path}.${name}`)
    if (found !== null) return found
  }
  return null
}
