import { parseArgs } from 'node:util'
import { nearest } from '@trivsel/core'
import { type Labels, labels } from './labels'
import { toolIds } from './rehearsal/library'
import { isLanguage, type Language } from './speaker'

/** What the demo was asked to do. */
export interface Wishes {
  readonly language: Language
  /** `null` for the team that comes with the demo. */
  readonly ratings: string | null
  /** `null` where no folder was named. */
  readonly out: string | null
  readonly json: boolean
  /** The tool to play with made-up people; `null` for a run with ratings. */
  readonly rehearsal: { readonly tool: string; readonly seed: number } | null
}

const options = {
  ratings: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  tool: { type: 'string' },
  rehearse: { type: 'string' },
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

function rehearsalIn(
  values: ReturnType<typeof parse>['values'],
  words: Labels,
): Wishes['rehearsal'] | { readonly fault: string } {
  const [tool, seed] = [written(values.tool), written(values.rehearse)]
  if (tool === null) return seed === null ? null : { fault: words.rehearsalAlone }
  const other = (['ratings', 'json'] as const).find((name) => values[name] !== undefined)
  if (other !== undefined) return { fault: words.notWithTool(`--${other}`) }
  if (!toolIds.includes(tool)) return { fault: words.unknownTool(tool, nearest(tool, toolIds), toolIds.join(', ')) }
  if (seed !== null && (!/^\d{1,10}$/.test(seed) || Number(seed) > 0xffffffff)) return { fault: words.badSeed(seed) }
  return { tool, seed: Number(seed ?? 1) }
}

/** Reads the command line: what is wished for, or the first thing wrong with it, in the language asked for. */
export function readArguments(args: readonly string[]): Wishes | { readonly fault: string } {
  const { values, tokens } = parse(args)
  const asked = written(values.lang)
  const language = asked !== null && isLanguage(asked) ? asked : 'en'
  const fault = tokens.map((token) => faultOf(token, labels[language])).find((found) => found !== null)
  if (fault !== undefined && fault !== null) return { fault }
  if (asked !== null && asked !== language) return { fault: labels[language].unknownLanguage(asked) }
  const rehearsal = rehearsalIn(values, labels[language])
  if (rehearsal !== null && 'fault' in rehearsal) return { fault: rehearsal.fault }
  return { language, ratings: written(values.ratings), out: written(values.out), json: values.json === true, rehearsal }
}
