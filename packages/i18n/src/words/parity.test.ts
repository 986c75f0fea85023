import type { TextTree, Words } from '@trivsel/core'
import { expect, it } from 'vitest'
import { da, en } from '../fixtures/words'
import { parity } from './parity'

const words = (language: string, texts: TextTree): Words => ({ language, namespace: 'shared', texts })
const told = (a: Words, b: Words) => parity(a, b).map(({ path, message }) => `${path.join('.')}: ${message}`)

it('finds nothing where both languages say the same', () => {
  const report = (all: readonly Words[]) =>
    words(all[0]?.language ?? '', { report: all[0]?.texts['report'] as TextTree })
  expect(told(report(en), report(da))).toEqual([])
})

it('finds texts and places that only one of them has', () => {
  const record = words('da', { a: 'x {{name}}', b: { c: 'y' } })
  expect(told(words('en', { a: 'x {{nmae}}', d: 'z' }), record)).toEqual([
    'shared.a: en lacks {{name}}, which da has',
    'shared.a: en has {{nmae}}, which da lacks',
    'shared.b.c: en lacks this text, which da has',
    'shared.d: en has this text, which da lacks',
  ])
})

it('takes plural forms together, since languages have different ones', () => {
  const polish = words('pl', { n_one: 'jeden', n_few: '{{count}} a', n_many: '{{count}} b', n_other: '{{count}} c' })
  expect(told(polish, words('da', { n_one: '{{count}} ting', n_other: '{{count}} ting' }))).toEqual([])
})
