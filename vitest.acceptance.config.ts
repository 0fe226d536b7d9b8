import { mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** Tests that read the shared folder beside the project; each says plainly when it is absent. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  { test: { include: ['tests/acceptance/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
)
