import { entryOf, type Tree } from '../../model/files/tree.ts'

/** Under these keys of a description stand samples for its readers. */
const SAMPLES = new Set(['example', 'examples', 'x-example', 'x-examples', 'default', 'enum', 'const', 'description'])
/** The tables that hold descriptions; elsewhere `default` is a name like others. */
const DESCRIBES = /^(?:openapi|swagger|asyncapi)$/

/**
 * Which keys of a document hold samples: those of OpenAPI, Swagger and AsyncAPI, and of a JSON Schema. `undefined` for
 * a document that configures something.
 */
export function sampleKeysOf(root: Tree | undefined): ReadonlySet<string> | undefined {
  if (root?.kind !== 'table') return undefined
  const isDescription = root.entries.some(({ key, value }) => DESCRIBES.test(key) && value.kind === 'scalar')
  return isDescription || isSchema(root) ? SAMPLES : undefined
}

function isSchema(root: Tree): boolean {
  const schema = entryOf(root, '$schema')?.value
  if (schema?.kind !== 'scalar' || typeof schema.value !== 'string') return false
  return /json-schema\.org\//.test(schema.value) && entryOf(root, 'properties') !== undefined
}

/** True for what a compiler of contracts writes: sources and their code (hardhat.org: compilation artifacts; Foundry). */
export function isCompiled(root: Tree | undefined): boolean {
  const format = entryOf(root, '_format')?.value
  if (format?.kind === 'scalar' && /^hh-sol-/.test(String(format.value))) return true
  return entryOf(root, 'abi') !== undefined && entryOf(root, 'bytecode') !== undefined
}

/**
 * True for a key in a manifest of Cargo that is the name of a feature or a lint: `password-validator = ["zxcvbn"]`,
 * `needless_pass_by_value = "allow"` (doc.rust-lang.org/cargo: The Manifest Format).
 */
export function isNameOfCargo(path: string, key: string): boolean {
  return /(?:^|\/)Cargo\.toml$/.test(path) && /^(?:features|(?:workspace\.)?lints)\./.test(key)
}
