import { nearest, type TextKey } from '@trivsel/core'
import type { FlatTexts, Layered } from './flat-texts'
import { placesLost } from './places'

function unknown(key: TextKey, keys: Iterable<TextKey>): string {
  const close = nearest(key, keys)
  return `no text stands under "${key}", so nothing would show this one; ${
    close === null ? 'use a key that the base words have, or take it out' : `did you mean "${close}"?`
  }`
}

/** What keeps an override from standing in for the texts it names, as sentences for whoever wrote it. */
export function overrideFaults(namespace: string, override: FlatTexts, layered: Layered): string[] {
  const keys = [...layered].flatMap(([ns, flat]) => [...flat.keys()].map((path): TextKey => `${ns}:${path}`))
  return [...override].flatMap(([path, text]) => {
    const before = layered.get(namespace)?.get(path)
    const key: TextKey = `${namespace}:${path}`
    if (before === undefined) return [unknown(key, keys)]
    const lost = placesLost(before, text)
    return lost.length === 0 ? [] : [`the text under "${key}" loses ${lost.join(', ')}; keep each place of "${before}"`]
  })
}
