import { expect, test } from 'vitest'
import { plain } from '../read/node'
import { parseYaml } from '../read/parse-yaml'
import { takeNotes } from './take-notes'

test('notes are named by ids and by fields as code writes them', () => {
  const text = 'own-rules:\n  source: "guide: 1"\n  list: [{ id: a, source: "guide: 2" }, b, { role: hr, source: 3 }]\n'
  const tree = parseYaml('a.yaml', text, (_, message) => {
    throw new Error(message)
  })
  if (tree === undefined) throw new Error('unread')
  const { tree: bare, notes } = takeNotes(tree)
  expect(notes.map(({ about, text }) => [about, text])).toEqual([
    ['ownRules', 'guide: 1'],
    ['ownRules.list.a', 'guide: 2'],
    ['ownRules.list.hr', undefined],
  ])
  expect(plain(bare)).toEqual({ 'own-rules': { list: [{ id: 'a' }, 'b', { role: 'hr' }] } })
})
