/** What `airworthy --help` prints. */
export const HELP = `Airworthy reviews Fly.io projects for security: secrets, private networking, firewall, TLS,
multi-region and database.

Usage
  airworthy check [DIR] [options]   check the project in DIR (default: the current folder)
  airworthy check FILE… [options]   check the project, but report only findings in these files
  airworthy verify [HOST[:PORT]…] [options]
                                    compare the running apps with the files of the current folder.
                                    Without HOST: the hosts in the fly configs and the policy
  airworthy rules [--format text|json]
                                    list the rules and their names for explain
  airworthy explain RULE            show a rule's page: what it finds, why it matters, how to fix it
  airworthy explain CWE-319         list the rules for a weakness of the CWE list
  airworthy --version
  airworthy --help

Options of check
  --base [REV]       report only what your working files make worse since your branch started
                     from REV (the merge base). REV defaults to the default branch in this clone
  --staged           report only what the next commit would make worse: the staged changes
                     against the last commit
  --fix[=all]        apply the fixes that need nothing else from you. They change the next deploy,
                     for example with a redirect to HTTPS. =all also applies fixes after which you
                     must act, such as setting a secret. A fix that causes a new finding is left out
  --dry-run          with --fix: print the changes as a diff and write nothing
  --format FORMAT    text (default), json, markdown, html, sarif (code scanning),
                     github (workflow commands), gitlab (Code Quality) or rdjson (reviewdog)
  --output FILE      write the result to FILE instead of standard output
  --fail-on LEVEL    critical, high (default), medium, low or never. Overrides the policy's fail-on.
                     In the action, the policy overrides the input
  --policy FILE      the policy file (default: .github/airworthy.yml in DIR or in the nearest parent
                     folder of the repository). With --base, its version at the merge base is used
  --all              also report findings that were there before or are in the baseline
  --write-baseline   write the current findings to .github/airworthy-baseline.json.
                     From then on, only new or worse findings fail the check

Options of verify
  --format, --output, --fail-on and --policy work as for check
  FLY_API_TOKEN      environment variable: also read the Machines API of Fly.io.
                     A read-only token is enough (fly tokens create readonly)

Options of explain
  --examples         also show the rule's examples

Exit status
  0  no finding at or above --fail-on
  1  at least one finding at or above --fail-on
  2  wrong usage, no fly config found, or incomplete: a file that a deploy uses or that the change
     touches could not be checked. Other unread files are listed and do not change the status
  With --fix, only the remaining findings count. With --dry-run, all findings count

Examples
  airworthy check
  airworthy check --base
  airworthy check --base origin/main --fix --dry-run
  airworthy check --staged
  airworthy check apps/shop --format json --output report.json
  airworthy verify
  airworthy verify shop.example.com --fail-on medium
  airworthy explain secret-in-dockerfile
`
