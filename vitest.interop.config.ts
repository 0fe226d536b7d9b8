import { mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** Checks that need programs of the system: LibreOffice, poppler, qpdf. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  {
    test: {
      include: ['tests/interop/**/*.test.ts'],
      testTimeout: 180_000,
      hookTimeout: 180_000,
      fileParallelism: false,
    },
  },
)
