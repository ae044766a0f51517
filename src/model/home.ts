/** Where the project lives. */
export const PROJECT = 'https://github.com/airworthy/airworthy'

/**
 * The branch or tag that addresses in reports and schemas name: `main` until there is a release, then the tag of its
 * major version. See "Releasing" in CONTRIBUTING.md.
 */
export const PUBLISHED_REF: string = 'main'

/** Where the rules' pages can be read. */
export const RULE_PAGES = `${PROJECT}/blob/${PUBLISHED_REF}/docs/rules`

/** The address of a schema, for editors. */
export function schemaAddress(name: 'baseline' | 'policy'): string {
  return `${PROJECT.replace('github.com', 'raw.githubusercontent.com')}/${PUBLISHED_REF}/schema/${name}.schema.json`
}
