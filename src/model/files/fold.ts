/**
 * A key as Go's `encoding/json` compares it with the name of a struct field: without letter case, and with `ſ` (U+017F)
 * for `s` and `K` (U+212A) for `k` (Go: encoding/json/fold.go). The result has as many characters as the key.
 */
export function foldedKey(key: string): string {
  return key.replaceAll('\u017F', 's').toLowerCase()
}
