import { three as scale, smallTool } from '@trivsel/core/test/small-tool'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marginals } from '../quadrant/joint'
import { countLevels } from '../scoring'
import { answeredOf, countsOf, emptyTally, jointOf, missingOf, shapeOf, supportersOf } from '.'
import { anyPeople, asRespondents, shape, tallyOf } from './tally.cases'

const { map } = smallTool

describe('the figures of a theme', () => {
  // Three on goals: high/low, high/–, –/–; nobody on roles, which two picked.
  const tally = tallyOf([
    { levels: { goals: { importance: 'high', success: 'low' } }, picks: ['goals', 'roles'] },
    { levels: { goals: { importance: 'high' } }, picks: ['roles'] },
    {},
  ])

  it('are its counts, who is missing, and who answered', () => {
    expect(countsOf(tally, 'goals', 'importance')).toEqual([0, 0, 2])
    expect(countsOf(tally, 'goals', 'success')).toEqual([1, 0, 0])
    expect([missingOf(tally, 'goals', 'importance'), missingOf(tally, 'goals', 'success')]).toEqual([1, 2])
    expect([answeredOf(tally, 'goals'), answeredOf(tally, 'roles')]).toEqual([2, 0])
    expect(supportersOf(tally)).toEqual([
      ['goals', 1],
      ['roles', 2],
    ])
  })

  it('are what the axes say together, rows going up the vertical axis', () => {
    expect(jointOf(tally, 'goals', map)).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [1, 0, 0, 1],
      [0, 0, 0, 1],
    ])
    expect(jointOf(tally, 'goals', { vertical: 'success', horizontal: 'importance' })[0]).toEqual([0, 0, 1, 0])
  })

  it('do not go by other axes', () => {
    const cube = { ...shape, axes: ['effort', 'success', 'worry', 'importance'] }
    const levels = (worry: string) => ({
      levels: { goals: { effort: 'line', success: 'low', worry, importance: 'high' } },
    })
    const wide = tallyOf([levels('low'), levels('high'), {}], cube)
    expect(jointOf(wide, 'goals', map)).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [2, 0, 0, 0],
      [0, 0, 0, 1],
    ])
    expect(countsOf(wide, 'goals', 'worry')).toEqual([1, 0, 1])
  })

  it('equal what the answers themselves give', () => {
    fc.assert(
      fc.property(anyPeople(shape), (people) => {
        const tally = tallyOf(asRespondents(shape, people))
        for (const [t, theme] of shape.themes.entries()) {
          for (const [a, axis] of shape.axes.entries()) {
            const answers = people.map(({ levels }) => levels[t]?.[a])
            expect(countsOf(tally, theme, axis)).toEqual(countLevels(answers, scale))
            expect(missingOf(tally, theme, axis)).toBe(answers.filter((level) => level === null).length)
          }
          expect(marginals(jointOf(tally, theme, map))).toEqual({
            vertical: countsOf(tally, theme, 'importance'),
            horizontal: countsOf(tally, theme, 'success'),
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are asked for by ids that are there', () => {
    expect(() => countsOf(tally, 'goal', 'success')).toThrow('The tally has no theme "goal": did you mean "goals"?')
    expect(() => countsOf(tally, 'goals', 'sucess')).toThrow('The tally has no axis "sucess": did you mean "success"?')
    expect(() => answeredOf(tally, 'toString')).toThrow('The tally has no theme "toString": it has goals, roles.')
    expect(() => jointOf(tally, 'goals', { ...map, vertical: 'constructor' })).toThrow(RangeError)
  })
})

describe('the shape of a tool', () => {
  it('is its themes, axes and levels', () => {
    expect(shapeOf(smallTool)).toEqual({
      themes: ['goals', 'roles', 'breaks', 'chairing'],
      axes: ['success', 'importance'],
      levels: ['low', 'line', 'high'],
      picks: true,
    })
    expect(() => shapeOf({ ...smallTool, scale: null })).toThrow(TypeError)
    expect(shapeOf({ ...smallTool, steps: [] }).picks).toBe(false)
  })

  it('without picks has supporters of nothing', () => {
    expect(supportersOf(emptyTally({ ...shape, picks: false }))).toEqual([
      ['goals', 0],
      ['roles', 0],
    ])
  })
})
