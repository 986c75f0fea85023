import { checkContent } from '@trivsel/authoring/content'
import { repository } from '@trivsel/authoring/test/content'
import type { Catalogue } from '@trivsel/core'
import { expect, test } from 'vitest'
import { catalogueOf, refusedByCore } from './catalogue'

function catalogue(): Catalogue {
  const checked = checkContent(repository().root, ['da', 'en'])
  if (!checked.ok) throw new Error(checked.letters.join('\n'))
  return catalogueOf(checked.content)
}

test('what core refuses is told by piece and by words, each with its place', () => {
  const right = catalogue()
  expect(refusedByCore(right)).toEqual([])
  expect(refusedByCore({ ...right, tools: right.tools.map((tool) => ({ ...tool, lead: 'gest' })) })).toEqual([
    'content/tools/talk: lead unknown seat "gest", did you mean "guest"?',
  ])
  const [first, ...others] = right.words
  if (first === undefined) throw new Error('there are no words')
  const texts = { ...first.texts, aim: '<b>' }
  expect(refusedByCore({ ...right, words: [{ ...first, texts }, ...others] })).toEqual([
    'content: words of "talk" in "da": texts.aim texts are plain: no tags and no entities',
  ])
  const sources = [...right.sources, ...right.sources]
  expect(refusedByCore({ ...right, sources })).toEqual(['content: sources.1: source "guide" stands twice'])
})

test('asking core leaves the catalogue as it was', () => {
  const right = catalogue()
  refusedByCore(right)
  expect(Object.isFrozen(right.tools)).toBe(false)
})
