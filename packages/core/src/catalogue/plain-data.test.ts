import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFault } from './plain-data'

const LIMITS = { depth: 4, text: 100, values: 50 }
const fault = (value: unknown, limits = LIMITS) => findFault(value, limits)

/** An object that holds itself. */
function ring(): unknown {
  const round: Record<string, unknown> = { name: 'ring' }
  round['next'] = round
  return round
}

/** JSON cannot tell −0 from 0, and it makes no difference here. */
function withoutMinusZero(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMinusZero)
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutMinusZero(inner)]))
}

const sparse: unknown[] = [1]
sparse[2] = 3

describe('plain data', () => {
  it.each([
    ['null', null],
    ['a text with line breaks and tabs', 'a\r\n\tb'],
    ['letters of any alphabet and a pair of surrogates', 'Ærø, Юля, 😀'],
    ['yes', true],
    ['numbers', [0, -1.5, 1e300, Number.MAX_SAFE_INTEGER]],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
    ['lists and objects within each other', { a: [{ b: [] }] }],
    ['names of things that objects inherit', { toString: 1, hasOwnProperty: 2 }],
    ['the same list twice, which is no ring', [['a'], ['a']]],
    ['what is frozen', Object.freeze({ a: Object.freeze([1]) })],
  ])('is %s', (_, value) => {
    expect(fault(value)).toBeNull()
  })

  it.each<[string, unknown, string, string]>([
    ['undefined', undefined, '', 'kind'],
    ['nothing in a field', { a: undefined }, 'a', 'kind'],
    ['NaN', { a: [Number.NaN] }, 'a.0', 'kind'],
    ['infinity', [1, Number.POSITIVE_INFINITY], '1', 'kind'],
    ['a big integer', { a: 1n }, 'a', 'kind'],
    ['a function', { a: () => 1 }, 'a', 'kind'],
    ['a symbol', { a: Symbol('a') }, 'a', 'kind'],
    ['a date', { a: new Date(0) }, 'a', 'kind'],
    ['a map', { a: new Map() }, 'a', 'kind'],
    ['bytes', { a: new Uint8Array(1) }, 'a', 'kind'],
    ['a text in a box', { a: new String('a') }, 'a', 'kind'],
    ['an instance', { a: new (class Odd {})() }, 'a', 'kind'],
    ['a list of another kind', { a: new (class List extends Array {})() }, 'a', 'kind'],
    ['an object whose prototype is another', Object.create({ a: 1 }), '', 'kind'],
    [
      'a getter',
      {
        b: 1,
        get a() {
          throw new Error('it was asked')
        },
      },
      'a',
      'kind',
    ],
    ['a hidden field', Object.defineProperty({}, 'a', { value: 1, enumerable: false }), 'a', 'kind'],
    ['a symbol for a key', { [Symbol('a')]: 1 }, '', 'key'],
    ['a key that reaches the prototype', JSON.parse('{"a": {"__proto__": {"admin": true}}}'), 'a.__proto__', 'key'],
    ['a key that reaches the constructor', { a: [{ constructor: 1 }] }, 'a.0.constructor', 'key'],
    ['the key prototype', { prototype: 1 }, 'prototype', 'key'],
    ['a list with a hole in it', { a: sparse }, 'a', 'kind'],
    ['a list with a field', { a: Object.assign([1], { b: 2 }) }, 'a', 'kind'],
    ['a list with a hole and a field', { a: Object.assign(sparse.slice(), { b: 2 }) }, 'a', 'kind'],
    ['an empty list that says it is long', { a: new Array(4_000_000_000) }, 'a', 'kind'],
    ['a ring', ring(), 'next.next.next.next', 'depth'],
    ['lists too deep', [[[[[1]]]]], '0.0.0.0', 'depth'],
    ['half a pair of surrogates', ['a\ud83d'], '0', 'control'],
    ['the other half', 'a\ude00', '', 'control'],
    ['a zero byte', { a: 'x\u0000' }, 'a', 'control'],
    ['an escape', '\u001b[31m', '', 'control'],
    ['a delete', '\u007f', '', 'control'],
    ['a control character in a key', { a: { 'b\u0007': 1 } }, 'a', 'control'],
    ['half a character in a key', { '\ud83d': 1 }, '', 'control'],
  ])('is not %s', (_, value, path, why) => {
    expect(fault(value)).toEqual({ path, why })
  })

  it('goes exactly as deep, long and far as allowed', () => {
    expect(fault([[[[]]]])).toBeNull()
    expect(fault('x'.repeat(100))).toBeNull()
    expect(fault({ a: 'x'.repeat(101) })).toEqual({ path: 'a', why: 'text', length: 101 })
    expect(fault({ ['k'.repeat(100)]: 1 })).toBeNull()
    expect(fault({ ['k'.repeat(101)]: 1 })).toEqual({ path: `${'k'.repeat(80)}…`, why: 'key' })
    expect(fault(Array.from({ length: 49 }, () => 0))).toBeNull()
    expect(fault(Array.from({ length: 50 }, () => 0))).toEqual({ path: '49', why: 'values' })
  })

  it('stops looking where there is too much of it, however little space that takes', () => {
    const tower = Array.from({ length: 8 }).reduce((inner: unknown) => Array.from({ length: 10 }, () => inner), 0)
    expect(fault(tower, { depth: 10, text: 10, values: 10_000 })?.why).toBe('values')
  })

  it('is whatever JSON can carry, and after JSON it is the same', () => {
    const plain = fc
      .jsonValue({ maxDepth: 3 })
      .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)))
    fc.assert(
      fc.property(plain, (value) => {
        const found = fault(value, { depth: 10, text: 10_000, values: 10_000 })
        expect(found === null || found.why === 'control').toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('is judged and never run: nothing is thrown, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (value) => {
          const found = fault(value)
          if (found === null && value !== null && typeof value === 'object')
            expect(JSON.parse(JSON.stringify(value))).toEqual(withoutMinusZero(value))
        },
      ),
      { numRuns: 200 },
    )
  })
})
