/** Words of a fly config that few other texts have, and escapes by which a key can hide. */
const WORDS =
  /http_?service|internal_?port|force_?https|primary_?region|\[{1,2}\s{0,40}["']?(?:services|env|build|deploy|mounts|processes|experimental)|\\u00/i

/** False for a part of a text, such as the changed lines of a file, that cannot belong to a fly config. */
export function mayBeFlyConfig(text: string): boolean {
  return WORDS.test(text)
}

/** One of these keys every config in JSON or YAML has (`isFlyConfig`), unless escapes hide it; a long s counts as one. */
const KEYS_OF_TREES =
  /internal_port|primary_region|http_service|kill_signal|kill_timeout|console_command|swap_size_mb|\\[uUx\r\n]/iu

/** False for JSON and YAML that is no fly config, so that its tree need not be made in search of one. */
export function mayBeTreeOfConfig(text: string): boolean {
  return KEYS_OF_TREES.test(text)
}

/**
 * True for a text that begins as TOML does and has words of a fly config. `--config` accepts any file name, and flyctl
 * takes all but `.json` and `.yaml` for TOML (internal/appconfig/serde.go), so the name of a file rules nothing out.
 */
export function readsLikeFlyConfig(text: string): boolean {
  return beginsAsToml(text) && mayBeFlyConfig(text)
}

/** Behind blank lines and comments: a table, or a key with its equals sign. */
function beginsAsToml(text: string): boolean {
  for (let from = text.startsWith('\uFEFF') ? 1 : 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, end === -1 ? text.length : end).trim()
    if (line !== '' && !line.startsWith('#'))
      return /^(?:\[|(?:"[^"]{0,200}"|'[^']{0,200}'|[\w-]{1,100})[ \t]{0,40}[.=])/.test(line)
    if (end === -1) return false
    from = end + 1
  }
  return false
}
