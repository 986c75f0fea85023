import { expect, it } from 'vitest'
import { canonical, checksum } from './canonical'

const hostile = {
  b: [1, -0, 2.5, 1e21, null, true],
  a: { 'ø"\\': '\n\u2028😀\ud800', 2: '', 10: {} },
  c: [],
  d: undefined,
}

it('writes keys in order, and everything else as JSON does', () => {
  expect(canonical(hostile)).toBe(
    '{"a":{"10":{},"2":"","ø\\"\\\\":"\\n\u2028😀\\ud800"},"b":[1,0,2.5,1e+21,null,true],"c":[]}',
  )
  expect(JSON.parse(canonical(hostile))).toEqual(JSON.parse(JSON.stringify(hostile)))
})

// Sessions and ledgers that are stored carry these: a hash that comes out otherwise makes them unreadable.
it('hashes as it always did', () => {
  expect(checksum(hostile)).toBe('24dcb5cb29d724e9')
  expect(checksum({})).toBe('5465b825c46e35be')
  expect(checksum({ b: 1, a: 2 })).toBe(checksum({ a: 2, b: 1 }))
  expect(checksum(['ab', 'c'])).not.toBe(checksum(['a', 'bc']))
})
