import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csv } from './csv'

const readBack = (text: string): string[][] => parse(text, { record_delimiter: '\r\n' })

test('what is written reads back as it was, whatever stands in it', () => {
  const rows = [
    ['id', 'text'],
    ['quotes', 'She said "no", twice'],
    ['line\r\nbreak', 'a\nb'],
    ['empty', ''],
    ['Danish', '»Hvad så?« – æøå ÷'],
  ]
  expect(readBack(csv(rows))).toEqual(rows)
})

test('numbers stand as they are, and nothing is an empty cell', () => {
  expect(csv([['a', 12, null]])).toBe('a,12,\r\n')
})

test('a cell that a spreadsheet would run is defused', () => {
  const cells = ['=1+1', '+45', '-1', '@SUM(A1)', '\tx', '\rx']
  expect(readBack(csv([cells]))).toEqual([cells.map((cell) => `'${cell}`)])
  expect(csv([['a-b', 'a=b', -1]])).toBe('a-b,a=b,-1\r\n')
})
