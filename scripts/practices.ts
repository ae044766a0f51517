import type { Requirement } from '../src/model/rule.ts'
import type { Practice, Severity } from '../src/model/severity.ts'

/** What a practice requires: the hand-written part of `docs/practices.md`. */
export interface PracticeText {
  readonly practice: Practice
  readonly heading: string
  /** The rank of the practice in its source. */
  readonly rank: Severity | undefined
  readonly asks: string
  /** Each requirement of the practice, quoted in a few words. The rules that check it name its `id`. */
  readonly requirements: readonly { readonly id: Requirement; readonly quote: string }[]
  /** What neither the files nor `airworthy verify` show, and how to look it up. */
  readonly unseen: readonly { readonly what: string; readonly commands: readonly string[] }[]
}

/** All practices, in their order. Commands contain placeholders such as `APP`, `DB` and `HOST`. */
export const PRACTICE_TEXTS: readonly PracticeText[] = [
  {
    practice: 'secrets',
    heading: 'Use fly secrets for all credentials',
    rank: 'critical',
    asks: 'Store every credential with `fly secrets set`. Fly.io encrypts it and passes it to the Machines as an environment variable. Do not put it into the image, the repository or a command line, because layers, history and logs keep it.',
    requirements: [
      { id: 'secrets.dockerfile', quote: 'no secrets "in your Dockerfile"' },
      { id: 'secrets.code', quote: '"or code"' },
      { id: 'secrets.fly-secrets', quote: '"fly secrets set for all credentials"' },
      { id: 'secrets.images', quote: 'the mistake: images "are stored and potentially accessible"' },
    ],
    unseen: [
      {
        what: 'The values of the secrets of an app. `airworthy verify` reads only their names, and reports those that `[env]` sets as well.',
        commands: ['fly secrets list --app APP', 'fly config env --app APP'],
      },
      {
        what: 'The layers and the history of an image that is already pushed.',
        commands: ['docker history --no-trunc IMAGE', 'docker run --rm --entrypoint env IMAGE'],
      },
      { what: 'Which tokens exist, and when they expire.', commands: ['fly tokens list --app APP'] },
      {
        what: 'Credentials in earlier commits. A change is compared only with its base, so rotate every credential that was ever pushed.',
        commands: ["git log --all --oneline -G'PASSWORD|SECRET|TOKEN' -- ."],
      },
    ],
  },
  {
    practice: 'private-networking',
    heading: 'Use private networking',
    rank: 'critical',
    asks: 'Apps of one organization call each other over the encrypted private network, with `.internal` or `.flycast` names. No app needs a public address for other apps.',
    requirements: [
      { id: 'private-networking.internal-domains', quote: '"private networking (.internal domains)"' },
      { id: 'private-networking.public-endpoints', quote: '"instead of public endpoints"' },
      { id: 'private-networking.public-urls', quote: 'the mistake: "public URLs between services"' },
    ],
    unseen: [
      {
        what: 'Addresses that are stored in secrets or built in code.',
        commands: ["grep -rnE '\\.fly\\.dev' --include='*.*' ."],
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
      { id: 'firewall.allowed-ips', quote: '"restrict which IPs can access your services"' },
      { id: 'firewall.flycast', quote: '"flycast for internal-only services"' },
      { id: 'firewall.handlers', quote: '"use connection handlers"' },
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
        commands: ['nmap -Pn -p- APP.fly.dev', 'curl -sSI https://APP.fly.dev/admin'],
      },
    ],
  },
  {
    practice: 'tls',
    heading: 'Enable TLS for all services',
    rank: 'high',
    asks: 'Encrypt every connection over the internet with TLS, and verify the certificate. Redirect visitors to HTTPS, issue certificates for custom domains, and verify certificates in outgoing calls. Otherwise a man-in-the-middle can intercept the traffic.',
    requirements: [
      { id: 'tls.public-endpoints', quote: '"all public endpoints use TLS"' },
      { id: 'tls.automatic-certificates', quote: '"automatic certificates"' },
      { id: 'tls.custom-domains', quote: '"fly certs for custom domains"' },
      { id: 'tls.verify-https', quote: '"verify HTTPS is working"' },
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
    asks: 'Know the regions of your Machines and volumes, and the regions that your data-residency requirements allow. Set one primary region everywhere, and do not write separate copies of the data in multiple regions.',
    requirements: [
      { id: 'multi-region.data-residency', quote: '"data residency"' },
      { id: 'multi-region.consistency', quote: '"and consistency"' },
      { id: 'multi-region.data-location', quote: '"where your data lives"' },
      { id: 'multi-region.primary-region', quote: '"configure primary regions"' },
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
      { id: 'database.private-networking', quote: '"Fly Postgres via private networking"' },
      { id: 'database.public-endpoints', quote: '"not public endpoints"' },
      { id: 'database.connection-strings', quote: '"internal connection strings"' },
      { id: 'database.ssl', quote: '"SSL for all database connections"' },
      { id: 'database.exposure', quote: 'the mistake: "Exposing databases publicly"' },
    ],
    unseen: [
      {
        what: 'Whether a database outside this repository has a public address. With a token, `airworthy verify` checks the apps of this repository.',
        commands: ['fly ips list --app DB'],
      },
      {
        what: 'Whether connections use TLS, if the connection string is a secret. Ask the database.',
        commands: [
          'fly postgres connect --app DB',
          'SELECT usename, ssl, client_addr FROM pg_stat_ssl JOIN pg_stat_activity USING (pid);',
        ],
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
      { id: 'configuration.unknown-keys', quote: 'misspelled keys and tables' },
      { id: 'configuration.unreadable-files', quote: 'files that cannot be parsed' },
      { id: 'configuration.contradictions', quote: 'conflicting definitions' },
    ],
    unseen: [
      {
        what: 'The deployed config, if flags and commands changed it outside the repository. With a token, `airworthy verify` compares the services only.',
        commands: ['fly config validate --strict', 'fly config show --app APP'],
      },
    ],
  },
]
