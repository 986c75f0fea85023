import { expect, test } from 'vitest'
import { decodeText } from './decode-text'

function decode(bytes: Uint8Array) {
  const letters: string[] = []
  const text = decodeText('a.yaml', bytes, ({ line, column }, message) => {
    letters.push(`${line}:${column} ${message}`)
  })
  return { text, letters }
}

test('UTF-8 is read, with or without its mark', () => {
  expect(decode(Buffer.from('æøå ÷ 🙂'))).toEqual({ text: 'æøå ÷ 🙂', letters: [] })
  expect(decode(Buffer.from('\uFEFFa: b'))).toEqual({ text: 'a: b', letters: [] })
  expect(decode(new Uint8Array())).toEqual({ text: '', letters: [] })
})

const advice = 'is not UTF-8: save the file as UTF-8, so that æ, ø and å come through'

test.each([
  ['at the start', Buffer.from('æ: b', 'latin1'), `1:1 byte E6 ${advice}`],
  [
    'after what is longer than a byte',
    Buffer.concat([Buffer.from('æ🙂\næ: '), Buffer.from('å', 'latin1')]),
    `2:4 byte E5 ${advice}`,
  ],
  ['at the end, where a character is cut', Buffer.from('aå').subarray(0, 2), `1:2 byte C3 ${advice}`],
  ['as two bytes a letter', Buffer.from('\uFEFFa', 'utf16le'), `1:1 byte FF ${advice}`],
])('what is no UTF-8 %s is told where it begins', (_, bytes, letter) => {
  expect(decode(bytes)).toEqual({ text: undefined, letters: [letter] })
})
