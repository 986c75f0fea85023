import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

/** Where the names of packages are found. */
export const folder = fileURLToPath(new URL('../..', import.meta.url))

interface Catalogue {
  readonly tools: readonly { readonly id: string }[]
  readonly models: readonly { readonly id: string }[]
  readonly decks: readonly { readonly id: string }[]
}

const catalogue = new URL('../../../../content/dist/json/catalogue.json', import.meta.url)

/** Every tool, model and deck with all that runs and writes them, and their words in these languages. */
export function everything(languages: readonly string[] = ['da', 'en']): string[] {
  const { tools, models, decks } = JSON.parse(readFileSync(catalogue, 'utf8')) as Catalogue
  const ids = [...tools, ...models, ...decks].map(({ id }) => id)
  const words = [...ids, 'shared'].flatMap((id) => languages.map((language) => `@trivsel/content/${id}/${language}`))
  const runs = ['all', 'scoring', 'quadrant', 'selection', 'schedule', 'why'].map((name) => `@trivsel/engine/${name}`)
  const writes = ['markdown', 'plain-text', 'html', 'svg', 'icalendar'].map((name) => `@trivsel/i18n/${name}`)
  return [
    '@trivsel/core',
    '@trivsel/engine',
    '@trivsel/i18n',
    ...runs,
    ...writes,
    ...ids.map((id) => `@trivsel/content/${id}`),
    ...words,
  ]
}

/** A program that uses modules. */
export const programOf = (modules: readonly string[]): string =>
  modules.map((module, i) => `import * as m${i} from ${JSON.stringify(module)};`).join('') +
  `console.assert(${modules.map((_, i) => `m${i}`).join(',') || 'true'})`

/**
 * A program in one file, as a bundler makes it.
 * @param format a module, or a script of which nothing is handed on.
 */
export async function bundled(program: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format,
    platform: 'browser',
    write: false,
    logLevel: 'error',
  })
  return (outputFiles[0] as { text: string }).text
}

/** What a text weighs on its way to a browser, in kB of 1000 bytes. */
export const weight = (text: string): number => brotliCompressSync(text).length / 1000
