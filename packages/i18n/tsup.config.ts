import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'formats/markdown/index': 'src/formats/markdown/index.ts',
    'formats/plain-text/index': 'src/formats/plain-text/index.ts',
    'formats/html/index': 'src/formats/html/index.ts',
    'formats/docx/index': 'src/formats/docx/index.ts',
    'formats/svg/index': 'src/formats/svg/index.ts',
    'formats/icalendar/index': 'src/formats/icalendar/index.ts',
  },
  format: ['esm', 'cjs'],
  // tsup sets baseUrl, which TypeScript 6 refuses (TS5101) unless told otherwise.
  dts: process.env['TRIVSEL_TYPES'] !== 'no' && { compilerOptions: { ignoreDeprecations: '6.0' } },
  silent: true,
  splitting: true,
  sourcemap: true,
  clean: true,
  treeshake: true,
  target: 'es2022',
})
