import { describe, expect, it } from 'vitest'
import { otherActivities } from '../../../test/other-activities'
import { base, pack, withTool } from '../../../test/small-pack'
import { overlay } from './overlay'
import { parsePack } from './parse-pack'

const whole = structuredClone(withTool())

const findings = (data: unknown): string[] => {
  const parsed = parsePack(data)
  return parsed.ok ? [] : parsed.findings.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the door for packs', () => {
  it('lets a pack through as it was, frozen', () => {
    const parsed = parsePack(structuredClone(whole))
    expect(parsed).toEqual({ ok: true, value: whole })
    expect(parsed.ok && Object.isFrozen(parsed.value.tools[0]?.steps)).toBe(true)
  })

  it.each([null, 'acme', [], {}, { ...whole, tools: { length: 1 } }])('is shut for %j', (data) => {
    expect(parsePack(data).ok).toBe(false)
  })

  const parsed = (json: string) => JSON.parse(JSON.stringify(whole).replace('"basedOn":{}', json)) as unknown

  it.each([
    [
      'a prototype',
      parsed('"basedOn":{"__proto__":{"x":"y"}}'),
      'basedOn.__proto__: this name cannot be used as a key',
    ],
    ['an unknown field', { ...whole, title: null, run: 'x' }, 'run: unknown field "run"'],
    ['a language by its name', { ...whole, languages: ['dansk'] }, 'languages.0: this must be written as'],
    ['a language as programs write it', { ...whole, languages: ['da_DK'] }, 'languages.0: this must be written as'],
    [
      'a language by its name, of what it records',
      { ...whole, basedOn: { English: {} } },
      'basedOn.English: this must be written as',
    ],
    ['no version', { ...whole, version: 'latest' }, 'version: this must be written as'],
    [
      'a control character',
      { ...whole, title: 'a\u0007' },
      'title: a text holds a control character or half a character',
    ],
    ['an id that is none', { ...whole, id: 'Acme Inc' }, 'id: this must be written as'],
    [
      'a tool that does not hold',
      { ...whole, tools: [{ ...otherActivities, lead: 'x' }] },
      'tools.0.lead: unknown seat "x"; there are "manager", "partner"',
    ],
    [
      'an address that is none',
      { ...whole, changes: [{ piece: 'a', hide: ['themes/../x'], order: {}, add: [] }] },
      'changes.0.hide.0: this must be written as',
    ],
  ])('is shut for %s', (_, data, letter) => {
    expect(findings(data)[0]).toContain(letter)
  })

  it('is shut for more than can be looked at, before it is looked at', () => {
    const words = [
      {
        language: 'da',
        namespace: 'small-tool',
        texts: Object.fromEntries(Array.from({ length: 60_001 }, (_, i) => [`k${i}`, 'x'])),
      },
    ]
    expect(findings({ ...whole, words })).toEqual([expect.stringContaining('there are more than 60000 values')])
    const hide = Array(1001).fill('themes/x')
    expect(findings({ ...whole, changes: [{ piece: 'a', hide, order: {}, add: [] }] })).toEqual([
      'changes.0.hide: this must be at most 1000',
    ])
    let deep: unknown = 'x'
    for (let i = 0; i < 10_000; i++) deep = { a: deep }
    expect(findings({ ...whole, words: [{ language: 'da', namespace: 'x', texts: deep }] })[0]).toContain(
      'more than 16 deep',
    )
  })

  it('tells of a thousand mistakes, of the first of them what was meant, and how many there are', () => {
    const steps = Array.from({ length: 3000 }, (_, i) => ({
      ...otherActivities.steps[0],
      id: `s${i}`,
      phase: `alon${i}`,
    }))
    const told = findings({ ...whole, tools: [{ ...otherActivities, steps, links: [] }] })
    expect(told).toHaveLength(1001)
    expect(told[0]).toBe('tools.0.steps.0.phase: unknown phase "alon0", did you mean "alone"?')
    expect(told[999]).toBe('tools.0.steps.999.phase: unknown phase "alon999"')
    expect(told[1000]).toContain('and 2000 more, which are left out here')
  })
})

it('what does not fit changes nothing', () => {
  const before = JSON.stringify(base)
  expect(
    overlay(base, withTool(), pack({ id: 'more', changes: [{ piece: 'x', hide: [], order: {}, add: [] }] })),
  ).toEqual({
    ok: false,
    findings: [
      { path: ['more', 'changes', 0, 'piece'], message: expect.stringContaining('unknown tool, model or deck "x"') },
    ],
  })
  expect(JSON.stringify(base)).toBe(before)
})
