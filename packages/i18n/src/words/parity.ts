import type { Finding, Words } from '@trivsel/core'
import { flatTexts } from './flat-texts'
import { placesIn } from './places'

const PLURAL = /_(?:zero|one|two|few|many|other)$/

// Languages differ in their plural forms, so what is compared is what all forms of a text say together.
function placesBySaying(words: Words): Map<string, Set<string>> {
  const sayings = new Map<string, Set<string>>()
  for (const [path, text] of flatTexts(words)) {
    const saying = path.replace(PLURAL, '')
    sayings.set(saying, new Set([...(sayings.get(saying) ?? []), ...placesIn(text)]))
  }
  return sayings
}

/**
 * How words in one language fall short of the same namespace in another, the record: texts that only one of them has,
 * and places that only one of them fills. Plural forms count as one text, since languages have different ones.
 */
export function parity(words: Words, record: Words): readonly Finding[] {
  const here = placesBySaying(words)
  const there = placesBySaying(record)
  const finding = (saying: string, message: string): Finding => ({
    path: [words.namespace, ...saying.split('.')],
    message,
  })
  const lacking = [...there].flatMap(([saying, places]) => {
    const mine = here.get(saying)
    if (mine === undefined) return [finding(saying, `${words.language} lacks this text, which ${record.language} has`)]
    const lost = [...places].filter((name) => !mine.has(name))
    const added = [...mine].filter((name) => !places.has(name))
    return [
      ...lost.map((name) => finding(saying, `${words.language} lacks {{${name}}}, which ${record.language} has`)),
      ...added.map((name) => finding(saying, `${words.language} has {{${name}}}, which ${record.language} lacks`)),
    ]
  })
  const extra = [...here.keys()].filter((saying) => !there.has(saying))
  return [
    ...lacking,
    ...extra.map((s) => finding(s, `${words.language} has this text, which ${record.language} lacks`)),
  ]
}
