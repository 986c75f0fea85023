import { describe, expect, it } from 'vitest'
import { unknownId } from './finding'
import { nearest } from './nearest'

const ids = ['clear-goals', 'roles', 'rules', 'good-decisions']

describe('the nearest id', () => {
  it.each([
    ['clear-goal', 'clear-goals', 'a letter too few'],
    ['clear-goalss', 'clear-goals', 'a letter too many'],
    ['claer-goals', 'clear-goals', 'two letters swapped'],
    ['Clear-Goals', 'clear-goals', 'other letters'],
    ['roels', 'roles', 'a swap in a short word, which counts once'],
    ['rolse', 'roles', 'a swap at the end'],
    ['good-desicions', 'good-decisions', 'a swap across another letter'],
    ['ruless', 'rules', 'the nearer of two'],
    ['rolles', 'roles', 'a letter twice'],
    ['CLEAR-GOALS', 'clear-goals', 'capitals'],
  ])('to %s is %s: %s', (written, id) => {
    expect(nearest(written, ids)).toBe(id)
  })

  it.each([
    ['', 'nothing'],
    ['goals', 'half of an id'],
    ['sleep', 'another word'],
    ['rs', 'more than a third'],
  ])('to %s is none: %s', (written) => {
    expect(nearest(written, ids)).toBeNull()
  })

  it('is the first of equals, and none of none', () => {
    expect(nearest('rbles', ['roles', 'rules'])).toBe('roles')
    expect(nearest('rbles', ['rules', 'roles'])).toBe('rules')
    expect(nearest('roles', [])).toBeNull()
    expect(nearest('abc', ['abd'])).toBe('abd')
    expect(nearest('ab', ['ac'])).toBeNull()
    expect(nearest('ab', ['abc'])).toBe('abc')
    expect(nearest('a'.repeat(64), ['a'.repeat(63)])).toBe('a'.repeat(63))
    expect(nearest('a'.repeat(65), ['a'.repeat(64)])).toBeNull()
    expect(nearest('roles', new Set(ids))).toBe('roles')
  })
})

describe('a letter about an unknown id', () => {
  it('asks whether the nearest was meant, or names all there are', () => {
    expect(unknownId('theme', 'clear-goal', ids)).toBe('unknown theme "clear-goal", did you mean "clear-goals"?')
    expect(unknownId('seat', 'guest', ['chair', 'member'])).toBe('unknown seat "guest"; there are "chair", "member"')
    expect(unknownId('seat', 'guest', ['chair'])).toBe('unknown seat "guest"; there is "chair"')
    expect(unknownId('tip', 'guest', [])).toBe('unknown tip "guest"; there are none')
  })
})
