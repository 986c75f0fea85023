/** How much of a value is accepted before it is refused unread. */
export interface PlainLimits {
  /** Levels of lists and objects within each other. */
  readonly depth: number
  /** Characters in one text or key. */
  readonly text: number
  /** Values in all. */
  readonly values: number
}

/** Where a value stops being plain data, and why. */
export interface PlainFault {
  readonly path: string
  readonly why: 'kind' | 'key' | 'depth' | 'text' | 'values' | 'control'
  /** Characters in the text, where that is what is wrong. */
  readonly length?: number
}

// Zod's mini record drops a key named __proto__ without a word, so it is refused before any schema sees it.
const POISON = new Set(['__proto__', 'constructor', 'prototype'])

// Characters that no person types: they hide or reorder what is shown, or end a document early.
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

// As long as a key that a person wrote; one that goes on is cut, so that a message stays readable.
const short = (key: string): string => (key.length > 80 ? `${key.slice(0, 80)}…` : key)

/** A fault found under a key, told from above it. Paths are made on the way back: almost nothing has a fault. */
const under = (key: string, { path, ...fault }: PlainFault): PlainFault => ({
  path: path === '' ? short(key) : `${short(key)}.${path}`,
  ...fault,
})

const isPlain = (value: object): boolean => {
  const proto = Object.getPrototypeOf(value)
  return Array.isArray(value) ? proto === Array.prototype : proto === Object.prototype || proto === null
}

// Positions come first and in order, so a list without holes or fields of its own is told by how many and the last.
const isWhole = (list: readonly unknown[], keys: readonly PropertyKey[]): boolean =>
  keys.length === list.length + 1 && (list.length === 0 || keys[list.length - 1] === String(list.length - 1))

/**
 * Looks through a value from outside: only what JSON can carry, no key that could reach a prototype, no lone
 * surrogate or control character, and no more of it than the limits allow.
 * @returns the first fault found, or `null`.
 */
export function findFault(value: unknown, limits: PlainLimits): PlainFault | null {
  let left = limits.values
  const textFault = (text: string): PlainFault | null => {
    if (text.length > limits.text) return { path: '', why: 'text', length: text.length }
    return CONTROL.test(text) ? { path: '', why: 'control' } : null
  }
  const look = (v: unknown, depth: number): PlainFault | null => {
    if (--left < 0) return { path: '', why: 'values' }
    if (typeof v === 'string') return textFault(v)
    if (v === null || typeof v === 'boolean' || (typeof v === 'number' && Number.isFinite(v))) return null
    if (typeof v !== 'object') return { path: '', why: 'kind' }
    if (depth === limits.depth) return { path: '', why: 'depth' }
    return isPlain(v) ? lookInto(v, depth + 1) : { path: '', why: 'kind' }
  }
  const lookInto = (v: object, depth: number): PlainFault | null => {
    const keys = Reflect.ownKeys(v)
    const list = Array.isArray(v)
    if (list && !isWhole(v, keys)) return { path: '', why: 'kind' }
    for (const key of keys) {
      if (list && key === 'length') continue
      if (typeof key === 'symbol') return { path: '', why: 'key' }
      if (POISON.has(key) || key.length > limits.text) return { path: short(key), why: 'key' }
      if (!list && CONTROL.test(key)) return { path: '', why: 'control' }
      const found = Object.getOwnPropertyDescriptor(v, key)
      if (found === undefined || !('value' in found) || !found.enumerable) return { path: short(key), why: 'kind' }
      const fault = look(found.value, depth)
      if (fault !== null) return under(key, fault)
    }
    return null
  }
  try {
    return look(value, 0)
  } catch {
    // Only something that runs code when it is looked at throws here, and that is no data.
    return { path: '', why: 'kind' }
  }
}
