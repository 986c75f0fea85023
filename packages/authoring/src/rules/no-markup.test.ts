import { expect, test } from 'vitest'
import { words } from '../../test/words'
import { expectedWords } from './expected'
import { noMarkup } from './no-markup'

const letters = (text: string) => noMarkup(words(`a: ${JSON.stringify(text)}\n`), expectedWords([]), undefined)

test.each([
  '<b>bold</b>',
  '</p>',
  '<!-- x -->',
  '&nbsp;',
  '&#160;',
  '&#xA0;',
  '&frac12;',
  '**bold**',
  '__bold__',
  '[here](https://example.org)',
  '`x`',
  '# Title',
  'this is *important*',
  'this is _important_.',
  '- an item',
  '• an item',
])('%s is markup', (text) => {
  expect(letters(text)).toHaveLength(1)
})

test.each([
  '2 < 3 & 4 > 1',
  'R&D',
  'a * b',
  '2*3*4',
  'snake_case_name',
  '6-12 months',
  'Ask - and listen.',
  'nr. #1',
  '‘quoted’ (aside)',
])('%s is text', (text) => {
  expect(letters(text)).toEqual([])
})
