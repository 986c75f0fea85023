import { describe, expect, it } from 'vitest'
import { smallTool } from '../../test/small-tool'
import { findTool, parseCatalogue } from './catalogue'

const other = { ...smallTool, id: 'other-tool' }
const broken = { ...smallTool, lead: 'nobody' }

describe('a catalogue', () => {
  it('holds the tools given, frozen', () => {
    const parsed = parseCatalogue([smallTool, other])
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
    expect(parsed.value.tools.map(({ id }) => id)).toEqual(['small-tool', 'other-tool'])
    expect(Object.isFrozen(parsed.value) && Object.isFrozen(parsed.value.tools)).toBe(true)
    expect(parseCatalogue([])).toEqual({ ok: true, value: { tools: [] } })
  })

  it.each([
    ['an object', {}],
    ['a text', 'small-tool'],
    ['null', null],
    ['undefined', undefined],
    ['something like a list', { length: 2, 0: smallTool }],
  ])('is not %s', (_, data) => {
    expect(parseCatalogue(data)).toEqual({
      ok: false,
      findings: [{ path: [], message: 'a catalogue is a list of tools' }],
    })
  })

  it('has no tool twice', () => {
    expect(parseCatalogue([smallTool, other, smallTool])).toEqual({
      ok: false,
      findings: [{ path: [2, 'id'], message: 'tool "small-tool" stands twice' }],
    })
  })

  it('tells everything that is wrong, with the place in the list as it was given', () => {
    expect(parseCatalogue([broken, smallTool, null, smallTool])).toEqual({
      ok: false,
      findings: [
        { path: [0, 'lead'], message: 'unknown seat "nobody"; there are "chair", "member"' },
        { path: [2], message: 'this must be object' },
        { path: [3, 'id'], message: 'tool "small-tool" stands twice' },
      ],
    })
  })

  it('has no holes', () => {
    const holes: unknown[] = [smallTool]
    holes[2] = other
    for (const data of [holes, new Array(4_000_000_000)]) {
      expect(parseCatalogue(data)).toEqual({
        ok: false,
        findings: [{ path: [], message: 'a catalogue is a list of tools' }],
      })
    }
  })
})

describe('a tool in a catalogue', () => {
  const parsed = parseCatalogue([smallTool, other])
  const catalogue = parsed.ok ? parsed.value : { tools: [] }

  it('is found by its id', () => {
    expect(findTool(catalogue, 'other-tool').id).toBe('other-tool')
  })

  it('is a mistake of the host where there is none', () => {
    expect(() => findTool(catalogue, 'smal-tool')).toThrow(
      new RangeError('unknown tool "smal-tool", did you mean "small-tool"?'),
    )
    expect(() => findTool({ tools: [] }, 'x')).toThrow(new RangeError('unknown tool "x"; there are none'))
  })
})
