import { childOf, type Letter, type Node, plain, unknown } from '@trivsel/authoring/content'

const target = (path: string) => ({
  import: { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` },
  require: { types: `./dist/${path}.d.cts`, default: `./dist/${path}.cjs` },
})

const wanted = (languages: readonly string[]): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ...languages.map((language) => [`./*/${language}`, target(`words/${language}/*`)] as const),
    ['./*', target('structure/*')],
    ...['json', 'csv', 'schema'].map((folder) => [`./${folder}/*`, `./dist/${folder}/*`] as const),
    ['./package.json', './package.json'],
  ])

/** What is written but not exported reaches nobody, and what is exported but not written breaks whoever asks for it. */
export function exportsWrong(manifest: Node | undefined, languages: readonly string[]): Letter[] {
  const exported = childOf(manifest, 'exports')
  if (manifest === undefined) return []
  if (exported?.kind !== 'fields') return [{ at: manifest.at, message: 'the package exports nothing' }]
  const expected = wanted(languages)
  const lacking = [...expected].flatMap(([path, value]): Letter[] => {
    const field = exported.fields.get(path)
    if (field === undefined) return [{ at: exported.at, message: `"${path}" is missing: ${JSON.stringify(value)}` }]
    const same = JSON.stringify(plain(field.value)) === JSON.stringify(value)
    return same ? [] : [{ at: field.keyAt, message: `"${path}" must be ${JSON.stringify(value)}` }]
  })
  const strange = [...exported.fields]
    .filter(([path]) => !expected.has(path))
    .map(([path, { keyAt }]) => ({ at: keyAt, message: unknown('export', path, [...expected.keys()]) }))
  return [...lacking, ...strange]
}
