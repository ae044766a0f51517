import type { Requirement } from '../src/model/rule.ts'
import type { Practice, Severity } from '../src/model/severity.ts'

/** What a practice requires: the hand-written part of `docs/practices.md`. */
export interface PracticeText {
  readonly practice: Practice
  readonly heading: string
  /** The rank of the practice in its source. */
  readonly rank: Severity | undefined
  readonly asks: string
  /** Each requirement of the practice, in a few words. The rules that check it name its `id`. */
  readonly requirements: readonly { readonly id: Requirement; readonly text: string }[]
  /** What neither the files nor `airworthy verify` show, and how to look it up. */
  readonly unseen: readonly {
    readonly what: string
    readonly commands: readonly string[]
    /** SQL for the console that the commands open. */
    readonly query?: string
  }[]
}

/** All practices, in their order. Commands contain placeholders such as `APP`, `DB` and `HOST`. */
export const PRACTICE_TEXTS: readonly PracticeText[] = [
  {
    practice: 'secrets',
    heading: 'Use fly secrets for all credentials',
    rank: 'critical',
    asks: 'Store every credential with `fly secrets set`. Fly.io encrypts it and passes it to the Machines as an environment variable. Do not put it into the image, the repository or a command line, because layers, history and logs keep it.',
    requirements: [
      { id: 'secrets.dockerfile', text: 'No secrets in Dockerfiles' },
      { id: 'secrets.code', text: 'No secrets in code, config files, workflows and commands' },
      { id: 'secrets.fly-secrets', text: 'All credentials are Fly secrets' },
      { id: 'secrets.images', text: 'No secrets in images, which are stored and can be pulled' },
    ],
    unseen: [
      {
        what: 'The values of the secrets of an app. `airworthy verify` reads only their names, and reports those that `[env]` sets as well. The third command prints all values: run it in a terminal that is not recorded.',
        commands: ['fly secrets list --app APP', 'fly config env --app APP', 'fly ssh console --app APP -C env'],
      },
      {
        what: 'The layers and the history of an image that is already pushed. The first command shows the name of the image. The history shows the commands of the build, and the scan the files of all layers.',
        commands: [
          'fly image show --app APP',
          'fly auth docker',
          'docker pull IMAGE',
          'docker history --no-trunc IMAGE',
          'docker run --rm --entrypoint env IMAGE',
          'trivy image --scanners secret IMAGE',
        ],
      },
      {
        what: 'Which tokens exist, whether each has the least privilege that its job needs, and when they expire.',
        commands: ['fly tokens list --app APP', 'fly tokens list --scope org --org ORG'],
      },
      {
        what: 'Credentials in earlier commits. A change is compared only with its base, so rotate every credential that was ever pushed.',
        commands: ['gitleaks git .'],
      },
    ],
  },
  {
    practice: 'private-networking',
    heading: 'Use private networking',
    rank: 'critical',
    asks: 'Apps of one organization call each other over the encrypted private network, with `.internal` or `.flycast` names. No app needs a public address for other apps.',
    requirements: [
      { id: 'private-networking.internal-domains', text: 'Apps use private names (`.internal`, `.flycast`)' },
      { id: 'private-networking.public-endpoints', text: 'No public endpoints for internal calls' },
      { id: 'private-networking.public-urls', text: 'No public URLs between services' },
    ],
    unseen: [
      {
        what: 'Addresses that are built in code or stored in secrets. The second command prints all secrets: run it in a terminal that is not recorded.',
        commands: ["git grep -nF '.fly.dev'", 'fly ssh console --app APP -C env'],
      },
      {
        what: 'Whether a private name is reachable from the app that uses it.',
        commands: [
          'fly dig aaaa OTHER.internal --app APP',
          "fly ssh console --app APP -C 'curl -sS http://OTHER.internal:PORT/'",
        ],
      },
      {
        what: 'Whether an app still needs a public address that only other apps used. `airworthy verify` reports the address if the files make the app private.',
        commands: ['fly ips list --app OTHER'],
      },
    ],
  },
  {
    practice: 'firewall',
    heading: 'Configure firewall rules',
    rank: 'high',
    asks: 'Fly Proxy forwards every port that a config publishes, to the internet or, over Flycast, to the organization only. It has no IP allow-list. Publish as few ports as possible, keep internal services on Flycast, and set the right handlers for each port.',
    requirements: [
      { id: 'firewall.allowed-ips', text: 'Only what must be public is publicly reachable' },
      { id: 'firewall.flycast', text: 'Flycast for internal services' },
      { id: 'firewall.handlers', text: 'Connection handlers on each port' },
    ],
    unseen: [
      {
        what: 'Which addresses an app should have. `airworthy verify` counts them, and reports public addresses of private apps.',
        commands: ['fly ips list --app APP', 'fly services list --app APP'],
      },
      {
        what: 'Network policies of an app, which only the Machines API shows.',
        commands: [
          'curl -sS -H "Authorization: Bearer $FLY_API_TOKEN" https://api.machines.dev/v1/apps/APP/network_policies/',
        ],
      },
      {
        what: 'Whether public ports and paths require a login. `airworthy verify` checks only a few ports and paths that should never be public.',
        commands: ['fly services list --app APP', 'curl -sSI https://APP.fly.dev/admin'],
      },
    ],
  },
  {
    practice: 'tls',
    heading: 'Enable TLS for all services',
    rank: 'high',
    asks: 'Encrypt every connection over the internet with TLS, and verify the certificate. Redirect visitors to HTTPS, issue certificates for custom domains, and verify certificates in outgoing calls. Otherwise a man-in-the-middle (MITM) can eavesdrop on cleartext traffic and change it.',
    requirements: [
      { id: 'tls.public-endpoints', text: 'TLS on all public endpoints' },
      { id: 'tls.automatic-certificates', text: 'Valid, automatic certificates' },
      { id: 'tls.custom-domains', text: 'Certificates for custom domains' },
      { id: 'tls.verify-https', text: 'HTTPS works, and certificates are verified' },
    ],
    unseen: [
      {
        what: 'Custom domains that the policy does not list. `airworthy verify` checks the certificates of the listed ones.',
        commands: ['fly certs list --app APP', 'fly certs check HOST --app APP'],
      },
      {
        what: 'Redirects and headers of other pages. `airworthy verify` requests only the first page.',
        commands: ['curl -sSI http://HOST/', 'curl -sSI https://HOST/account'],
      },
      {
        what: 'Which protocol a port without handlers uses.',
        commands: ['openssl s_client -connect HOST:PORT -servername HOST </dev/null'],
      },
    ],
  },
  {
    practice: 'multi-region',
    heading: 'Use multi-region carefully',
    rank: 'high',
    asks: 'Know the regions of your Machines and volumes, and the regions that your data-residency requirements (for example GDPR) allow. Set one primary region everywhere, and do not write separate copies of the data in multiple regions.',
    requirements: [
      { id: 'multi-region.data-residency', text: 'Data residency: only allowed regions' },
      { id: 'multi-region.consistency', text: 'Consistent data in all regions' },
      { id: 'multi-region.data-location', text: 'Known locations of all data' },
      { id: 'multi-region.primary-region', text: 'One primary region' },
    ],
    unseen: [
      {
        what: 'The regions of Machines and volumes after the next deploy. With a token, `airworthy verify` checks where they are now, and whether volumes are encrypted and have snapshots.',
        commands: ['fly scale show --app APP', 'fly machine list --app APP', 'fly volumes list --app APP'],
      },
      {
        what: 'The age of the snapshots, and whether one of them can be restored.',
        commands: ['fly volumes snapshots list VOLUME'],
      },
      {
        what: 'The edge region of a visitor, where TLS terminates and logs are kept. The primary region does not change it.',
        commands: ['curl -sSI https://HOST/ | grep -i fly-request-id'],
      },
    ],
  },
  {
    practice: 'database',
    heading: 'Secure database connections',
    rank: 'high',
    asks: 'Do not publish a port of a database. Connect to it by its private name. Outside the private network, encrypt the connection and verify the certificate.',
    requirements: [
      { id: 'database.private-networking', text: 'Private networking for Fly Postgres' },
      { id: 'database.public-endpoints', text: 'No public endpoints of databases' },
      { id: 'database.connection-strings', text: 'Internal connection strings' },
      { id: 'database.ssl', text: 'TLS for all database connections' },
      { id: 'database.exposure', text: 'No database exposed to the internet' },
    ],
    unseen: [
      {
        what: 'Whether a database outside this repository has a public address. With a token, `airworthy verify` checks the apps of this repository.',
        commands: ['fly ips list --app DB'],
      },
      {
        what: 'Whether connections use TLS, if the connection string is a secret. Ask the database.',
        commands: ['fly postgres connect --app DB'],
        query: 'SELECT usename, ssl, client_addr FROM pg_stat_ssl JOIN pg_stat_activity USING (pid);',
      },
      { what: 'The rights of the database users.', commands: ['fly postgres users list --app DB'] },
    ],
  },
  {
    practice: 'configuration',
    heading: 'Configuration that silently does nothing',
    rank: undefined,
    asks: 'Make sure that each setting takes effect. An ignored key, a file that cannot be parsed or a port that is published twice protects nothing, and hides the actual behavior from review.',
    requirements: [
      { id: 'configuration.unknown-keys', text: 'No misspelled keys and tables' },
      { id: 'configuration.unreadable-files', text: 'No files that cannot be parsed' },
      { id: 'configuration.contradictions', text: 'No conflicting definitions' },
    ],
    unseen: [
      {
        what: 'The deployed config, if flags and commands changed it outside the repository. With a token, `airworthy verify` compares the services only.',
        commands: ['fly config validate --strict', 'fly config show --app APP'],
      },
    ],
  },
]
