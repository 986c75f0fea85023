import type { TextKey } from '@trivsel/core'
import { textForm } from '../words/text-form'
import type { Expected, Names } from './rule'

type Growing = Map<string, Growing | 'text' | 'free'>

/** Makes keys within one namespace into what words are held against. */
export function expectedWords(textKeys: readonly TextKey[], free: readonly string[] = []): Expected {
  const keys = [...new Set(textKeys.map((key) => key.slice(key.indexOf(':') + 1)))]
  const names: Growing = new Map(free.map((name) => [name, 'free']))
  for (const key of keys) plant(names, textForm(key).base.split('.'))
  return { keys, names: names satisfies Names }
}

function plant(names: Growing, [name, ...rest]: readonly string[]): void {
  if (name === undefined) return
  if (rest.length === 0) {
    names.set(name, 'text')
    return
  }
  const below = names.get(name)
  const branch: Growing = below instanceof Map ? below : new Map()
  names.set(name, branch)
  plant(branch, rest)
}
