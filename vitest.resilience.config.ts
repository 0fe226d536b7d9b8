import { mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** Processes of the built program killed at random moments and set on one journal at once. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  {
    test: {
      include: ['tests/resilience/**/*.test.ts'],
      testTimeout: 1_800_000,
      hookTimeout: 60_000,
      fileParallelism: false,
    },
  },
)
