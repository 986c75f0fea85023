import { expect, test } from 'vitest'
import { repository } from '../../test/content'

test.each(['shared', 'data', 'delete'])('a model cannot be called %s', (name) => {
  const { letters, write } = repository()
  write(
    `content/models/${name}/model.yaml`,
    `id: ${name}\nsource: "guide: 1"\nparts: [{ id: one, source: "guide: 1" }]\n`,
  )
  expect(letters()).toContainEqual(
    `content/models/${name}/model.yaml:1:1 "${name}" is the name of something else already`,
  )
})
