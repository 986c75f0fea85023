import { parseArgs } from 'node:util'
import { nearest } from '@trivsel/core'
import { type Labels, labels } from './labels'
import { isLanguage, type Language } from './speaker'

/** What the demo was asked to do. */
export interface Wishes {
  readonly language: Language
  /** `null` for the team that comes with the demo. */
  readonly ratings: string | null
  /** `null` where no folder was named. */
  readonly out: string | null
  readonly json: boolean
}

const options = {
  ratings: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const

const names = Object.keys(options)

type Token = NonNullable<ReturnType<typeof parse>['tokens']>[number]

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })

function faultOf(token: Token, words: Labels): string | null {
  if (token.kind === 'option-terminator') return null
  if (token.kind === 'positional') return words.unexpected(token.value)
  const { name, rawName, value, inlineValue } = token
  if (!names.includes(name) || !rawName.startsWith('--')) return words.unknownOption(rawName, nearest(name, names))
  if (name === 'json') return value === undefined ? null : words.noValue(rawName)
  const forgotten = value === undefined || value === '' || (!inlineValue && value.startsWith('-'))
  return forgotten ? words.missingValue(rawName) : null
}

const written = (value: string | boolean | undefined): string | null => (typeof value === 'string' ? value : null)

/** Reads the command line: what is wished for, or the first thing wrong with it, in the language asked for. */
export function readArguments(args: readonly string[]): Wishes | { readonly fault: string } {
  const { values, tokens } = parse(args)
  const asked = written(values.lang)
  const language = asked !== null && isLanguage(asked) ? asked : 'en'
  const fault = tokens.map((token) => faultOf(token, labels[language])).find((found) => found !== null)
  if (fault !== undefined && fault !== null) return { fault }
  if (asked !== null && asked !== language) return { fault: labels[language].unknownLanguage(asked) }
  return { language, ratings: written(values.ratings), out: written(values.out), json: values.json === true }
}
