import { type Pack, sharedTexts, toolTexts } from '../src/index'
import { otherActivities } from './other-activities'
import { wordsFor } from './small-catalogue'
import { pack } from './small-pack'
import { smallTool } from './small-tool'

/** Every text that the tools of the small catalogue need of what they share. */
export const sharedKeys = [smallTool, otherActivities].flatMap(sharedTexts)

/** A pack that brings Norwegian for the small tool. */
export function norwegian(parts: Partial<Pack> = {}, words: Pack['words'] = []): Pack {
  return pack({
    languages: ['nb'],
    words: [
      wordsFor('small-tool', 'nb', toolTexts(smallTool)),
      wordsFor('shared', 'nb', [...new Set(sharedKeys)]),
      ...words,
    ],
    ...parts,
  })
}
