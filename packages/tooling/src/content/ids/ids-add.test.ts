import { repository } from '@trivsel/authoring/test/content'
import { expect, test } from 'vitest'
import { addIds } from './ids-add'

const file = 'content/released-ids.txt'

test('the first run lists every id, sorted; the next adds nothing', () => {
  const { root, read } = repository()
  const added = addIds(root)
  const lines = read(file).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines).toEqual([...lines].sort())
  expect(lines).toContain('talk/clear-goals')
  expect(added).toMatchObject({ ok: true, ids: expect.arrayContaining(lines) })
  expect(addIds(root)).toEqual({ ok: true, ids: [] })
})

test('what is new is added, and what is gone stays', () => {
  const { root, read, write, change } = repository()
  write(file, 'talk/weather\n')
  addIds(root)
  change('content/tools/talk/tool.yaml', 'id: before,', 'id: ahead,')
  change('content/tools/talk/tool.yaml', 'phase: before', 'phase: ahead')
  for (const language of ['da', 'en']) change(`content/tools/talk/${language}.yaml`, '  before:', '  ahead:')
  expect(addIds(root)).toEqual({ ok: true, ids: ['talk/phases/ahead'] })
  const lines = read(file).split('\n')
  expect(lines).toEqual(expect.arrayContaining(['talk/phases/ahead', 'talk/phases/before', 'talk/weather']))
})

test('ids of content that is not right are not promised', () => {
  const { root, read, write, change } = repository()
  write(file, '')
  change('content/tools/talk/da.yaml', 'title: Samtalen', 'title: ""')
  expect(addIds(root)).toEqual({ ok: false, letters: ['content/tools/talk/da.yaml:1:8 this text is empty'] })
  expect(read(file)).toBe('')
})
