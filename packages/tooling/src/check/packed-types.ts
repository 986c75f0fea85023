import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { importsOf } from './imports'
import { filesIn, readManifest } from './workspace'

const endings: readonly (readonly [string, string])[] = [
  ['.js', '.d.ts'],
  ['.cjs', '.d.cts'],
  ['.mjs', '.d.mts'],
]

function declarationOf(path: string): string | undefined {
  const candidates = [path, ...endings.map(([from, to]) => path.replace(new RegExp(`\\${from}$`), to)), `${path}.d.ts`]
  return candidates.find((candidate) => /\.d\.[cm]?ts$/.test(candidate) && existsSync(candidate))
}

function reached(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const specifier of importsOf(entry)) {
    const next = specifier.startsWith('.') ? declarationOf(join(dirname(entry), specifier)) : undefined
    if (next) reached(next, seen)
  }
  return seen
}

/** The files a target stands for: itself, or each that fits where it has a star. */
function standsFor(unpacked: string, target: string): string[] {
  const [before = '', after] = join(unpacked, target).split('*')
  if (after === undefined) return [before]
  return filesIn(dirname(before), [after]).filter((file) => file.startsWith(before))
}

/** Declarations that show xstate to people who did not ask for it through the sub-path made for it. */
export function leakedXstate(folder: string, unpacked: string): string[] {
  const allowed = new Set<string>()
  const open = new Set<string>()
  for (const [path, target] of Object.entries(readManifest(unpacked).exports ?? {})) {
    const found = JSON.stringify(target).match(/\.\/[^"]+\.d\.[cm]?ts/g) ?? []
    for (const entry of found.flatMap((one) => standsFor(unpacked, one)))
      for (const file of reached(entry))
        (folder === 'packages/engine' && path === './xstate' ? allowed : open).add(file)
  }
  return filesIn(join(unpacked, 'dist'), ['.d.ts', '.d.cts', '.d.mts'])
    .filter((file) => open.has(file) || !allowed.has(file))
    .filter((file) => importsOf(file).some((specifier) => /^@?xstate(\/|$)/.test(specifier)))
    .map((file) => `${folder}: ${relative(unpacked, file)} shows a type of xstate`)
}
