import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** What we publish, and which of our own packages each may lean on at run time. */
export const shipped = [
  { name: '@trivsel/core', folder: 'packages/core', mayUse: [] },
  { name: '@trivsel/engine', folder: 'packages/engine', mayUse: ['@trivsel/core'] },
  { name: '@trivsel/i18n', folder: 'packages/i18n', mayUse: ['@trivsel/core'] },
  { name: '@trivsel/authoring', folder: 'packages/authoring', mayUse: ['@trivsel/core'] },
  { name: '@trivsel/content', folder: 'content', mayUse: [] },
] as const

export type Shipped = (typeof shipped)[number]

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

const generated = new Set(['node_modules', 'dist', 'coverage', 'out'])

/** The files below a folder that end in one of the endings, without anything generated inside it. */
export function filesIn(folder: string, endings: readonly string[]): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return generated.has(entry.name) ? [] : filesIn(path, endings)
    return endings.some((ending) => entry.name.endsWith(ending)) ? [path] : []
  })
}
