import { expect, test } from 'vitest'
import { contentWith, found } from '../../../test/found'
import { currentIds } from '../ids/ids'
import { releasedIds } from './released-ids'

const current = (): string[] => [...currentIds(contentWith())].sort()
const retire =
  (id: string, fate = 'ended') =>
  ({ write }: { write(file: string, text: string): void }) =>
    write('content/retired.yaml', `- { id: ${id}, fate: ${fate}, since: 1.0.0 }\n`)

test('where every id is in the list, nothing is told; where no list is kept, neither', () => {
  expect(found(releasedIds([...current(), '']))).toEqual([])
  expect(found(releasedIds(null))).toEqual([])
})

test('an id that is gone must be put back or retired', () => {
  const lines = [...current(), 'talk/weather']
  expect(found(releasedIds(lines))).toEqual([
    'talk/weather | "talk/weather" was given out and is gone: put it back, or say in content/retired.yaml where it went',
  ])
  expect(found(releasedIds(lines), retire('talk/weather'))).toEqual([])
})

test('while a tool cannot be understood nobody knows which ids are gone', () => {
  expect(
    found(releasedIds(current()), ({ change }) =>
      change('content/tools/talk/tool.yaml', 'mode: reveal', 'mode: shown'),
    ),
  ).toEqual([])
})

test('new ids are told once for each tool, with what to do', () => {
  const lines = current().filter((id) => !id.includes('/steps/'))
  expect(found(releasedIds(lines))).toEqual([
    expect.stringMatching(
      /^talk \| not in content\/released-ids\.txt yet: talk\/steps\/preparation, .* and \d+ more; run npm run content:ids$/,
    ),
  ])
})

test('a retired id that was never given out is a slip', () => {
  expect(found(releasedIds(current()), retire('talk/wether'))).toEqual([
    'talk/wether | "talk/wether" was never given out',
  ])
})

test('it is told where it stands, whatever is wrong before it', () => {
  const content = contentWith(({ write }) =>
    write(
      'content/retired.yaml',
      '- { id: talk/rain, fate: lost, since: 1.0.0 }\n- { id: talk/wether, fate: ended, since: 1.0.0 }\n',
    ),
  )
  expect(
    releasedIds(current())
      .find(content)
      .map(({ at }) => at),
  ).toEqual([{ file: 'content/retired.yaml', line: 2, column: 3 }])
})
