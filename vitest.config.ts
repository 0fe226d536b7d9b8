import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = fileURLToPath(new URL('./src/', import.meta.url))

/** `#room` is the room's source in tests, its build (package.json, "imports") in the program. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^#([a-z-]+)$/, replacement: `${source}$1/index.ts` },
      { find: /^pisar$/, replacement: `${source}index.ts` },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/interop/**', 'tests/acceptance/**', 'tests/resilience/**'],
    setupFiles: ['tests/seed.ts'],
    // Some build documents; the machine may be busy.
    testTimeout: 60_000,
  },
})
