import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const bundle = (name, aim, limit, path) => ({
  name: `${name} (aim ${aim} kB)`,
  path,
  limit: `${limit} kB`,
  // Our packages are split into files without side effects; leaving unused ones out is no news.
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error' }),
})

const program = (file) => `packages/tooling/size/${file}.js`

// Programs that carry one tool in one language, written where the content can be found by its name.
const folder = 'packages/tooling/node_modules/.cache/size'
const withWords = (name, limit, { id }, namespaces, language) => {
  mkdirSync(folder, { recursive: true })
  const lines = namespaces.map((one, i) => `export { words as words${i} } from '@trivsel/content/${one}/${language}'`)
  const path = `${folder}/${id}-${namespaces.length}-${language}.js`
  writeFileSync(path, [`export * from '@trivsel/content/${id}'`, ...lines, ''].join('\n'))
  return bundle(`${name}, ${language}`, 8, limit, path)
}
const oneTool = (tool, language) => withWords(`content of ${tool.id}`, 8, tool, [tool.id], language)
const allItShows = (tool, limit, language) =>
  withWords(`${tool.id} with the models it shows`, limit, tool, [tool.id, ...tool.models.map(({ id }) => id)], language)

const { tools, languages } = JSON.parse(readFileSync('content/dist/json/catalogue.json', 'utf8'))

// Limits above their aim hold what is reached today, so that it grows no further: docs/decisions/0018.
export default [
  bundle('engine/scoring alone', 1.5, 1.5, program('scoring')),
  bundle('engine + Tool 2, no words', 28, 41.2, program('engine-tool2')),
  bundle('+ one language', 36, 52.4, program('engine-tool2-words')),
  bundle('+ i18next', 51, 68.2, program('engine-tool2-i18n')),
  bundle('engine + the lightest tool in one language', 36, 46.5, program('lightest')),
  bundle('engine + the heaviest tool in one language', 60, 64.3, program('heaviest')),
  ...tools.flatMap((tool) => languages.map((language) => oneTool(tool, language))),
  // The tool that shows most.
  ...languages.map((language) =>
    allItShows(
      tools.find(({ id }) => id === 'introduction'),
      8.2,
      language,
    ),
  ),
]
