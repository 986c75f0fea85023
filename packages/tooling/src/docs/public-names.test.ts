import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readManifest, root, shipped } from '../check/workspace'

interface Entry {
  readonly '@trivsel/source'?: string
}

const declared = /^export (?:declare )?(?:abstract )?(?:const|function|class|interface|type|enum) (\w+)/gm
const listed = /^export (?:type )?\{([^}]*)\}/gm

/** The names that an entry file gives out, types among them. */
function namesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  if (/^export \*/m.test(text)) throw new Error(`${file} gives out whatever another file does: name it`)
  const inLists = [...text.matchAll(listed)].flatMap(([, names = '']) => names.split(','))
  const names = inLists.map((name) => name.replace(/^\s*type /, '').trim())
  return [
    ...names.map((name) => name.split(' as ').at(-1) ?? name),
    ...[...text.matchAll(declared)].map(([, n]) => n ?? ''),
  ]
    .filter((name) => name !== '')
    .sort()
}

test('what the packages give out is what was meant: a name that is new or gone is looked at here', async () => {
  const lines = shipped.flatMap(({ name, folder }) => {
    const published = Object.keys(
      (readManifest(join(root, folder)) as { publishConfig?: { exports?: object } }).publishConfig?.exports ?? {},
    )
    return Object.entries(readManifest(join(root, folder)).exports ?? {}).flatMap(([path, entry]) => {
      const source = (entry as Entry)['@trivsel/source']
      if (source === undefined || !published.includes(path)) return []
      return [`${name}${path.slice(1)}`, ...namesIn(join(root, folder, source)).map((one) => `  ${one}`)]
    })
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('public-names.txt')
})
