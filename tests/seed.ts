import fc from 'fast-check'

/**
 * Properties are tried on the same cases every time, so that a test that passed passes again. To look for new ones:
 * `SEED=$RANDOM npx vitest run tests/intake`.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261122) })
