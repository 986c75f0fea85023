import type { Pack } from '../../model/pack'
import type { Catalogue } from '../catalogue'
import { allIds } from '../content-ids'
import { type Finding, withSuggestions } from '../finding'
import { checkCatalogue } from '../parse-catalogue'
import type { Pieces } from '../piece-texts'
import { changePieces } from './change-pieces'
import { checkPack } from './check-pack'
import { checkPlaces } from './check-places'
import { type GivenText, type LaidWords, layWords } from './lay-words'
import { inTermsOfPack, type Trail } from './trail'
import { versionWith } from './version-with'

/** A catalogue with one pack laid over it, or why it cannot be. */
export type Laid =
  | { readonly ok: true; readonly catalogue: Catalogue; readonly given: readonly GivenText[] }
  /** In the terms of the pack. */
  | { readonly ok: false; readonly findings: readonly Finding[] }

const refused = (findings: readonly Finding[]): Laid => ({ ok: false, findings: withSuggestions(findings) })

/** Lays one pack over a catalogue: what is there, then what it says, then whether the whole holds. */
export function layPack(base: Catalogue, pack: Pack): Laid {
  const { pieces, findings } = changePieces(base, pack)
  const early = [...checkPack(base, pack), ...findings]
  if (early.length > 0) return refused(early)
  const laid = layWords(base, pieces, pack)
  const catalogue = put(base, pack, pieces, laid)
  const late = [
    ...laid.findings,
    ...checkPlaces(base, laid.words, laid.given),
    ...checkCatalogue(catalogue).map((finding) => located(finding, catalogue, base, pack)),
  ]
  return late.length > 0 ? refused(late) : { ok: true, catalogue, given: laid.given }
}

function put(base: Catalogue, pack: Pack, pieces: Pieces, { words }: LaidWords): Catalogue {
  const version = versionWith(base, pack)
  const now = allIds(pieces)
  const retired = new Set(base.retired.map(({ id }) => id))
  const gone = [...allIds(base)].filter((id) => !now.has(id) && !retired.has(id))
  return {
    version,
    languages: [...new Set([...base.languages, ...pack.languages])],
    sources: [...base.sources, ...pack.sources],
    ...pieces,
    // What somebody stored before it was hidden can still be named.
    retired: [
      ...base.retired,
      ...gone.map((id) => ({ id, fate: 'ended' as const, to: [], inItsPlace: null, since: version })),
    ],
    words,
  }
}

/** A finding about the whole, in the terms of the pack that was laid over it last. */
function located(finding: Finding, catalogue: Catalogue, base: Catalogue, pack: Pack): Finding {
  const [part, position = 0, ...rest] = finding.path
  const at = Number(position)
  if (part === 'words') return inWords(finding, catalogue, pack)
  if (part !== 'tools' && part !== 'models' && part !== 'decks' && part !== 'sources') return { ...finding, path: [] }
  const own = at - base[part].length
  if (own >= 0) return { ...finding, path: [part, own, ...rest] }
  const piece = catalogue[part][at]
  const change = pack.changes.findIndex((one) => one.piece === piece?.id)
  const changed = pack.changes[change]
  const trail: Trail = new Map()
  return inTermsOfPack(
    { ...finding, path: rest },
    piece,
    trail,
    changed && { change: changed, at: ['changes', change] },
  )
}

function inWords(finding: Finding, catalogue: Catalogue, pack: Pack): Finding {
  const [, position, ...rest] = finding.path
  const words = typeof position === 'number' ? catalogue.words[position] : undefined
  if (words === undefined) return { ...finding, path: ['words'] }
  const { namespace, language } = words
  const own = pack.words.findIndex((one) => one.namespace === namespace && one.language === language)
  if (own >= 0) return { ...finding, path: ['words', own, ...rest] }
  const key = rest.slice(1).join('.')
  return { path: ['words'], message: `"${namespace}" in "${language}", ${key}: ${finding.message}` }
}
