import { expect, test } from 'vitest'
import { repository } from '../../test/content'

test('a shared entry that nobody uses is told', () => {
  const { letters, read, write } = repository()
  const file = 'content/shared/scales.yaml'
  write(file, `${read(file)}- id: two-ends\n  source: "guide: 3"\n  levels: []\n- source: "guide: 3"\n`)
  expect(letters()).toEqual([
    `${file}:6:3 no tool uses the scale "two-ends", or it stands twice`,
    `${file}:9:3 a scale that tools share needs an id`,
  ])
})
