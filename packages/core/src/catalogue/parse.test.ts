import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { smallTool } from '../../test/small-tool'
import { parseTool } from './parse'
import { changed, references, shapes } from './parse.cases'

function findings(data: unknown) {
  const parsed = parseTool(data)
  if (parsed.ok) throw new Error('it was accepted')
  return parsed.findings
}

describe('a tool from outside', () => {
  it('comes through as it was, frozen to its last list, and is not touched', () => {
    const given = structuredClone(smallTool)
    const parsed = parseTool(given)
    expect(parsed).toEqual({ ok: true, value: smallTool })
    if (!parsed.ok) return
    expect(Object.isFrozen(parsed.value.steps[0]) && Object.isFrozen(parsed.value.scale?.levels[0]?.symbols)).toBe(true)
    expect(Object.isFrozen(given) || Object.isFrozen(given.themes[0])).toBe(false)
  })

  it.each(references)('is told of %s', (_, at, value, path, message) => {
    expect(findings(changed(at, value))).toContainEqual({ path, message })
  })

  it.each(shapes)('is told of %s', (_, at, value, path, message) => {
    expect(findings(changed(at, value))).toContainEqual({ path, message })
  })

  it('is not looked at further where there is far too much of it', () => {
    const [finding, ...others] = findings(changed(['sources'], Array(200_001).fill('x')))
    expect(finding?.message).toBe('there are more than 200000 values')
    expect(others).toEqual([])
  })

  it.each([
    ['nothing', undefined, 'only plain data can be content: texts, numbers, yes/no, lists and objects'],
    ['null', null, 'this must be object'],
    ['a list', [], 'this must be object'],
    ['a text', 'small-tool', 'this must be object'],
  ])('is not %s', (_, data, message) => {
    expect(findings(data)).toEqual([{ path: [], message }])
  })

  it('is told once of an axis that the map does not know, and not of every box', () => {
    expect(findings(changed(['map', 'vertical'], 'importence'))).toHaveLength(1)
  })

  it('is told of everything at once', () => {
    const twice = changed(['lead'], 'x') as typeof smallTool
    const all = findings({ ...twice, tips: [], phases: ['alone', 'together', 'alone'] }).map(({ path }) =>
      path.join('.'),
    )
    expect(all).toEqual(['lead', 'phases.2', 'steps.2.ceiling.tip'])
  })

  it('may be any tool of ours', () => {
    const file = new URL('../../../../content/dist/json/management-team.json', import.meta.url)
    const { tool } = JSON.parse(readFileSync(file, 'utf8'))
    const parsed = parseTool(tool)
    expect(parsed.ok ? [] : parsed.findings).toEqual([])
    expect(parsed.ok && parsed.value.themes).toHaveLength(20)
  })
})
