import { introduction } from '@trivsel/content/introduction'
import { lifeCircles } from '@trivsel/content/life-circles'
import { prioritiseYourDay } from '@trivsel/content/prioritise-your-day'
import { wellbeingWheel } from '@trivsel/content/wellbeing-wheel'
import type { Picture, Tool } from '@trivsel/core'
import { expect, it } from 'vitest'
import { report } from '../src/index'
import type { Work } from './at-work'
import { act, begin } from './sheets'

/** The published tool, with those who must take part, at the step that comes first to be filled in. */
function at(tool: Tool, step: string): Work {
  const seats = tool.seats.map(({ id }) => id)
  const few = Math.max(...tool.seats.map(({ min }) => min))
  const others = Array.from({ length: few - 1 }, (_, i) => ({ id: `p${i}`, seats: seats.slice(-1) }))
  const work = begin(tool, [{ id: 'ann', seats }, ...others])
  for (const { id } of tool.steps.slice(
    0,
    tool.steps.findIndex(({ id }) => id === step),
  )) {
    act(work, { by: 'ann', type: 'next', step: id })
  }
  return work
}

const cell = (work: Work, step: string, field: string, row: string, column: string, value: unknown) =>
  act(work, { by: 'ann', step, type: 'answer-cell', field, row, column, value })

const pictures = ({ tool, session }: Work): Picture[] =>
  report(tool, session, 'ann').parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])),
  )

it('draws the three life circles twice, each from its column', () => {
  const work = at(lifeCircles, 'circles')
  cell(work, 'circles', 'sizes', 'work', 'now', 8)
  cell(work, 'circles', 'sizes', 'work', 'in-five-years', 5)
  cell(work, 'circles', 'overlaps', 'work-and-family', 'now', 3)
  const drawn = pictures(work).map((picture) =>
    picture.form === 'circles' ? [picture.circles[0]?.size, picture.overlaps[0]?.tenths] : [],
  )
  expect(drawn).toEqual([
    [8, 3],
    [5, null],
  ])
})

it('holds the hours of a week against those agreed, which are answered a step later', () => {
  const work = at(prioritiseYourDay, 'activities')
  cell(work, 'activities', 'activities', 'supervision', 'hours', 4)
  act(work, { by: 'ann', step: 'activities', type: 'next' })
  const lengths = () =>
    pictures(work).map((picture) => (picture.form === 'bars' ? picture.sums.map((s) => s.length) : []))
  expect(lengths()).toEqual([[4, 0, 0]])
  cell(work, 'now', 'hours', 'agreed', 'hours', 37)
  expect(lengths()).toEqual([[4, 37, 0, 0]])
})

it('draws the organisation’s own demands and resources on the scales', () => {
  const work = at(introduction, 'own-balance')
  cell(work, 'own-balance', 'demands', 'cross-pressure', 'weight', ['heavy'])
  act(work, { by: 'ann', step: 'own-balance', type: 'answer', field: 'tilt', value: ['demands'] })
  const [balance] = pictures(work)
  expect(balance?.form === 'balance' && [balance.tilt, balance.heaviest, balance.left.items[0]?.weight]).toEqual([
    -1, 3, 3,
  ])
})

it('draws a wheel of four fields', () => {
  const work = at(wellbeingWheel, 'wheel')
  act(work, { by: 'ann', step: 'wheel', type: 'add-entry', field: 'myself', text: 'I laugh more' })
  const [wheel] = pictures(work)
  expect(wheel?.form === 'wheel' && wheel.fields.map(({ entries }) => entries.length)).toEqual([1, 0, 0, 0])
})
