import type { Requirement } from '../src/model/rule.ts'
import type { Practice, Severity } from '../src/model/severity.ts'

/** What a practice asks: the hand-written part of `docs/practices.md`. */
export interface PracticeText {
  readonly practice: Practice
  readonly heading: string
  /** As the practice itself is ranked. */
  readonly rank: Severity | undefined
  readonly asks: string
  /** Each requirement of the practice, quoted in a few words. The rules that check it name its `id`. */
  readonly requirements: readonly { readonly id: Requirement; readonly quote: string }[]
  /** What neither files nor a look at what runs can tell, and how to look it up. */
  readonly unseen: readonly { readonly what: string; readonly commands: readonly string[] }[]
}

/** All practices, in their order. `APP`, `DB`, `HOST` and the like are to be filled in. */
export const PRACTICE_TEXTS: readonly PracticeText[] = [
  {
    practice: 'secrets',
    heading: 'Use fly secrets for all credentials',
    rank: 'critical',
    asks: 'A credential belongs in the vault of Fly.io, from where it reaches the Machines as a variable, and nowhere else: not in the image, whose layers and history keep it, not in the repository, and not on a command line that logs repeat.',
    requirements: [
      { id: 'secrets.dockerfile', quote: 'no secrets "in your Dockerfile"' },
      { id: 'secrets.code', quote: '"or code"' },
      { id: 'secrets.fly-secrets', quote: '"fly secrets set for all credentials"' },
      { id: 'secrets.images', quote: 'the mistake: images "are stored and potentially accessible"' },
    ],
    unseen: [
      {
        what: 'What the secrets of an app hold. `airworthy verify` sees their names alone, and says which of them stand in `[env]` too.',
        commands: ['fly secrets list --app APP', 'fly config env --app APP'],
      },
      {
        what: 'What the layers and the history of an image that is already pushed hold.',
        commands: ['docker history --no-trunc IMAGE', 'docker run --rm --entrypoint env IMAGE'],
      },
      { what: 'Which tokens are out, and until when.', commands: ['fly tokens list --app APP'] },
      {
        what: 'Credentials in earlier commits. A change is compared with its base only, so what was once pushed has to be replaced.',
        commands: ["git log --all --oneline -G'PASSWORD|SECRET|TOKEN' -- ."],
      },
    ],
  },
  {
    practice: 'private-networking',
    heading: 'Use private networking',
    rank: 'critical',
    asks: 'Apps of one organisation talk to each other over the encrypted private network, by `.internal` or `.flycast` names, so that none of them needs a public address for its siblings.',
    requirements: [
      { id: 'private-networking.internal-domains', quote: '"private networking (.internal domains)"' },
      { id: 'private-networking.public-endpoints', quote: '"instead of public endpoints"' },
      { id: 'private-networking.public-urls', quote: 'the mistake: "public URLs between services"' },
    ],
    unseen: [
      {
        what: 'Addresses that are stored in secrets, or that program code puts together.',
        commands: ["grep -rnE '\\.fly\\.dev' --include='*.*' ."],
      },
      {
        what: 'Whether a private name answers from where it is used.',
        commands: [
          'fly dig aaaa OTHER.internal --app APP',
          "fly ssh console --app APP -C 'curl -sS http://OTHER.internal:PORT/'",
        ],
      },
      {
        what: 'Whether an app still needs the public address that only its siblings used. `airworthy verify` blames it where the files call the app private.',
        commands: ['fly ips list --app OTHER'],
      },
    ],
  },
  {
    practice: 'firewall',
    heading: 'Configure firewall rules',
    rank: 'high',
    asks: 'The proxy lets through what a config publishes, to everybody or, over Flycast, to the organisation only: there is no list of allowed addresses in front of it. So publish as little as possible, keep internal services on Flycast, and give every port the handlers that fit it.',
    requirements: [
      { id: 'firewall.allowed-ips', quote: '"restrict which IPs can access your services"' },
      { id: 'firewall.flycast', quote: '"flycast for internal-only services"' },
      { id: 'firewall.handlers', quote: '"use connection handlers"' },
    ],
    unseen: [
      {
        what: 'Which addresses an app should have. `airworthy verify` tells how many there are, and blames them on an app that is to be private.',
        commands: ['fly ips list --app APP', 'fly services list --app APP'],
      },
      {
        what: 'Network policies of an app, which only the Machines API knows.',
        commands: [
          'curl -sS -H "Authorization: Bearer $FLY_API_TOKEN" https://api.machines.dev/v1/apps/APP/network_policies/',
        ],
      },
      {
        what: 'Whether what answers from outside asks who is there. `airworthy verify` asks for a few ports and paths that nobody publishes on purpose, and for no others.',
        commands: ['nmap -Pn -p- APP.fly.dev', 'curl -sSI https://APP.fly.dev/admin'],
      },
    ],
  },
  {
    practice: 'tls',
    heading: 'Enable TLS for all services',
    rank: 'high',
    asks: 'Whatever is reached over the internet is reached over TLS, with a certificate that the other side checks: visitors are sent to HTTPS, own domains have their certificate, and calls to others verify theirs.',
    requirements: [
      { id: 'tls.public-endpoints', quote: '"all public endpoints use TLS"' },
      { id: 'tls.automatic-certificates', quote: '"automatic certificates"' },
      { id: 'tls.custom-domains', quote: '"fly certs for custom domains"' },
      { id: 'tls.verify-https', quote: '"verify HTTPS is working"' },
    ],
    unseen: [
      {
        what: 'Own domains that the policy does not name: of those that it names `airworthy verify` sees the certificates.',
        commands: ['fly certs list --app APP', 'fly certs check HOST --app APP'],
      },
      {
        what: 'Redirects and headers of other pages than the first one, which is what `airworthy verify` asks for.',
        commands: ['curl -sSI http://HOST/', 'curl -sSI https://HOST/account'],
      },
      {
        what: 'What a port without handlers really speaks.',
        commands: ['openssl s_client -connect HOST:PORT -servername HOST </dev/null'],
      },
    ],
  },
  {
    practice: 'multi-region',
    heading: 'Use multi-region carefully',
    rank: 'high',
    asks: 'Know in which regions Machines and volumes are and where they may be, name one primary region everywhere alike, and do not let several regions each write a copy of their own.',
    requirements: [
      { id: 'multi-region.data-residency', quote: '"data residency"' },
      { id: 'multi-region.consistency', quote: '"and consistency"' },
      { id: 'multi-region.data-location', quote: '"where your data lives"' },
      { id: 'multi-region.primary-region', quote: '"configure primary regions"' },
    ],
    unseen: [
      {
        what: 'Where Machines and volumes will be after the next deploy or scaling; where they are now, and whether volumes are encrypted and have snapshots, `airworthy verify` sees with a token.',
        commands: ['fly scale show --app APP', 'fly machine list --app APP', 'fly volumes list --app APP'],
      },
      {
        what: 'How old the snapshots are, and whether one of them can be restored.',
        commands: ['fly volumes snapshots list VOLUME'],
      },
      {
        what: 'TLS ends, and logs are kept, where the visitor is near: a primary region does not change that.',
        commands: ['curl -sSI https://HOST/ | grep -i fly-request-id'],
      },
    ],
  },
  {
    practice: 'database',
    heading: 'Secure database connections',
    rank: 'high',
    asks: 'A database has no public port; apps reach it by its private name; and where a connection leaves the private network, it is encrypted and the certificate is checked.',
    requirements: [
      { id: 'database.private-networking', quote: '"Fly Postgres via private networking"' },
      { id: 'database.public-endpoints', quote: '"not public endpoints"' },
      { id: 'database.connection-strings', quote: '"internal connection strings"' },
      { id: 'database.ssl', quote: '"SSL for all database connections"' },
      { id: 'database.exposure', quote: 'the mistake: "Exposing databases publicly"' },
    ],
    unseen: [
      {
        what: 'Whether a database that stands in no file of this repository has a public address; of its own apps `airworthy verify` sees it with a token.',
        commands: ['fly ips list --app DB'],
      },
      {
        what: 'The connection string, where it is a secret: only the database can tell how it is connected to.',
        commands: [
          'fly postgres connect --app DB',
          'SELECT usename, ssl, client_addr FROM pg_stat_ssl JOIN pg_stat_activity USING (pid);',
        ],
      },
      { what: 'What the users of the database may do.', commands: ['fly postgres users list --app DB'] },
    ],
  },
  {
    practice: 'configuration',
    heading: 'Configuration that silently does nothing',
    rank: undefined,
    asks: 'What a config says has to count: a key that is dropped, a file that nobody can read or a port that is claimed twice protects nothing, and hides from review what happens instead.',
    requirements: [
      { id: 'configuration.unknown-keys', quote: 'misspelt keys and tables' },
      { id: 'configuration.unreadable-files', quote: 'files that cannot be judged' },
      { id: 'configuration.contradictions', quote: 'definitions that contradict each other' },
    ],
    unseen: [
      {
        what: 'What is deployed besides the services, after flags and commands that changed it outside of the repository; services `airworthy verify` compares with a token.',
        commands: ['fly config validate --strict', 'fly config show --app APP'],
      },
    ],
  },
]
