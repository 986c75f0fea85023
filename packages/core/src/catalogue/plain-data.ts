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

const pathTo = (at: string, key: string | number): string => (at === '' ? String(key) : `${at}.${key}`)

/**
 * Looks through a value from outside: only what JSON can carry, no key that could reach a prototype, no lone
 * surrogate or control character, and no more of it than the limits allow.
 * @returns the first fault found, or `null`.
 */
export function findFault(value: unknown, limits: PlainLimits): PlainFault | null {
  let left = limits.values
  const look = (v: unknown, at: string, depth: number): PlainFault | null => {
    if (--left < 0) return { path: at, why: 'values' }
    if (typeof v === 'string') {
      if (v.length > limits.text) return { path: at, why: 'text', length: v.length }
      return CONTROL.test(v) ? { path: at, why: 'control' } : null
    }
    if (v === null || typeof v === 'boolean' || (typeof v === 'number' && Number.isFinite(v))) return null
    if (typeof v !== 'object') return { path: at, why: 'kind' }
    if (depth === limits.depth) return { path: at, why: 'depth' }
    const list = Array.isArray(v)
    const proto = Object.getPrototypeOf(v)
    if (list ? proto !== Array.prototype : proto !== Object.prototype && proto !== null)
      return { path: at, why: 'kind' }
    const keys = Reflect.ownKeys(v)
    // Positions come first and in order, so a list without holes or fields of its own is told by how many and the last.
    if (list && (keys.length !== v.length + 1 || (v.length > 0 && keys[v.length - 1] !== String(v.length - 1)))) {
      return { path: at, why: 'kind' }
    }
    for (const key of keys) {
      if (list && key === 'length') continue
      if (typeof key === 'symbol') return { path: at, why: 'key' }
      const found = Object.getOwnPropertyDescriptor(v, key)
      const here = pathTo(at, key.length > 80 ? `${key.slice(0, 80)}…` : key)
      if (POISON.has(key) || key.length > limits.text) return { path: here, why: 'key' }
      if (!list && CONTROL.test(key)) return { path: at, why: 'control' }
      if (found === undefined || !('value' in found) || !found.enumerable) return { path: here, why: 'kind' }
      const fault = look(found.value, here, depth + 1)
      if (fault !== null) return fault
    }
    return null
  }
  try {
    return look(value, '', 0)
  } catch {
    // Only something that runs code when it is looked at throws here, and that is no data.
    return { path: '', why: 'kind' }
  }
}
