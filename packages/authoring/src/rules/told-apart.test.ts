import { expect, test } from 'vitest'
import { words } from '../../test/words'
import { printLetters } from '../letter'
import { expectedWords } from './expected'
import { toldApart } from './told-apart'

const letters = (text: string) => printLetters(toldApart(words(text), expectedWords([]), undefined))

test('two options that read the same are told at the second', () => {
  expect(letters('options:\n  keep: Behold\n  change: Skift\n  hold: Behold\n')).toEqual([
    'content/tools/talk/da.yaml:4:9 this reads the same as options.keep',
  ])
})

test('elsewhere, and in forms of one text, the same may be said again', () => {
  expect(letters('a: { options: { x: Ja } }\nb: { options: { x: Ja } }\n')).toEqual([])
  expect(letters('a: { title: Ja }\nb: { title: Ja }\n')).toEqual([])
  expect(letters('items: { one_one: Ja, one_other: Ja }\n')).toEqual([])
})
