/** Stands in for `@jest/globals`: what a test file declares goes to the framework's copy that runs this file. */
export const current = {}

const currentOf = name =>
  new Proxy(() => {}, {
    apply: (_function, _this, args) => current[name](...args),
    get: (_function, key) => current[name][key],
  })

export const describe = currentOf('describe')
export const test = currentOf('test')
export const expect = currentOf('expect')
export const beforeAll = currentOf('beforeAll')
export const beforeEach = currentOf('beforeEach')
export const afterAll = currentOf('afterAll')
export const afterEach = currentOf('afterEach')
