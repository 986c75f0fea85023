import { expect, test } from 'vitest'
import { repository } from '../../test/content'
import { checkContent } from '../check-content'

const file = 'content/retired.yaml'

function letters(text: string): readonly string[] {
  const { write, letters } = repository()
  write(file, text)
  return letters()
}

test('retired ids come with the content, and what is left out is filled in', () => {
  const { root, write } = repository()
  write(
    file,
    '- { id: talk/goals, fate: moved, to: [talk/clear-goals], since: 1.0.0 }\n- { id: talk/weather, fate: ended, since: 1.0.0 }\n',
  )
  expect(checkContent(root, ['da', 'en'])).toMatchObject({
    content: {
      retired: [
        { id: 'talk/goals', fate: 'moved', to: ['talk/clear-goals'], inItsPlace: null },
        { id: 'talk/weather', fate: 'ended', to: [], inItsPlace: null },
      ],
    },
  })
})

test('none are retired where there is no such file', () => {
  expect(checkContent(repository().root, ['da', 'en'])).toMatchObject({ ok: true, content: { retired: [] } })
})

test.each([
  [
    'a place that is not there',
    '- { id: talk/x, fate: superseded, in-its-place: talk/clear-goal, since: 1.0.0 }',
    '1:49 unknown id "talk/clear-goal", did you mean "talk/clear-goals"?',
  ],
  ['an id that leads to none', '- { id: talk/x, fate: moved, since: 1.0.0 }', '1:3 what is moved cannot lead to 0 ids'],
  ['a circle', '- { id: talk/x, fate: moved, to: [talk/x], since: 1.0.0 }', '1:34 "talk/x" leads back to itself'],
  ['no version', '- { id: talk/x, fate: ended }', '1:3 since: this field is missing'],
  [
    'a misspelt field',
    '- { id: talk/x, fate: ended, sinse: 1.0.0 }',
    '1:30 unknown field "sinse", did you mean "since"?',
  ],
  ['no list', 'talk/x: ended', '1:1 retired ids are a list'],
])('%s is told', (_, text, letter) => {
  expect(letters(`${text}\n`)).toEqual([`${file}:${letter}`])
})

test('two in a circle are both told', () => {
  const [to, back] = [
    '- { id: talk/x, fate: moved, to: [talk/y], since: 1.0.0 }',
    '- { id: talk/y, fate: moved, to: [talk/x], since: 1.0.0 }',
  ]
  expect(letters(`${to}\n${back}\n`)).toHaveLength(2)
})
