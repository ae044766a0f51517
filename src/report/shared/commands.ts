/** What a shell takes word by word: no quotes, expansions, pipes or redirects, also where the repository chose the words. */
const COMMAND =
  /^(?:fly|gh|git) (?:[\w .,:=@/…-]|"\$\(openssl rand -hex 32\)"|"\$\(cat config\/[a-z/]{1,30}\.key\)"){1,200}(?: < [\w./-]{1,100})?$/
/** `fly secrets set` alone names a command; with an argument it is one to run. */
const ARGUMENT = / (?:--|\S*[=…A-Z])/

/**
 * The commands of these remedies, the first complete one of each, and `git rm` before it: what follows is conditional. Words of the repository
 * may be part of a remedy: what could do more than it says when it is pasted is left out.
 */
export function commandsIn(remedies: Iterable<string>): string[] {
  const commands = new Set<string>()
  for (const remedy of remedies) {
    const quoted = remedy.split('`').filter((_, index) => index % 2 === 1)
    for (const text of quoted) {
      if (!COMMAND.test(text) || !ARGUMENT.test(text)) continue
      commands.add(text)
      // A file is untracked in any case, before the command for its values.
      if (!text.startsWith('git rm ')) break
    }
  }
  return [...commands]
}
