import type { Location, Source } from '../../model/files/text.ts'
import { known, locateIn, type Value } from '../../model/files/value.ts'
import { type Command, programOf } from '../../model/project/command.ts'
import type { Project } from '../../model/project/project.ts'
import { isPlaceholder, isReference, isWeak } from './values/values.ts'

/** An account with all rights that a command creates with a password that is written out. */
export interface AdminLogin {
  readonly user: string
  readonly at: Location
}

/** Django's `create_superuser('admin', 'a@example.com', 'admin')`, by position or by name. */
const DJANGO_CALL =
  /create_superuser\(\s{0,20}(?:username\s{0,4}=\s{0,4})?['"]([^'"]{1,100})['"]\s{0,20},(?:\s{0,20}(?:email\s{0,4}=\s{0,4})?['"][^'"]{0,200}['"]\s{0,20},)?\s{0,20}(?:password\s{0,4}=\s{0,4})?['"]([^'"]{1,100})['"]/
/** Rails: `User.create!(email: 'admin@example.com', password: 'admin', admin: true)`. */
const RAILS_CALL =
  /\b(?:Admin)?User\.(?:find_or_)?create[\w!]{0,20}\(.{0,200}?\b(?:email|username|login):\s{0,4}['"]([^'"]{1,100})['"].{0,200}?\bpassword:\s{0,4}['"]([^'"]{1,100})['"]/s

/** Command lines that create an administrator, with the options for its name and its password. */
const PROGRAMS: readonly (readonly [line: RegExp, user: RegExp, password: RegExp])[] = [
  [/^airflow users create /, /^(?:-u|--username)$/, /^(?:-p|--password)$/],
  [/^(?:superset|flask) fab create-admin /, /^--username$/, /^--password$/],
  [/^wp user create /, /^--user_login$/, /^--user_pass$/],
  [/^(?:grafana-cli|grafana cli) admin /, /^$/, /^reset-admin-password$/],
  [/^rabbitmqctl (?:add_user|change_password) /, /^(?:add_user|change_password)$/, /^$/],
  [/^mc admin user add /, /^$/, /^$/],
]

/** The accounts with a default password that a command creates: `admin`/`admin`, a well-known word, the user's name. */
export function* defaultAdminLogins(command: Command, project: Project): Generator<AdminLogin> {
  const source = project.sources.get(command.at.path)
  for (const word of command.argv) {
    const text = (known(word) ?? word.raw).slice(0, 20_000)
    for (const pattern of [DJANGO_CALL, RAILS_CALL]) {
      const [call, user = '', password = ''] = pattern.exec(text) ?? []
      if (call !== undefined && isDefault(user, password)) yield { user, at: locateIn(word, call, source) }
    }
  }
  const variable = (name: string) => command.assignments.find(each => each.name === name)?.value
  const given = variable('DJANGO_SUPERUSER_PASSWORD')
  if (given && isDefault(known(variable('DJANGO_SUPERUSER_USERNAME')) ?? 'admin', known(given) ?? '')) {
    yield { user: known(variable('DJANGO_SUPERUSER_USERNAME')) ?? 'admin', at: given.at }
  }
  const ofProgram = ofCommandLine(command)
  if (ofProgram) yield ofProgram
}

function ofCommandLine(command: Command): AdminLogin | undefined {
  const argv = command.argv.slice(command.program)
  const line = `${[programOf(command), ...argv.slice(1, 8).map(word => known(word) ?? '$')].join(' ')} `
  const row = PROGRAMS.find(([start]) => start.test(line))
  if (!row) return undefined
  const user = known(operandOf(argv, row[1])) ?? 'admin'
  const password = operandOf(argv, row[2]) ?? argv.at(-1)
  return password?.known && isDefault(user, password.value) ? { user, at: password.at } : undefined
}

/** How programs set the fields of an account: `admin.setPassword("admin")`, `password: await hash("admin123")`. */
const PASSWORD_FIELD =
  /(?:\.setPassword\(\s{0,9}|\bpassword(?:_?[hH]ash)?["']?\s{0,4}(?:=>|[:=])\s{0,4})(?:await\s)?(?:[\w.:]{1,60}\(\s{0,4}){0,2}["']([^"'\n]{3,40})["']/gi
const USER_FIELD =
  /(?:\.set(?:Email|User(?:name)?|Login)\(\s{0,9}|\b(?:email|user(?:name)?|login)["']?\s{0,4}(?:=>|[:=])\s{0,4})["']([^"'\n]{3,100})["']/i
const ADMIN_ROLE =
  /(?:\.setRoles?\(|\broles?["']?\s{0,4}[:=]|\bis_?[aA]dmin["']?\s{0,4}[:=]|\bis_superuser["']?\s{0,4}[:=])[^;\n]{0,60}?(?:admin|true)/i
/** What runs when a server starts: Spring, FastAPI and Flask, ASP.NET Core, NestJS. */
const AT_START =
  /\b(?:CommandLineRunner|ApplicationRunner|ApplicationReadyEvent|PostConstruct|IHostedService|OnApplicationBootstrap|OnModuleInit|before_first_request|lifespan)\b|on_event\(\s?["']startup/
const FOR_DEVELOPMENT = /@Profile\(|IsDevelopment\(|NODE_ENV|APP_ENV|\bDEBUG\b/
const TRIED = /(?:^|[/._-])(?:tests?|specs?|e2e|demos?|examples?|samples?|docs?)(?:[/._-]|$)|Tests?\.\w{1,6}$/i
const AROUND = 400

/** Programs that fill a new database, by the place and the name that their frameworks give them. */
const SEED =
  /(?:^|\/)(?:seeds?|seeders?)(?:\/[^/]{1,100}|[\w.-]{0,40})\.(?:[cm]?[jt]s|php|rb|exs?|py|go|sql)$|Seed(?:er|s)?\.(?:[jt]s|php|cs|java|kt)$/
/** Command lines that run them (laravel.com: seeding; guides.rubyonrails.org: active_record_migrations; prisma.io: seeding; hexdocs.pm: Phoenix, releases). */
const RUNS_SEEDS =
  /\bartisan (?:\S{1,40} ){0,4}(?:--seed\b|db:seed\b)|\b(?:rails|rake) (?:\S{1,40} ){0,3}db:(?:seed|setup|prepare|reset)\b|\bprisma db seed\b|\b(?:sequelize|sequelize-cli) db:seed|\bknex seed:run\b|\bmix (?:run \S{0,60}seeds?\.exs|ecto\.setup)\b|\b(?:node|bun|tsx|ts-node|python3?|php|go run) \S{0,80}seed\S{0,20}|\b(?:npm|pnpm|yarn|bun) (?:run )?\S{0,20}seed\b|\bSeeds?\.run\b/

/** True where one of the commands that run when an app starts or is released fills its database. */
export function runsSeeds(commands: readonly Command[]): boolean {
  return commands.some(({ argv }) =>
    RUNS_SEEDS.test(
      argv
        .map(({ raw }) => raw)
        .join(' ')
        .slice(0, 2000),
    ),
  )
}

/**
 * The administrators with a default password that a program creates when the server starts, in production too; with
 * `withSeeds`, also those that the programs for a new database create.
 */
export function* seededAdminLogins(source: Source, withSeeds: boolean): Generator<AdminLogin> {
  const { path, text } = source
  const runs = AT_START.test(text) || (withSeeds && SEED.test(path))
  if (TRIED.test(path) || !runs || FOR_DEVELOPMENT.test(text)) return
  const seen = new Set<string>()
  for (const { 0: whole, 1: password = '', index } of text.matchAll(PASSWORD_FIELD)) {
    const around = text.slice(Math.max(0, index - AROUND), index + AROUND)
    const user = USER_FIELD.exec(around)?.[1]
    if (user === undefined || seen.has(user) || !ADMIN_ROLE.test(around) || !isDefault(user, password)) continue
    seen.add(user)
    yield { user, at: source.locate(index, index + whole.length) }
  }
}

/** The word behind an option, or what is behind its equals sign. */
function operandOf(argv: readonly Value<string>[], option: RegExp): Value<string> | undefined {
  for (const [index, word] of argv.entries()) {
    const text = known(word) ?? ''
    if (text === '') continue
    if (option.test(text)) return argv[index + 1]
    const equals = text.indexOf('=')
    if (word.known && equals > 0 && option.test(text.slice(0, equals)))
      return { ...word, value: text.slice(equals + 1) }
  }
  return undefined
}

function isDefault(user: string, password: string): boolean {
  if (password === '' || isReference(password)) return false
  const name = user.split('@', 1)[0]?.toLowerCase()
  return (
    isWeak(password) ||
    password.toLowerCase() === name ||
    (isPlaceholder(password) && /change|example|test/i.test(password))
  )
}
