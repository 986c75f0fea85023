import type { RenderedPicture } from '@trivsel/i18n'
import { playAll } from './played'
import type { Row } from './sheet'
import { stress, stressed } from './stress'

/** Every picture of the catalogue, its languages side by side; then each form under stress, made of the first of it. */
export function allRows(): readonly Row[] {
  const played = playAll()
  const firsts = new Map<RenderedPicture['form'], readonly RenderedPicture[]>()
  for (const { inLanguages } of played) {
    const [first] = inLanguages
    if (first !== undefined && !firsts.has(first.form)) firsts.set(first.form, inLanguages)
  }
  return [
    ...played.map(({ tool, inLanguages }) => ({ of: tool, pictures: inLanguages })),
    ...[...firsts.values()].flatMap((inLanguages) =>
      stressed.map((how) => ({ of: how, pictures: inLanguages.map((picture) => stress(picture, how)) })),
    ),
  ]
}
