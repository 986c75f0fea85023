import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './check'
import { root } from './workspace'

interface Installed {
  readonly name: string
  readonly version: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

function packagesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(folder, name)).map((part) => `${name}/${part}`) : [name],
  )
}

function* installed(): Generator<Installed> {
  const store = join(root, 'node_modules/.pnpm')
  for (const entry of readdirSync(store)) {
    const folder = join(store, entry, 'node_modules')
    for (const name of packagesIn(folder)) {
      const file = join(folder, name, 'package.json')
      if (existsSync(file)) yield JSON.parse(readFileSync(file, 'utf8')) as Installed
    }
  }
}

// pnpm drops an optional package silently when the registry of the day lacks it; other systems then cannot install.
export const lockfile: Check = {
  name: 'lockfile holds every platform',
  run: () => {
    const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
    const missing = new Set<string>()
    for (const { name, version, optionalDependencies } of installed())
      for (const optional of Object.keys(optionalDependencies ?? {}))
        if (!lock.includes(`\n  ${optional}@`) && !lock.includes(`\n  '${optional}@`))
          missing.add(`pnpm-lock.yaml: ${name}@${version} lists ${optional}, which is not locked`)
    return [...missing]
  },
}
