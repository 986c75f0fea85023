import { expect, it } from 'vitest'
import { oneLine, plain } from './phrase'

const mine = { text: 'Vi\n  skrev: ', own: false }
const theirs = (text: string) => ({ text, own: true })

it('keeps line breaks for a screen', () => {
  expect(plain([mine, theirs('a\nb')])).toBe('Vi\n  skrev: a\nb')
})

it('joins our lines, and marks where a person broke one', () => {
  expect(oneLine([mine, theirs(' a \r\n\r\n  b\u2028c\td  ')])).toBe('Vi skrev: a / b / c d')
  expect(oneLine([theirs('\n\n')])).toBe('')
})
