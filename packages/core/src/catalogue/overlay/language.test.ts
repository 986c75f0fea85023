import { describe, expect, it } from 'vitest'
import { laid, refused, textOf } from '../../../test/laid'
import { norwegian } from '../../../test/norwegian'
import { balance, deck, otherActivities } from '../../../test/other-activities'
import { wordsFor } from '../../../test/small-catalogue'
import { inBoth, pack, withTheme } from '../../../test/small-pack'
import type { Change, Pack } from '../../model/pack'
import { deckTexts, modelTexts, toolTexts } from '../text-keys'

describe('a language that a pack brings', () => {
  it('can be spoken by some tools alone', () => {
    const { catalogue } = laid(norwegian())
    expect(catalogue.languages).toEqual(['da', 'en', 'nb'])
    expect(textOf(catalogue, 'small-tool', 'nb', 'title')).toBe('nb small-tool:title')
  })

  it('needs every text of what speaks it, and of what tools share', () => {
    const [tool, shared] = norwegian().words as [Pack['words'][0], Pack['words'][0]]
    const { title: _, ...rest } = tool.texts
    expect(refused(norwegian({ words: [{ ...tool, texts: rest }, shared] }))).toEqual([
      'acme.words.0.texts.title: this text is missing',
    ])
    expect(refused(norwegian({ words: [tool] }))).toEqual([
      'acme.words: "small-tool" speaks "nb", and "shared", which it shows, does not',
    ])
    expect(refused(norwegian({ words: [tool, { ...shared, texts: { roles: { hr: 'x' } } }] }))).toContain(
      'acme.words.1.texts.axes.success.label: this text is missing',
    )
  })

  it('is spoken by something', () => {
    expect(refused(pack({ languages: ['da', 'nb'] }))).toEqual(['acme.languages.1: nothing speaks "nb"'])
  })

  it('needs the models and the deck of what speaks it', () => {
    const more = [wordsFor('other-activities', 'nb', toolTexts(otherActivities))]
    expect(refused(norwegian({}, more))).toEqual([
      'acme.words: "other-activities" speaks "nb", and "balance", which it shows, does not',
      'acme.words: "other-activities" speaks "nb", and "deck", which it shows, does not',
    ])
    more.push(wordsFor('balance', 'nb', modelTexts(balance)), wordsFor('deck', 'nb', deckTexts(deck)))
    expect(refused(norwegian({}, more))).toEqual([])
  })

  it('is one that what a later pack adds must speak', () => {
    const more = withTheme().changes[0] as Change
    const add = more.add.map((one) => ({ ...one, entry: { ...(one.entry as object), id: 'more-focus' } }))
    const words = inBoth('small-tool', () => ({
      themes: { 'more-focus': { title: 'x', statement: 'x', questions: { when: 'x' } } },
    }))
    expect(refused(norwegian(), pack({ id: 'more', changes: [{ ...more, add }], words }))).toContain(
      'more.words: "small-tool" in "nb", themes.more-focus.title: this text is missing',
    )
  })
})
