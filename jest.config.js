/** Tests run as native ES modules; swc strips the types. */
export default {
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  // Much of the time goes into processes that tests start: on two cores this halves it.
  maxWorkers: '100%',
  // A busy machine is no fault; what hangs is still found.
  testTimeout: 30_000,
  testSequencer: '<rootDir>/jest.sequencer.js',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.cache/', '<rootDir>/dist/'],
  transform: {
    '\\.ts$': [
      '<rootDir>/jest.transform.js',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
}
