import { availableParallelism } from 'node:os'

/** Tests run as the modules that they are, in a few processes that load each source once; tsx strips the types. */
export default {
  testEnvironment: 'node',
  testRunner: '<rootDir>/jest.runner.js',
  transform: {},
  // The end-to-end tests run what this builds.
  globalSetup: '<rootDir>/jest.setup.js',
  reporters: ['<rootDir>/jest.reporter.js', 'summary'],
  // A worker waits for a fifth of its time, for processes and for time-outs: one more than there are cores fills that.
  maxWorkers: availableParallelism() + 1,
  // A busy machine is no fault; what hangs is still found.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/jest.sequencer.js',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/dist/'],
}
