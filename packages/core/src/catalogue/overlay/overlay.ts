import type { BasedOn, Pack } from '../../model/pack'
import type { Catalogue } from '../catalogue'
import type { Finding } from '../finding'
import { freeze } from '../parse'
import type { TextKey } from '../text-key'
import { layPack } from './lay-pack'
import type { GivenText } from './lay-words'
import { basedOnNow, marksOf, type Override, overridesOf } from './marks'

/** A text of a pack that another pack replaced, being laid over it later. */
export interface Overruled {
  /** The id of the pack whose text does not show. */
  readonly pack: string
  /** The id of the pack whose text does. */
  readonly by: string
  readonly language: string
  readonly key: TextKey
}

/** A catalogue with packs laid over it, or everything that keeps the first pack that does not fit from it. */
export type Overlaid =
  | {
      readonly ok: true
      /** Checked, and frozen where what it is made of is. */
      readonly catalogue: Catalogue
      /** Overrides whose text below has changed since they were written. */
      readonly stale: readonly Override[]
      /** Overrides of which nobody recorded the text below. */
      readonly unrecorded: readonly Override[]
      readonly overruled: readonly Overruled[]
    }
  /** Each path begins with the id of the pack and goes on inside it. */
  | { readonly ok: false; readonly findings: readonly Finding[] }

interface Layer {
  readonly pack: Pack
  readonly given: readonly GivenText[]
  readonly overrides: readonly Override[]
}

/**
 * Lays packs over a catalogue, in order: a later one may change what an earlier one brought, and its text wins. All of
 * it is checked as a catalogue is. Where anything is wrong there is no catalogue, so nothing is ever half applied.
 * @param base from `parseCatalogue`, or what an overlay gave.
 * @param packs from `parsePack`.
 */
export function overlay(base: Catalogue, ...packs: readonly Pack[]): Overlaid {
  const layers: Layer[] = []
  let catalogue = base
  for (const pack of packs) {
    const laid = layPack(catalogue, pack)
    if (!laid.ok) {
      return { ok: false, findings: laid.findings.map((one) => ({ ...one, path: [pack.id, ...one.path] })) }
    }
    layers.push({ pack, given: laid.given, overrides: overridesOf(pack, laid.given, [base, catalogue]) })
    catalogue = laid.catalogue
  }
  const marks = layers.map(({ pack, overrides }) => marksOf(pack, overrides))
  return {
    ok: true,
    // What came through the doors is frozen; what did not is the host's, and stays as it is.
    catalogue: [base, ...packs].every(Object.isFrozen) ? freeze(catalogue) : catalogue,
    stale: marks.flatMap(({ stale }) => stale),
    unrecorded: marks.flatMap(({ unrecorded }) => unrecorded),
    overruled: overruledIn(layers),
  }
}

/**
 * What a pack would record as `basedOn` if all its texts fit those that stand under them now.
 * @returns `null` where the pack does not fit the catalogue.
 */
export function basedOnOf(base: Catalogue, pack: Pack): BasedOn | null {
  const laid = layPack(base, pack)
  return laid.ok ? basedOnNow(overridesOf(pack, laid.given, [base])) : null
}

function overruledIn(layers: readonly Layer[]): Overruled[] {
  const last = new Map<string, string>()
  const overruled: Overruled[] = []
  for (const { pack, given } of layers) {
    for (const { language, namespace, key } of given) {
      const name = `${language} ${namespace}:${key}`
      const before = last.get(name)
      if (before !== undefined) overruled.push({ pack: before, by: pack.id, language, key: `${namespace}:${key}` })
      last.set(name, pack.id)
    }
  }
  return overruled
}
