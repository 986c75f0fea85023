import type { Pack } from '../../model/pack'
import type { Catalogue } from '../catalogue'
import { idIn, twice } from '../check/check-ids'
import { baseOf, leavesOf, noSuchText, saidOf, textsOf, withinNamespace } from '../check/check-words'
import { nameOf, wordsOnce } from '../check/words-once'
import type { Finding } from '../finding'
import { type Pieces, pieceTexts } from '../piece-texts'
import { sharedTexts } from '../shared-texts'
import type { Words } from '../words'
import { nestTexts } from './nest-texts'
import { prefixOf } from './own-ids'
import type { Place } from './piece-data'
import { lookUpIn, type Texts } from './said-words'

/** A text that a pack gives. */
export interface GivenText {
  readonly language: string
  readonly namespace: string
  /** Within the namespace. */
  readonly key: string
  readonly text: string
  /** Where it stands in the pack. */
  readonly at: Place
}

/** The words of a catalogue with those of a pack laid over them. */
export interface LaidWords {
  readonly words: readonly Words[]
  readonly given: readonly GivenText[]
  readonly findings: readonly Finding[]
}

/** What each namespace may say, forms of a text taken together. */
function wantedTexts(base: Catalogue, pieces: Pieces): ReadonlyMap<string, ReadonlySet<string>> {
  const record = lookUpIn(base.words)('shared', base.languages[0] ?? '')
  const shared = [...[...record.keys()].map(saidOf), ...pieces.tools.flatMap(sharedTexts).map(withinNamespace)]
  const own = [...pieceTexts(pieces)].map(([id, keys]) => [id, new Set(keys.map(withinNamespace))] as const)
  return new Map([...own, ['shared', new Set(shared)]])
}

/** Lays the words of a pack over those of a catalogue whose pieces are as the pack makes them. */
export function layWords(base: Catalogue, pieces: Pieces, pack: Pack): LaidWords {
  const wanted = wantedTexts(base, pieces)
  const lookUp = lookUpIn(base.words)
  const laid = new Map<string, Words>()
  for (const words of base.words) {
    const left = stillWanted(words, wanted.get(words.namespace))
    laid.set(nameOf(words), left)
  }
  const given: GivenText[] = []
  const findings: Finding[] = [
    ...twice('words of', pack.words.map(nameOf), ['words']),
    ...pack.words.flatMap(({ language, namespace }, i) => [
      ...idIn('language', language, pack.languages, ['words', i, 'language']),
      ...idIn('namespace', namespace, [...wanted.keys()], ['words', i, 'namespace']),
    ]),
  ]
  let strange = 0
  for (const [words, i] of wordsOnce(pack.words)) {
    const { namespace, language } = words
    const known = wanted.get(namespace)
    if (known === undefined) continue
    const before = lookUp(namespace, language)
    const over = new Map<string, string>()
    for (const { path, key, text } of leavesOf(words.texts)) {
      const at = ['words', i, 'texts', ...path]
      const fault = cannotSay(key, before, known, namespace, pack.id)
      if (fault !== null)
        findings.push({ path: at, message: fault === 'unknown' ? noSuchText(key, known, strange++) : fault })
      else {
        over.set(key, text)
        given.push({ language, namespace, key, text, at })
      }
    }
    const under = laid.get(nameOf(words))
    const texts = nestTexts(new Map([...(under === undefined ? [] : textsOf(under)), ...over]))
    laid.set(nameOf(words), { language, namespace, texts })
  }
  return { words: [...laid.values()], given, findings }
}

/** What is hidden takes its words with it. */
function stillWanted(words: Words, wanted: ReadonlySet<string> | undefined): Words {
  const texts = [...textsOf(words)]
  const left = texts.filter(([key]) => wanted?.has(saidOf(key)) || wanted?.has(baseOf(key)))
  return left.length === texts.length ? words : { ...words, texts: nestTexts(left) }
}

/** Why a pack cannot say a text; `null` where it can. */
function cannotSay(
  key: string,
  before: Texts,
  wanted: ReadonlySet<string>,
  namespace: string,
  pack: string,
): string | null {
  const said = saidOf(key)
  if (!wanted.has(said)) {
    return before.has(key) ? `what "${key}" words is hidden here, so nobody would see this text` : 'unknown'
  }
  if (before.has(key)) return null
  const forms = [...before.keys()].filter((other) => saidOf(other) === said)
  if (forms.length > 0) return `this is said as ${forms.map((form) => `"${form}"`).join(' and ')}; word those`
  // Below shared stand ids of every tool, so what a pack adds there must be its own as well.
  if (namespace !== 'shared' || before.size === 0) return null
  return key.split('.').some((name) => name.startsWith(prefixOf(pack)))
    ? null
    : `what a pack adds to what tools share has an id that begins with "${prefixOf(pack)}"; "${key}" has none`
}
