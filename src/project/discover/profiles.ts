import { baseName } from '../../model/files/path.ts'

/** Variables and options that name the environment whose settings a framework reads. */
const NAMES_PROFILE =
  /\b(?:SPRING_PROFILES_(?:ACTIVE|INCLUDE)|MIX_ENV|NODE_ENV|NODE_CONFIG_ENV|RAILS_ENV|RACK_ENV|APP_ENV|FLASK_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|DJANGO_SETTINGS_MODULE|DJANGO_CONFIGURATION|MICRONAUT_ENVIRONMENTS|QUARKUS_PROFILE|profiles\.(?:active|include)|--mode|--settings|import_config)\b["'\])]{0,3}[ \t]{0,9}(?:[=:,][ \t]{0,9})?["'[]{0,3}([\w., -]{2,120})/g
/** Spring's own settings in YAML: `profiles:` with `active:` below it. */
const NESTED_PROFILE = /\bprofiles:\s{1,40}(?:active|include):[ \t]{0,9}["'[]{0,3}([\w., -]{2,120})/g
const SPRING_SETTINGS = /(?:^|\/)application\.(?:ya?ml|properties)$/
/** `application-dev.yml`, `appsettings.Development.json`, `.env.test`, `config/dev.exs`, `settings/local.py`. */
const OF_PROFILE = [
  /^application[-_](\w{2,40})\.(?:ya?ml|properties)$/i,
  /^appsettings\.(\w{2,40})\.json$/i,
  /^\.env\.(\w{2,40})(?:\.local)?$/i,
]
const IN_FOLDER =
  /(?:^|\/)(?:config|configs|settings|environments|conf)\/(?:[\w-]{1,40}\/)?([A-Za-z]\w{1,40})\.\w{1,6}$/

/** What stands for all settings of one environment among the files that a text uses. */
function keyOf(profile: string): string {
  return `profile ${profile.toLowerCase()}`
}

/** The environment whose settings a file has by its name; `undefined` for any other file. */
export function profileOf(path: string): string | undefined {
  const name = baseName(path)
  for (const pattern of OF_PROFILE) {
    const profile = pattern.exec(name)?.[1]
    if (profile !== undefined) return keyOf(profile)
  }
  const profile = IN_FOLDER.exec(path)?.[1]
  return profile === undefined ? undefined : keyOf(profile)
}

/** The environments that a text names for the app that runs: `MIX_ENV=dev`, `DJANGO_SETTINGS_MODULE = "shop.settings.local"`. */
export function profilesIn(path: string, text: string): string[] {
  const found: string[] = []
  for (const pattern of SPRING_SETTINGS.test(path) ? [NAMES_PROFILE, NESTED_PROFILE] : [NAMES_PROFILE]) {
    for (const [, written = ''] of text.matchAll(pattern)) {
      for (const word of written.split(/[, ]+/)) {
        const profile =
          word
            .replace(/\.exs$/, '')
            .split('.')
            .at(-1) ?? ''
        if (profile !== '') found.push(keyOf(profile))
      }
    }
  }
  return found
}

/** True for the file in which Spring names the environment of an app itself. */
export function namesOwnProfile(path: string): boolean {
  return SPRING_SETTINGS.test(path)
}
