/**
 * Runs a test file in the Node.js process itself, with jest's own test framework. Jest would give each file a realm of
 * its own and load all sources into it again, which took longer than most tests. Here a worker loads a module once.
 */
import asyncHooks from 'node:async_hooks'
import { createRequire, register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import adapter from 'jest-circus/runner'
import { register as registerTypeScript } from 'tsx/esm/api'
import { current } from './jest.globals.js'

const require = createRequire(import.meta.url)
const GLOBALS = new URL('./jest.globals.js', import.meta.url).href

/**
 * The storage in which a copy of the framework keeps what belongs to a test. All copies get this one: before Node.js 24 each
 * promise takes longer with every storage that was ever used, and after a hundred files it took forty times as long.
 */
const { AsyncLocalStorage } = asyncHooks
const ofTests = new AsyncLocalStorage()

/** Starting a process copies the tables of this one's memory, garbage included: 13 ms with 280 MB, 29 ms with 625 MB. */
const MUCH_MEMORY = 450_000_000
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

registerTypeScript()
register(
  `data:text/javascript,${encodeURIComponent(
    `export const resolve = (specifier, context, next) =>
       specifier === '@jest/globals' ? { url: ${JSON.stringify(GLOBALS)}, shortCircuit: true } : next(specifier, context)`,
  )}`,
)

/** What jest calls for each test file (its option `testRunner`). */
export default function run(globalConfig, config, environment, runtime, path, sendMessage) {
  // Jest's own way back from what ran to what is written knows its own transforms alone; Node's knows those of tsx.
  Error.prepareStackTrace = undefined
  process.setSourceMapsEnabled(true)
  // The framework holds the tests of one file: each file gets a fresh copy of it, without the handlers of the last.
  delete globalThis[Symbol.for('EVENT_HANDLERS')]
  // Each copy keeps its tests, with all that they close over, under a symbol of its own on the global object.
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (symbol.description === 'JEST_STATE_SYMBOL') delete globalThis[symbol]
  }
  if (process.memoryUsage.rss() > MUCH_MEMORY) collectGarbage()
  const own = {
    requireInternalModule(id) {
      delete require.cache[id]
      asyncHooks.AsyncLocalStorage = function Shared() {
        return ofTests
      }
      try {
        return require(id)
      } finally {
        asyncHooks.AsyncLocalStorage = AsyncLocalStorage
      }
    },
    setGlobalsForRuntime: globals => Object.assign(current, globals),
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: id => import(pathToFileURL(id).href),
  }
  const withOwn = new Proxy(runtime, { get: (target, name) => own[name] ?? target[name]?.bind(target) })
  return adapter.default(globalConfig, config, environment, withOwn, path, sendMessage)
}
