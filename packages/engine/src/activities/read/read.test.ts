import { otherActivities } from '@trivsel/core/test/other-activities'
import { describe, expect, it } from 'vitest'
import { sendIn as act, doors, refusal } from '../../../test/at-work'
import { begin, step } from '../../../test/two-people'
import { report, result, view } from '../../index'

const reading = (change: object = {}) => step({ id: 'reading', activity: 'read', pages: ['what-is-known'], ...change })
const readPage = (by: string, read = true) => ({ type: 'read-page', by, step: 'reading', page: 'what-is-known', read })

describe('a page', () => {
  it('is said to be read, once, and not after all', () => {
    const pair = begin([reading()])
    const mine = () => {
      const shown = view(pair.tool, pair.session, 'pia')
      return shown.activity === 'read' && shown.mine
    }
    act(pair, readPage('pia'))
    act(pair, readPage('pia'))
    expect(mine()).toEqual(['what-is-known'])
    expect(result(pair.tool, pair.session, 'mo')).toMatchObject({ reading: { progress: { done: 1, of: 3 } } })
    act(pair, readPage('pia', false))
    expect(mine()).toEqual([])
  })

  it('that the step has not is refused with the nearest it has', () => {
    const pair = begin([reading()])
    expect(refusal(pair, { ...readPage('mo'), page: 'what-is-know' })).toEqual({
      code: 'unknown-page',
      params: { page: 'what-is-know', nearest: 'what-is-known' },
    })
    expect(refusal(pair, { ...readPage('mo'), page: 'constructor' }).code).toBe('unknown-page')
  })

  it('gives every text that stands on it', () => {
    const pair = begin([reading()])
    const shown = view(pair.tool, pair.session, 'room')
    if (shown.activity !== 'read') throw new Error(shown.activity)
    expect(shown.mine).toBeNull()
    const [page] = shown.pages
    expect(page).toMatchObject({ id: 'what-is-known', title: 'other-activities:pages.what-is-known.title' })
    expect(page?.models).toMatchObject([
      {
        title: 'balance:title',
        questions: ['balance:questions.what-to-ease'],
        parts: [
          {
            title: 'balance:parts.demands.title',
            parts: [{ parts: [{ text: 'balance:parts.demands.parts.pace.parts.deadlines.text' }] }],
          },
          { title: 'balance:parts.resources.title', parts: [] },
        ],
      },
    ])
    expect(page?.lists).toMatchObject([
      {
        kind: 'rules',
        items: ['other-activities:lists.rules.items.confidence', 'other-activities:lists.rules.items.phones'],
      },
    ])
    expect(page?.sets).toMatchObject([{ items: ['other-activities:sets.opening.questions.best-day'] }])
    expect(page?.examples).toMatchObject([
      {
        answers: [
          {
            title: 'other-activities:forms.worksheet.fields.goals.title',
            items: ['other-activities:examples.example.lines.one-team'],
          },
        ],
      },
    ])
  })
})

it('holds nobody back', () => {
  const pair = begin([reading()])
  expect(view(pair.tool, pair.session, 'mo').missing).toEqual([])
  act(pair, { type: 'finish', by: 'mo', step: 'reading' })
})

it('leaves the rules and the questions, and no example', () => {
  const pair = begin([reading()])
  const [part] = report(pair.tool, pair.session, 'room').parts
  expect(part?.blocks.map((block) => ('text' in block ? block.text : 'items' in block && block.items.length))).toEqual([
    { key: 'other-activities:lists.rules.title' },
    2,
    { key: 'other-activities:sets.opening.title' },
    1,
  ])
  expect(report(pair.tool, pair.session, 'public').parts).toEqual([])
})

it('leaves nothing of what got people ready once they have finished, but all else', () => {
  const kinds = ['rules', 'checklist', 'invitation'] as const
  const left = kinds.map((kind) => {
    const lists = otherActivities.lists.map((list) => ({ ...list, kind }))
    const pair = begin([reading()], { lists } as never)
    const parts = () => report(pair.tool, pair.session, 'pia').parts.length
    const before = parts()
    act(pair, { type: 'finish', by: 'mo', step: 'reading' })
    return [before, parts()]
  })
  expect(left).toEqual([
    [1, 1],
    [1, 0],
    [1, 0],
  ])
})

it('draws sets of questions in the corners of two dimensions', () => {
  const drawing = {
    ...({ id: 'kinds', as: 'grid', page: 'what-is-known' } as const),
    across: ['past', 'future'],
    up: ['straight', 'round'],
    cells: [{ set: 'opening', across: 'past', up: 'round' }],
  } as const
  const pair = begin([reading()], { drawings: [drawing] })
  const picture = report(pair.tool, pair.session, 'mo').parts[0]?.blocks.find(({ kind }) => kind === 'picture')
  expect(picture).toMatchObject({
    picture: {
      form: 'grid',
      horizontal: { low: { key: 'other-activities:drawings.kinds.ends.past' } },
      cells: [{ x: -1, y: 1, lines: [{ key: 'other-activities:sets.opening.questions.best-day' }] }],
    },
  })
})

it('is nobody else’s affair in a private step', () => {
  const runs = [true, false].map((read) => {
    const pair = begin([reading({ privacy: 'private' })])
    act(pair, readPage('mo', read))
    return doors(pair, ...['pia', 'per', 'room', 'public'])
  })
  expect(runs[1]).toBe(runs[0])
})
