import { isOnInternet, urlsOfArguments } from '../../analysis/network/command-urls.ts'
import { isRunByShell, plaintextDownloads, verifiedPlaces } from '../../analysis/network/downloads.ts'
import { known } from '../../model/files/value.ts'
import type { Rule } from '../../model/rule.ts'
import { code } from '../../redact/quote.ts'
import { appName } from '../../rulekit/apps.ts'
import { eachApp, eachProject, inTurn } from '../../rulekit/each.ts'

const CHANGED = 'whoever is on the way can change what becomes part of the image'

export default {
  id: 'plaintext-dockerfile-source',
  practice: 'tls',
  title: 'Something that an image is built from comes over plain HTTP',
  severity: 'high',
  confidence: 'high',
  remedy:
    'Fetch it over `https://`, and pin it: `ADD --checksum=sha256:…`, or `sha256sum --check` behind the download.',
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
      const message = `${appName(app)} builds from a Dockerfile that comes over plain HTTP without a checksum: ${CHANGED}.`
      yield { message, at: build.dockerfile.at, subject: 'build.dockerfile' }
    }),
    eachProject(function* (project) {
      for (const dockerfile of new Set(project.apps.map(app => app.dockerfile))) {
        for (const { keyword, flags, args } of dockerfile?.instructions ?? []) {
          if (keyword !== 'ADD' || flags.some(({ name }) => name === 'checksum')) continue
          for (const { scheme, host, kind, at } of urlsOfArguments(args.slice(0, -1), project)) {
            if (scheme !== 'http' || !isOnInternet({ host, kind })) continue
            const message = `\`ADD\` fetches from ${code(host)} over plain HTTP without a checksum: ${CHANGED}.`
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
            ? `A script from ${code(host)} is fetched over plain HTTP and run: whoever is on the way decides what it does.`
            : `This step fetches from ${code(host)} over plain HTTP without checking what came: ${CHANGED}.`
          yield { message, at, subject: `fetch ${host}`, ...(runs ? {} : { severity: 'medium' }) }
        }
      }
    }),
  ),
} satisfies Rule
