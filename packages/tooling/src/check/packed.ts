import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Check } from './check'
import { command } from './command'
import { leftovers } from './packed-manifest'
import { leakedXstate } from './packed-types'
import { root, type Shipped, shipped } from './workspace'

// pnpm packs what it would publish. npm would keep workspace:, catalog: and the source condition.
async function inspect({ folder }: Shipped, temporary: string): Promise<readonly string[]> {
  mkdirSync(temporary)
  const pnpm = join(root, 'packages/tooling/bin/pnpm.mjs')
  const packing = await command(process.execPath, pnpm, '-C', folder, 'pack', '--pack-destination', temporary)
  if (packing.length > 0) return packing
  const [name] = readdirSync(temporary)
  const tarball = join(temporary, name ?? '')
  const complaints = await Promise.all([
    command('publint', '--strict', tarball),
    // node16 leaves out TypeScript's old "node10", which knows no sub-paths and is gone since TypeScript 7.
    command('attw', '--profile', 'node16', '--no-emoji', tarball),
    command('tar', '-xzf', tarball, '-C', temporary),
  ])
  const unpacked = join(temporary, 'package')
  if (!existsSync(join(unpacked, 'LICENSE'))) complaints.push([`${folder}: packed without a LICENSE`])
  return [...complaints.flat(), ...leftovers(folder, unpacked), ...leakedXstate(folder, unpacked)]
}

export const packed: Check = {
  name: 'packed packages',
  run: async () => {
    const temporary = mkdtempSync(join(tmpdir(), 'trivsel-'))
    try {
      const each = shipped.map((one, index) => inspect(one, join(temporary, String(index))))
      return (await Promise.all(each)).flat()
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  },
}
