/** A program that listens on a port and is not meant for the public: how it is recognised, and what it exposes. */
export interface AdminTool {
  readonly name: string
  /** What anyone who reaches it can do there, to follow `can`. */
  readonly gives: string
  /** Ports that hardly anything else uses: enough to recognise the tool. */
  readonly ports: readonly number[]
  /** Ports that others use too: evidence only beside an image or a program. */
  readonly sharedPorts: readonly number[]
  /** Names of images, as `isImage` takes them. */
  readonly images: readonly string[]
  /** Its program in a command. */
  readonly program: RegExp | undefined
  /** The name under which package managers install it. */
  readonly packageName: string | undefined
  /** By default: `none` asks for no login; `optional` neither, but a secret may set one up; `own` asks for one. */
  readonly login: 'none' | 'optional' | 'own'
  /** In a command or a setting's name: the login is set up (`none`, `optional`) or switched off (`own`). */
  readonly otherwise: RegExp | undefined
  /** The same in a configuration file: its name, and what its text contains. */
  readonly configured: { readonly file: RegExp; readonly says: RegExp } | undefined
  /** True where it only shows things: nothing can be changed or run. */
  readonly readOnly: boolean
  /** A setting, as `NAME=value`, with which a visitor may change everything; `undefined` where there is none. */
  readonly allRights: RegExp | undefined
  /** True for products with accounts that teams publish for their users, over HTTP or TLS. */
  readonly forUsers: boolean
  /** True for a separate protocol that no `http` handler of the Fly proxy passes on. */
  readonly binary: boolean
}

/** One row of a table; `source` documents the default port and login. */
export interface Row {
  readonly name: string
  readonly gives: string
  readonly ports?: readonly number[]
  readonly shared?: readonly number[]
  readonly images?: string
  readonly program?: RegExp
  readonly packageName?: string
  readonly otherwise?: RegExp
  readonly configured?: AdminTool['configured']
  readonly readOnly?: boolean
  readonly allRights?: RegExp
  readonly forUsers?: boolean
  readonly binary?: boolean
  readonly source?: string
}

const tool =
  (login: AdminTool['login']) =>
  ({ name, gives, ports = [], shared = [], images, program, packageName, ...row }: Row): AdminTool => ({
    name,
    gives,
    ports,
    sharedPorts: shared,
    images: images?.split(' ') ?? [],
    program,
    packageName,
    login,
    otherwise: row.otherwise,
    configured: row.configured,
    readOnly: row.readOnly ?? false,
    allRights: row.allRights,
    forUsers: row.forUsers ?? false,
    binary: row.binary ?? false,
  })

export const open = tool('none')
export const optional = tool('optional')
export const locked = tool('own')
