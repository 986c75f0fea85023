import { report } from '@trivsel/engine'
import { picturesOf, type RenderedPicture, render } from '@trivsel/i18n'
import { toolIds, toolOf, translatorOf } from '../demo/rehearsal/library'
import { rehearse } from '../demo/rehearsal/rehearse'
import { scriptOf } from '../demo/rehearsal/script'
import type { Language } from '../demo/speaker'

const languages: readonly Language[] = ['da', 'en']
const SEED = 1

/** A picture that a tool draws, in every language. */
export interface Played {
  readonly tool: string
  readonly inLanguages: readonly RenderedPicture[]
}

function picturesIn(id: string, language: Language): readonly RenderedPicture[] {
  const tool = toolOf(id)
  const { compiled, session, lead } = rehearse(tool, scriptOf(id, language), SEED)
  return picturesOf(render(report(compiled, session, lead), translatorOf(tool, language)))
}

/** Every picture of the catalogue, as whoever leads sees it after a rehearsal with made-up people. */
export function playAll(): readonly Played[] {
  return toolIds.flatMap((tool) => {
    const all = languages.flatMap((language) => picturesIn(tool, language))
    const ids = [...new Set(all.map(({ id }) => id))]
    return ids.map((id) => ({ tool, inLanguages: all.filter((picture) => picture.id === id) }))
  })
}
