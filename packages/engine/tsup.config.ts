import { defineConfig } from 'tsup'

/** What package.json exports. */
const published = {
  index: 'src/index.ts',
  all: 'src/all.ts',
  xstate: 'src/xstate.ts',
  'scoring/index': 'src/scoring/index.ts',
  'quadrant/index': 'src/quadrant/index.ts',
  'selection/index': 'src/selection/index.ts',
  'schedule/index': 'src/schedule/index.ts',
  'intake/index': 'src/intake/index.ts',
}

export default defineConfig({
  // A file of its own, so that a bundle that restores nothing holds no schema of a saved session.
  entry: { ...published, 'session/restore': 'src/session/restore.ts' },
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
