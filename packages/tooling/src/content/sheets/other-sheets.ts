import { type Deck, type Model, type ModelPart, textKey } from '@trivsel/core'
import type { Published } from '../write/published'
import { plainly } from './markdown'
import { handOut, inAll, type Section } from './section'
import { counted, type Sheet } from './sheet'

const noted = (note: string): string[] => (note === '' ? [] : [`*${plainly(note)}*`])

/** A model: its own text and questions, and a table for each of its parts with what is in it. */
export function modelSheet(published: Published, model: Model): Sheet {
  const take = handOut(published.keys(model.id))
  const part = ({ id }: ModelPart): Section => ({
    ...{ level: 2, name: 'Part', prefix: `parts.${id}`, groups: [], keys: take(`parts.${id}`) },
    notes: noted(published.source(model.id, ['parts', id])),
  })
  const { validFrom, validUntil, supersedes } = model
  return {
    namespace: model.id,
    title: inAll(published, textKey.model(model.id, 'title')),
    about: [
      'model',
      counted(partsIn(model.parts), 'part'),
      ...(validFrom === null ? [] : [`holds from ${validFrom}`]),
      ...(validUntil === null ? [] : [`held until ${validUntil}`]),
      ...(supersedes === null ? [] : [`in place of [${supersedes}](${supersedes}.md)`]),
      ...noted(published.source(model.id, [])),
    ],
    sections: [
      { level: 2, name: 'The model', prefix: '', notes: [], groups: [], keys: take('title', 'text', 'questions') },
      ...model.parts.map(part),
    ],
  }
}

const partsIn = (parts: readonly ModelPart[]): number => parts.reduce((sum, part) => sum + 1 + partsIn(part.parts), 0)

/** A deck: its own text, and all its cards in one table. */
export function deckSheet(published: Published, deck: Deck): Sheet {
  const take = handOut(published.keys(deck.id))
  return {
    namespace: deck.id,
    title: inAll(published, textKey.deck(deck.id, 'title')),
    about: ['deck', counted(deck.cards.length, 'card'), ...noted(published.source(deck.id, []))],
    sections: [
      { level: 2, name: 'The deck', prefix: '', notes: [], groups: [], keys: take('title', 'text') },
      { level: 2, name: 'Cards', prefix: 'cards', notes: [], groups: [], keys: take('cards') },
    ],
  }
}

/** What the shared words under each name are about. */
const subjects = new Map([
  ['roles', 'Roles in the organisation'],
  ['axes', 'Axes of the map'],
  ['levels', 'Answers on the scale'],
  ['quadrants', 'Boxes of the map'],
  ['dispositions', 'What becomes of a theme'],
  ['consensus', 'How far a group agrees'],
  ['rules', 'How a group is placed'],
  ['problems', 'Problems'],
  ['expected', 'What a field should hold'],
  ['report', 'The report'],
])

/** The words that tools share, by what they are about. */
export function sharedSheet(published: Published): Sheet {
  const keys = published.keys('shared')
  const take = handOut(keys)
  const names = [...new Set(keys.map((key) => key.slice(key.indexOf(':') + 1).split('.')[0] ?? ''))]
  return {
    namespace: 'shared',
    title: 'What tools share',
    about: [],
    sections: names.map((name) => ({
      level: 2,
      name: subjects.get(name) ?? 'Texts',
      prefix: name,
      notes: [],
      groups: [],
      keys: take(name),
    })),
  }
}
