import { expect, it } from 'vitest'
import { linesOf, oneLine, plain } from './phrase'

const mine = { text: 'Vi\n  skrev: ', own: false }
const theirs = (text: string) => ({ text, own: true })

it('keeps line breaks for a screen', () => {
  expect(plain([mine, theirs('a\nb')])).toBe('Vi\n  skrev: a\nb')
})

it('joins our lines, and marks where a person broke one', () => {
  expect(oneLine([mine, theirs(' a \r\n\r\n  b\u2028c\td  ')])).toBe('Vi skrev: a / b / c d')
  expect(oneLine([theirs('\n\n')])).toBe('')
})

it('keeps the lines that a person broke, and at most one blank line in a row', () => {
  expect(linesOf(theirs(' a\r\nb\u2028c\n \n\t\n\n d\te \n'))).toEqual(['a', 'b', 'c', ' ', ' d e'])
  expect(linesOf(theirs(''))).toEqual([''])
  expect(linesOf(mine)).toEqual(['Vi skrev: '])
})

it('lets nobody turn the words around theirs', () => {
  const turning = theirs('\u2069\u202Eabc\u2066')
  expect(oneLine([mine, turning])).toBe('Vi skrev: abc')
  expect(linesOf(turning)).toEqual(['abc'])
})
