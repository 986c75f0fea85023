import { expect, test } from 'vitest'
import { repository } from '../../test/content'

const tool = 'content/tools/talk/tool.yaml'

test.each([
  [
    'an entry without a source',
    '{ id: before, source: "guide: 2" }',
    '{ id: before }',
    '14:5 "before" needs a source: "<source id>: <place in it>", or "ours: <why>"',
  ],
  [
    'an entry that is its id alone',
    '{ id: before, source: "guide: 2" }',
    'before',
    '14:5 "before" needs a source: "<source id>: <place in it>", or "ours: <why>"',
  ],
  [
    'a source without a place',
    'source: "guide: 9"',
    'source: guide',
    '75:29 a source is written "<source id>: <place in it>"',
  ],
  ['a source that is not listed', 'ours: as', 'theirs: as', '59:39 unknown source "theirs"; there are "guide", "ours"'],
  [
    'a document that is not listed',
    'sources: [guide]',
    'sources: [gudie]',
    '4:11 unknown source "gudie", did you mean "guide"?',
  ],
])('%s', (_, from, to, letter) => {
  const { letters, change } = repository()
  change(tool, from, to)
  expect(letters()).toEqual([`${tool}:${letter}`])
})

test('a drawing needs a source', () => {
  const { letters, change } = repository()
  change(tool, 'tips:\n', 'drawings: [{ id: week, as: wheel, form: week }]\ntips:\n')
  expect(letters()).toContainEqual(expect.stringMatching(/tool.yaml:74:12 "week" needs a source/))
})

test('a scale and a map need a source where they are shared from', () => {
  const { letters, change } = repository()
  change('content/shared/scales.yaml', '  source: "guide: 3"\n', '')
  expect(letters()).toEqual([
    'content/shared/scales.yaml:1:3 "two-ends" needs a source: "<source id>: <place in it>", or "ours: <why>"',
  ])
})
