import { fileURLToPath } from 'node:url'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const conditions = ['@trivsel/source', ...defaultServerConditions]

// Only the tests of what is changed: others would find the changes too, but much later.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    include: ['packages/engine/src/{scoring,quadrant,selection,compare,privacy}/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
