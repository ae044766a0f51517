/** What `airworthy --help` prints. */
export const HELP = `Airworthy reviews Fly.io projects against six security practices.

Usage
  airworthy check [DIR] [options]   judge the project in DIR (default: this folder)
  airworthy check FILE… [options]   judge the project around, tell what is found in these files
  airworthy verify [HOST[:PORT]…] [options]
                                    hold what runs against the files of this folder: named hosts,
                                    else those of its fly configs and of its policy's domains
  airworthy rules [--format text|json]
                                    list the rules
  airworthy explain RULE            print a rule's page: what it finds, why, examples
  airworthy --version
  airworthy --help

Options of check
  --base [REV]       tell only what the work tree makes worse since the merge base of REV and HEAD;
                     without REV of the default branch, as far as this clone knows it
  --staged           tell only what the next commit would make worse: the index against HEAD
  --fix[=all]        apply the fixes that leave a running app as it is, with =all the others too,
                     then tell what is left; a fix that brings another finding is not applied
  --dry-run          with --fix: print the changes as a diff and write nothing
  --format FORMAT    text (default), json, markdown, html (a page to keep or print),
                     sarif (code scanning), github (workflow commands),
                     gitlab (Code Quality) or rdjson (reviewdog)
  --output FILE      write the result to FILE instead of standard output
  --fail-on LEVEL    critical, high (default), medium, low or never; wins over the policy's fail-on
                     (in the action the policy wins, since a pull request can edit its workflow)
  --policy FILE      the team's policy (default: .github/airworthy.yml in DIR or the nearest folder
                     above it in the repository);
                     with --base it is read as it stands at the merge base
  --all              also tell what was there before, or is in the baseline
  --write-baseline   write what stands now to .github/airworthy-baseline.json:
                     from then on only what is new or worse decides

Options of verify
  --format, --output, --fail-on and --policy, as for check
  FLY_API_TOKEN      in the environment: also look from inside, through Fly.io's Machines API;
                     a read-only token does (fly tokens create readonly)

Exit status
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  wrong usage, no fly config to judge, or a file that a deploy needs or that the change
     touches could not be judged; other unread files are listed and do not decide
  With --fix what is left decides, and with --dry-run what is there.

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
