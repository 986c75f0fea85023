import { afterEach, expect, it } from 'vitest'
import { release } from './gate/release'
import { openLedger } from './ledger/ledger'
import { restoreLedger } from './ledger/restore-ledger'

const base = Object.prototype as unknown as Record<string, unknown>
const put: string[] = []

/** Puts a value where every object finds it, hidden from loops. */
function poison(name: string, value: unknown): void {
  Object.defineProperty(base, name, { value, configurable: true, writable: true })
  put.push(name)
}

afterEach(() => {
  for (const name of put.splice(0)) delete base[name]
})

const answers = ['a', 'b', 'c', 'd', 'e']
const request = {
  ledger: openLedger(),
  publication: 'first',
  round: { id: 'spring', closed: true, answers },
  themes: [{ id: 'goals' }],
  groups: [{ id: 'all', members: answers, figures: [{ theme: 'goals', counts: { importance: [5] } }] }],
}

it.each([
  ['kind', 'texts'],
  ['sensitive', false],
  ['several', true],
  ['missing', ['a']],
  ['closed', true],
  ['unions', []],
  ['publish', []],
  ['tables', []],
  ['candidates', 1],
  ['floors', {}],
  ['scores', {}],
  ['texts', {}],
  ['minN', 1],
  ['minStep', 1],
])('no request is read while every object has %s', (name, value) => {
  expect(release(request).ok).toBe(true)
  poison(name, value)
  expect(release(request)).toEqual({
    ok: false,
    reason: 'bad-request',
    params: { path: `Object.prototype.${name}` },
  })
})

it.each([
  ['entries', []],
  ['head', ''],
])('no ledger is read while every object has %s', (name, value) => {
  poison(name, value)
  expect(restoreLedger({ format: 1 })).toEqual({
    ok: false,
    reason: 'ledger-not-readable',
    params: { path: `Object.prototype.${name}` },
  })
})

it.each([null, undefined, 7, 'request'])('%s is no request', (given) => {
  expect(release(given as never)).toEqual({ ok: false, reason: 'bad-request', params: { path: '' } })
})
