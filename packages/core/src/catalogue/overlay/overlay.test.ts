import { describe, expect, it } from 'vitest'
import { change, laid, refused } from '../../../test/laid'
import { smallCatalogue } from '../../../test/small-catalogue'
import { base, pack, withTheme, withTool } from '../../../test/small-pack'
import { parseCatalogue } from '../parse-catalogue'
import { overlay } from './overlay'

describe('what an overlay gives', () => {
  it('is the catalogue itself where there is no pack', () => {
    expect(overlay(base)).toEqual({ ok: true, catalogue: base, stale: [], unrecorded: [], overruled: [] })
  })

  it('is a catalogue that comes through the door, frozen, and leaves the base as it was', () => {
    const { catalogue } = laid(withTheme(), pack({ id: 'more', ...change('small-tool', { hide: ['themes/breaks'] }) }))
    expect(parseCatalogue(structuredClone(catalogue)).ok).toBe(true)
    expect(Object.isFrozen(catalogue.tools[0]?.themes[0])).toBe(true)
    expect(base).toEqual(smallCatalogue)
  })

  it('says in its version, and in that of each tool that is not as it was, which packs it holds', () => {
    const { catalogue } = laid(
      withTheme(),
      pack({ id: 'more', version: '1.0.0-beta', ...change('small-tool', { hide: ['themes/breaks'] }) }),
    )
    expect(catalogue.version).toBe('0.0.0+acme.2.0.0.more.1.0.0-beta')
    expect(catalogue.tools.map(({ version }) => version)).toEqual(['0.0.0+acme.2.0.0.more.1.0.0-beta', '0.0.0'])
  })
})

describe('a pack that is in its base already', () => {
  const taken = 'is there already, so "acme" is taken, or this pack is in what it is laid over'

  it('is refused, whether it brought anything or not', () => {
    expect(refused(withTool(), withTool())).toContain(`acme.id: "acme-tool" ${taken}`)
    expect(refused(pack(), pack())).toEqual([`acme.id: "0.0.0+acme.2.0.0" ${taken}`])
  })

  it('is told from one whose name stands in a version alone', () => {
    expect(refused(pack({ id: 'more', version: '1.0.0-rc.beta.1' }), pack({ id: 'beta' }))).toEqual([])
  })

  it('is refused where its name begins like that of something there', () => {
    expect(refused(pack({ id: 'small' }))).toEqual([
      'small.id: "small-tool" is there already, so "small" is taken, or this pack is in what it is laid over',
    ])
  })
})
