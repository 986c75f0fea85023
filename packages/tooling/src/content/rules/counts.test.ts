import { expect, test } from 'vitest'
import { contentWith, found } from '../../../test/found'
import type { Count } from '../check/inventory'
import { counts } from './counts'

const inventory = (piece: string, ...rows: Count[]) =>
  counts([{ at: { file: 'inventory.yaml', line: 2, column: 3 }, value: { piece, section: '2.3', counts: rows } }])

const themes: Count = { what: 'themes', at: 'themes', is: 2 }

test('what is there as often as the inventory says passes', () => {
  expect(found(inventory('talk', themes, { what: 'levels', at: 'scale.levels.*.value', is: [-1, 1] }))).toEqual([])
  expect(found(inventory('catalogue', { what: 'tools', at: 'tools[kind=process]', is: 1 }))).toEqual([])
})

test('a theme too many, and a figure that is another, are told where they stand', () => {
  const rule = inventory('talk', themes, { what: 'picks', at: 'steps.preparation.picks.max', is: 2, section: '4' })
  const content = contentWith(({ change }) => {
    change('content/tools/talk/tool.yaml', '      - clear-goals\n', '      - clear-goals\n      - weather\n')
    change('content/tools/talk/tool.yaml', 'picks: { min: 1, max: 2 }', 'picks: { min: 1, max: 3 }')
  })
  expect(rule.find(content)).toEqual([
    {
      at: { file: 'content/tools/talk/tool.yaml', line: 1, column: 1 },
      message: 'themes: themes is 3, inventory 2.3 has 2; put it right here, or say in inventory.yaml what it is to be',
      where: 'talk:themes',
    },
    {
      at: { file: 'content/tools/talk/tool.yaml', line: 37, column: 27 },
      message:
        'picks: steps.preparation.picks.max is 3, inventory 4 has 2; put it right here, or say in inventory.yaml what it is to be',
      where: 'talk:steps.preparation.picks.max',
    },
  ])
})

test('what is not there at all is told', () => {
  expect(found(inventory('talk', { what: 'decks', at: 'deck.cards', is: 16 }))).toEqual([
    'talk:deck.cards | decks: deck.cards is nothing, inventory 2.3 has 16; put it right here, or say in inventory.yaml what it is to be',
  ])
  expect(found(inventory('walk', themes))).toEqual(['walk:themes | "walk" is not there; inventory 2.3 has it'])
})

test('a tool that cannot be understood yet is told by others', () => {
  expect(
    found(inventory('talk', themes), ({ change }) =>
      change('content/tools/talk/tool.yaml', 'mode: reveal', 'mode: shown'),
    ),
  ).toEqual([])
})
