import { expect, test } from 'vitest'
import { words } from '../../test/words'
import { printLetters } from '../letter'
import { expectedWords } from './expected'
import { noEmptyText } from './no-empty-text'

test('a text says something and has no edges', () => {
  const tree = words('a: ""\nb: "  "\nc: "x "\nd: >\n  folded\ne: fine\n')
  expect(printLetters(noEmptyText(tree, expectedWords([]), undefined))).toEqual([
    'content/tools/talk/da.yaml:1:4 this text is empty',
    'content/tools/talk/da.yaml:2:4 this text is empty',
    'content/tools/talk/da.yaml:3:4 this text starts or ends with a space or a new line',
    'content/tools/talk/da.yaml:4:4 this text starts or ends with a space or a new line',
  ])
})
