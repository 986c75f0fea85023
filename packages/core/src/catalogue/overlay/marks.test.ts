import { describe, expect, it } from 'vitest'
import { laid } from '../../../test/laid'
import { norwegian, sharedKeys } from '../../../test/norwegian'
import { base, pack, withTheme } from '../../../test/small-pack'
import { smallTool } from '../../../test/small-tool'
import type { Pack } from '../../model/pack'
import { toolTexts } from '../text-keys'
import { basedOnOf } from './overlay'
import { textHash } from './text-hash'

describe('a text under which another was changed', () => {
  const before = 'en small-tool:seats.chair'
  const other = (basedOn: Pack['basedOn']) =>
    laid(pack({ words: [{ language: 'en', namespace: 'small-tool', texts: { seats: { chair: 'Head' } } }], basedOn }))
  const override = { pack: 'acme', language: 'en', key: 'small-tool:seats.chair', text: before, of: 'en' }

  it('is stale, with what stands there now', () => {
    expect(other({ en: { 'small-tool:seats.chair': textHash('what stood there before') } })).toMatchObject({
      stale: [override],
      unrecorded: [],
    })
  })

  it('is not stale where it is the text it was written for, and unrecorded where nobody said which that was', () => {
    expect(other({ en: { 'small-tool:seats.chair': textHash(before) } })).toMatchObject({ stale: [], unrecorded: [] })
    expect(other({ da: { 'small-tool:seats.chair': textHash(before) } })).toMatchObject({
      stale: [],
      unrecorded: [override],
    })
  })

  it('is not made stale by another pack in between', () => {
    const words = [{ language: 'en', namespace: 'small-tool', texts: { seats: { chair: 'Head' } } }]
    const basedOn = { en: { 'small-tool:seats.chair': textHash(before) } }
    const first = pack({ words, basedOn })
    expect(laid(first, pack({ id: 'more', words, basedOn })).stale).toEqual([])
  })

  it('is a translation where the pack brings the language: the language of record counts', () => {
    const bring = norwegian({ basedOn: { nb: { 'small-tool:title': textHash('another title') } } })
    const { stale, unrecorded } = laid(bring)
    expect(stale).toEqual([
      { pack: 'acme', language: 'nb', key: 'small-tool:title', text: 'da small-tool:title', of: 'da' },
    ])
    expect(unrecorded).toHaveLength(toolTexts(smallTool).length + new Set(sharedKeys).size - 1)
  })

  it('is recorded for what stands there now', () => {
    const words = [{ language: 'en', namespace: 'small-tool', texts: { seats: { chair: 'Head' } } }]
    expect(basedOnOf(base, pack({ words }))).toEqual({ en: { 'small-tool:seats.chair': textHash(before) } })
    expect(basedOnOf(base, pack({ words: [{ language: 'en', namespace: 'no-tool', texts: {} }] }))).toBeNull()
  })

  it('of a pack alone has nothing under it', () => {
    expect(laid(withTheme())).toMatchObject({ stale: [], unrecorded: [] })
  })
})
