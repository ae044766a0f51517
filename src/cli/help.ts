/** What `airworthy --help` prints. */
export const HELP = `Airworthy reviews Fly.io projects against six security practices.

Usage
  airworthy check [DIR] [options]   judge the project in DIR (default: this folder)
  airworthy rules [--format text|json]
                                    list the rules
  airworthy explain RULE            print a rule's page: what it finds, why, examples
  airworthy --version
  airworthy --help

Options of check
  --base REV         tell only what the work tree makes worse since the merge base of REV and HEAD
  --format FORMAT    text (default), json, markdown or github (workflow commands)
  --output FILE      write the result to FILE instead of standard output
  --fail-on LEVEL    critical, high (default), medium, low or never
  --policy FILE      the team's policy (default: .github/airworthy.yml in DIR);
                     with --base it is read as it stands at the merge base
  --all              with --base: also tell what was there before

Exit status
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  wrong usage, or something could not be judged

Examples
  airworthy check
  airworthy check --base origin/main
  airworthy check apps/shop --format json --output report.json
  airworthy explain secret-in-dockerfile
`
