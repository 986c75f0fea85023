import { expect, test } from 'vitest'
import { found } from '../../../test/found'
import { sameInBoth } from './same-in-both'

const file = 'content/tools/talk/en.yaml'

test('a text that is equal in both languages is told at the other language', () => {
  const told = (title: string) =>
    found(sameInBoth, ({ change }) => change(file, 'title: Samtalen', `title: ${title}`)).filter((line) =>
      line.startsWith('talk:title '),
    )
  expect(told('Samtalen')).toEqual([
    'talk:title | en | "Samtalen" is the same in da and en: translate it, or list it in content/exceptions.yaml',
  ])
  expect(told('The talk')).toEqual([])
})

test('what is made of places and signs alone needs no translation', () => {
  const told = found(sameInBoth, ({ write }) => {
    for (const language of ['da', 'en'])
      write(`content/shared/${language}.yaml`, 'report:\n  value: "{{theme}}: {{box}}"\n  title: Report\n')
  })
  expect(told.filter((line) => line.startsWith('shared'))).toEqual([expect.stringContaining('shared:report.title')])
})
