import { defineConfig } from 'tsup'

const published = { index: 'src/index.ts' }

export default defineConfig({
  entry: { ...published, 'trivsel-pack': 'src/pack/command/main.ts' },
  format: ['esm', 'cjs'],
  // tsup sets baseUrl, which TypeScript 6 refuses (TS5101) unless told otherwise.
  dts: process.env['TRIVSEL_TYPES'] !== 'no' && { entry: published, compilerOptions: { ignoreDeprecations: '6.0' } },
  // The command looks for files from where it lies, in either format.
  shims: true,
  silent: true,
  sourcemap: true,
  clean: true,
  treeshake: true,
  target: 'es2022',
})
