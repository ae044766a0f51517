import type { Location } from '../../model/files/text.ts'
import { known } from '../../model/files/value.ts'
import { memoize } from '../../model/memoize.ts'
import type { App } from '../../model/project/app.ts'
import { programOf } from '../../model/project/command.ts'
import type { Service } from '../../model/project/service.ts'
import { commandsBehind, isImage, lineOf } from './service-commands.ts'
import { imageOf } from './services.ts'

/** An SSH server that a service publishes. */
export interface SshServer {
  readonly at: Location
  /** True where the files show a server for logging in to the Machine; else only the port speaks of SSH. */
  readonly login: boolean
  /** The app is there for SSH, by its name or image: a bastion, a file drop, a Git server. */
  readonly intended: boolean
  /** Where its configuration lets people in with a password. */
  readonly passwordAt: Location | undefined
}

const SERVER = /(?:^|[\s/])(?:sshd|dropbear)(?:\s|$)/
const INSTALLS = /\b(?:apt|apt-get|apk|yum|dnf|microdnf)\b.{0,800}\s(?:openssh(?:-server)?|dropbear)(?:[\s=]|$)/
const PASSWORDS = /(?<![#\w])(?:PasswordAuthentication|PermitRootLogin)[ \t=]{1,20}yes/i
/** What `sed` replaces; only the replacement ends up in the file. */
const REPLACED = /(?<=['"\s;]|^)s([/|#,@!])(?:\\.|(?!\1)[^\\]){0,300}\1(?=(?:\\.|(?!\1)[^\\]){0,300}\1)/g
/** These only look. */
const LOOKS = /(?:^|\/)(?:e?grep|cat|diff|test)$/
/** Servers that speak SSH and log no one in to the Machine; their users are the product's. */
const PRODUCTS = /\b(?:git|gogs|forgejo|soft-serve|charm|wish|honeypot|cowrie|endlessh|tunnel|tui|games?|chat)/i
const INTENDED = /ssh|bastion|jump|sftp/i

/**
 * The SSH server behind a service: by port 22, or port 2222 and a server that the files show (docs:
 * blueprints/opensshd). `undefined` too for programs that speak SSH to their own users.
 */
export function sshServerBehind(service: Service, app: App): SshServer | undefined {
  const { internalPort, ports } = service
  const inside = known(internalPort)
  const outside = ports.find(({ start, end }) => start === 22 && end === 22)
  if (inside !== 22 && inside !== 2222 && !outside) return undefined
  const { names, installed, passwordAt } = traitsOf(app)
  const login = installed || commandsBehind(service, app).some(command => SERVER.test(lineOf(command)))
  if (PRODUCTS.test(names) || (inside === 2222 && !outside && !login)) return undefined
  return { at: outside?.at ?? internalPort?.at ?? service.at, login, intended: INTENDED.test(names), passwordAt }
}

const traitsOf = memoize((app: App) => {
  const image = imageOf(app)
  const runs = app.commands.filter(({ origin, shipped }) => origin === 'dockerfile-run' && shipped !== false)
  const lax = runs.find(
    command => !LOOKS.test(programOf(command)) && PASSWORDS.test(lineOf(command).replace(REPLACED, ' ')),
  )
  const access = app.settings.find(({ name, value }) => name === 'PASSWORD_ACCESS' && known(value) === 'true')
  return {
    names: `${known(app.name) ?? ''} ${image ?? ''}`.slice(0, 300),
    installed: isImage(image, 'linuxserver/openssh-server') || runs.some(command => INSTALLS.test(lineOf(command))),
    passwordAt: (lax ?? access)?.at,
  }
})
