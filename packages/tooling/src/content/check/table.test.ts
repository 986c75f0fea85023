import { expect, test } from 'vitest'
import { table } from './table'

test('text stands to the left and figures to the right', () => {
  expect(
    table(
      ['tool', 'kB', 'ok'],
      [
        ['talk', 8, 'yes'],
        ['management-team', 12.5, 'no'],
      ],
    ),
  ).toBe(['tool               kB  ok', 'talk                8  yes', 'management-team  12.5  no'].join('\n'))
  expect(table(['tool'], [])).toBe('tool')
})
