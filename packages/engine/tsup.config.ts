import { readdirSync, statSync } from 'node:fs'
import { defineConfig } from 'tsup'

const activities = new URL('src/activities/', import.meta.url)
const verbs = readdirSync(activities).filter((name) => statSync(new URL(name, activities)).isDirectory())

/** What package.json exports. */
const published = {
  index: 'src/index.ts',
  all: 'src/all.ts',
  xstate: 'src/xstate.ts',
  'scoring/index': 'src/scoring/index.ts',
  'quadrant/index': 'src/quadrant/index.ts',
  'selection/index': 'src/selection/index.ts',
  'why/index': 'src/why/index.ts',
  'compare/index': 'src/compare/index.ts',
  'privacy/index': 'src/privacy/index.ts',
  'schedule/index': 'src/schedule/index.ts',
  'intake/index': 'src/intake/index.ts',
  'tally/index': 'src/tally/index.ts',
}

// Files of their own: a bundle that restores nothing holds no schema of a saved session, and one that compiles a few
// activities holds no others.
const apart = ['session/send', 'session/restore', ...verbs.map((verb) => `activities/${verb}/index`)]

export default defineConfig({
  entry: { ...published, ...Object.fromEntries(apart.map((file) => [file, `src/${file}.ts`])) },
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
