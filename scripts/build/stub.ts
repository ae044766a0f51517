import { REQUIRE } from './common-js.ts'

/**
 * A module whose functions load another one, a file beside it, by the first call of any of them. Each takes its own place
 * away once that is there, so that what is called often costs nothing more. `name` is told when the file is missing.
 */
export function stub(name: string, file: string, exported: readonly string[]): string {
  const names = exported.join(', ')
  const functions = exported.map(
    each => `let ${each} = function (...words) {
  load()
  return new.target ? new ${each}(...words) : ${each}(...words)
}
`,
  )
  // Read where errors are caught: what is cut off has names without values.
  return `import { MissingPart } from './src/model/missing-chunk.ts'
${functions.join('')}function load() {
  let loaded
  try {
    const { ${names} } = ${REQUIRE}('${file}')
    loaded = [${names}]
  } catch (error) {
    // No more room on the stack: whoever nested a file so deep is told that.
    if (error instanceof RangeError) throw error
  }
  if (!loaded?.every(each => typeof each === 'function')) throw new MissingPart('${name} cannot be loaded.')
  ;[${names}] = loaded
}
export { ${names} }
`
}
