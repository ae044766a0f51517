import { isOnInternet, urlsOfArguments } from '../../analysis/network/command-urls.ts'
import { isRunByShell, plaintextDownloads, verifiedPlaces } from '../../analysis/network/downloads.ts'
import { known } from '../../model/files/value.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp, eachProject, inTurn } from '../../rulekit/each.ts'

const CHANGED = 'An attacker on the network path can change what becomes part of the image'

export default {
  id: 'plaintext-dockerfile-source',
  practice: 'tls',
  title: 'Build input is downloaded over plain HTTP',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Download it over `https://` and verify it: use `ADD --checksum=sha256:…`, or run `sha256sum --check` after the download.',
  references: [
    'https://fly.io/docs/reference/configuration/#the-build-section',
    'https://docs.docker.com/reference/dockerfile/#add---checksum',
  ],
  requirements: ['tls.public-endpoints'],
  cwe: [319, 494],
  check: inTurn(
    eachApp(function* (app) {
      const { build } = app
      if (!build.dockerfile || !/^http:\/\//i.test(known(build.dockerfile) ?? '')) return
      const message = `${appName(app)} builds from a Dockerfile that is downloaded over plain HTTP without a checksum. ${CHANGED}.`
      const remedy = 'Commit the Dockerfile and set `dockerfile` to its path, or use an `https://` URL.'
      yield { message, at: build.dockerfile.at, subject: 'build.dockerfile', remedy }
    }),
    eachProject(function* (project) {
      for (const dockerfile of new Set(project.apps.map(app => app.dockerfile))) {
        for (const { keyword, flags, args } of dockerfile?.instructions ?? []) {
          if (keyword !== 'ADD' || flags.some(({ name }) => name === 'checksum')) continue
          for (const { scheme, host, kind, at } of urlsOfArguments(args.slice(0, -1), project)) {
            if (scheme !== 'http' || !isOnInternet({ host, kind })) continue
            const message = `\`ADD\` downloads from ${code(host)} over plain HTTP without a checksum. ${CHANGED}.`
            yield { message, at, subject: `ADD ${host}` }
          }
        }
      }
    }),
    eachProject(function* (project) {
      const isVerified = verifiedPlaces(project)
      for (const command of project.commands) {
        const { reader, origin } = command
        if (reader === 'development') continue
        const runs = isRunByShell(command, project)
        if (!runs && (origin !== 'dockerfile-run' || isVerified(command))) continue
        for (const { host, at } of plaintextDownloads(command, project)) {
          const message = runs
            ? `A script from ${code(host)} is downloaded over plain HTTP and run. An attacker on the network path can replace it and run any command.`
            : `This step downloads from ${code(host)} over plain HTTP without verification. ${CHANGED}.`
          yield { message, at, subject: `fetch ${host}`, ...(runs ? {} : { severity: 'medium' }) }
        }
      }
    }),
  ),
} satisfies Rule
