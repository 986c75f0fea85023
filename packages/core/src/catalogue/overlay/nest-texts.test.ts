import { expect, it } from 'vitest'
import { nestTexts } from './nest-texts'

it('names that every object has from birth are names like others', () => {
  const tree = nestTexts([
    ['report.toString.title', 'x'],
    ['valueOf', 'y'],
    ['report.text', 'z'],
  ])
  expect(JSON.stringify(tree)).toBe('{"report":{"toString":{"title":"x"},"text":"z"},"valueOf":"y"}')
  expect(Object.hasOwn(Object.prototype.toString, 'title')).toBe(false)
})
