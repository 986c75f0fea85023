import { defineConfig } from 'tsup'

/** What package.json exports. */
const published = {
  index: 'src/index.ts',
}

export default defineConfig({
  // Schemas are kept in files of their own, so that a bundle without the content door holds none of them.
  entry: {
    ...published,
    'catalogue/catalogue': 'src/catalogue/catalogue.ts',
    'catalogue/parse-catalogue': 'src/catalogue/parse-catalogue.ts',
    'catalogue/words-schema': 'src/catalogue/words-schema.ts',
    'catalogue/nearest': 'src/catalogue/nearest.ts',
    'catalogue/plain-data': 'src/catalogue/plain-data.ts',
    'catalogue/text-key': 'src/catalogue/text-key.ts',
    'model/disposition': 'src/model/disposition.ts',
    'model/follow-up': 'src/model/follow-up.ts',
    'model/mode': 'src/model/mode.ts',
    'model/pack': 'src/model/pack.ts',
    'model/retired': 'src/model/retired.ts',
    'model/own-id': 'src/model/own-id.ts',
    'model/source': 'src/model/source.ts',
    'model/tool': 'src/model/tool.ts',
    problem: 'src/problem.ts',
    'report/text': 'src/report/text.ts',
  },
  format: ['esm', 'cjs'],
  // tsup sets baseUrl, which TypeScript 6 refuses (TS5101) unless told otherwise.
  dts: process.env['TRIVSEL_TYPES'] !== 'no' && { entry: published, compilerOptions: { ignoreDeprecations: '6.0' } },
  silent: true,
  splitting: true,
  sourcemap: true,
  clean: true,
  treeshake: true,
  target: 'es2022',
})
