import { parseArgs } from 'node:util'
import { nearest } from '@trivsel/core'

const verbs = ['check', 'build', 'accept'] as const

/** What somebody asks of the command. */
export interface Asked {
  readonly verb: (typeof verbs)[number]
  readonly folder: string
  /** Nothing where the installed catalogue is meant. */
  readonly base: string | undefined
  readonly out: string | undefined
}

/** What the arguments ask for; a sentence where they cannot be followed; nothing where they ask for help. */
export function askedFor(args: readonly string[]): Asked | string | undefined {
  const parsed = parsedOf(args)
  if (typeof parsed === 'string') return parsed
  const { values, positionals } = parsed
  const [written = 'help', folder, ...more] = positionals
  if (values.help === true || written === 'help') return undefined
  const verb = verbs.find((one) => one === written)
  if (verb === undefined) {
    const close = nearest(written, verbs)
    return `it cannot "${written}"${close === null ? '' : `; did you mean "${close}"?`}`
  }
  if (folder === undefined) return `say which folder to ${verb}`
  if (more.length > 0) return `one folder at a time: "${more[0]}" is one too many`
  const { base, out } = values
  if (verb === 'build' && out === undefined) return 'say where to write the pack: --out FILE'
  if (verb !== 'build' && out !== undefined) return `"${verb}" writes no file of its own: leave --out away`
  return { verb, folder, base, out }
}

function parsedOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { base: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    return (error as Error).message
  }
}
