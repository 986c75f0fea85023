import type { Pack } from '../../model/pack'
import type { Catalogue } from '../catalogue'
import { idsIn, idsOf, twice } from '../check/check-ids'
import type { Finding } from '../finding'
import { foreignId, prefixOf } from './own-ids'
import { isIn } from './version-with'

const kinds = ['tools', 'models', 'decks', 'sources'] as const

/** What keeps a pack from being laid over a catalogue at all: ids that are not its own, a name that is taken. */
export function checkPack(base: Catalogue, pack: Pack): Finding[] {
  const taken = [
    ...kinds.flatMap((kind) => idsOf(base[kind])).filter((id) => id.startsWith(prefixOf(pack.id))),
    ...(isIn(base.version, pack.id) ? [base.version] : []),
  ]
  return [
    ...(taken.length === 0
      ? []
      : [
          {
            path: ['id'],
            message: `"${taken[0]}" is there already, so "${pack.id}" is taken, or this pack is in what it is laid over`,
          },
        ]),
    ...twice('language', pack.languages, ['languages']),
    ...silent(base, pack),
    ...kinds.flatMap((kind) =>
      idsOf(pack[kind]).flatMap((id, i): Finding[] => {
        const message = foreignId(pack.id, id)
        return message === null ? [] : [{ path: [kind, i, 'id'], message }]
      }),
    ),
    ...pack.tools.flatMap(({ version, sources }, i) => [
      ...(version === pack.version
        ? []
        : [
            {
              path: ['tools', i, 'version'],
              message: `a tool has the version of its pack, ${pack.version}, and this is ${version}`,
            },
          ]),
      ...idsIn('source', sources, [...idsOf(base.sources), ...idsOf(pack.sources)], ['tools', i, 'sources']),
    ]),
    ...unspoken(base, pack),
  ]
}

/** A language that is named and not spoken would be offered to people who then find nothing in it. */
const silent = (base: Catalogue, { languages, words }: Pack): Finding[] =>
  languages.flatMap((language, i) =>
    base.languages.includes(language) || words.some((one) => one.language === language)
      ? []
      : [{ path: ['languages', i], message: `nothing speaks "${language}"` }],
  )

/** What a pack brings is worded in each language that it shares with the catalogue; a language of its own may be begun. */
function unspoken(base: Catalogue, pack: Pack): Finding[] {
  const [record] = base.languages
  const languages = base.languages.filter((language) => language === record || pack.languages.includes(language))
  const own = [...pack.tools, ...pack.models, ...pack.decks]
  return idsOf(own).flatMap((id) =>
    languages
      .filter((language) => !pack.words.some((one) => one.namespace === id && one.language === language))
      .map((language) => ({ path: ['words'], message: `"${id}" has no words in "${language}"` })),
  )
}
