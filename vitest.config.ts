import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const source = '@trivsel/source'
const folders = [
  'packages/core',
  'packages/engine',
  'packages/i18n',
  'packages/authoring',
  'packages/tooling',
  'content',
  'examples',
]

export default defineConfig({
  test: {
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'] },
    projects: folders.map((folder) => ({
      resolve: { conditions: [source, ...defaultClientConditions] },
      ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
      test: {
        name: folder.replace('packages/', ''),
        root: fileURLToPath(new URL(folder, import.meta.url)),
        environment: 'node',
        // A busy machine is no failure.
        testTimeout: 60_000,
        include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      },
    })),
  },
})
