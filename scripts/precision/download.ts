import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PACKAGES, type Registry } from './packages.ts'

/**
 * The source of each package in a folder `<registry>/<package>` below `cache`. What is there already is not downloaded
 * again. Needs each registry's client: npm, pip, go, cargo, mvn.
 */
export function downloadAll(cache: string): void {
  for (const [registry, packages] of PACKAGES) {
    const missing = packages.filter(each => !existsSync(folderOf(cache, registry, each)))
    if (missing.length === 0) continue
    console.error(`${registry}: ${missing.length} packages …`)
    const scratch = mkdtempSync(join(tmpdir(), 'precision-'))
    try {
      const keep = (name: string, source: string): void => keepPackage(folderOf(cache, registry, name), source)
      DOWNLOADS[registry](missing, scratch, keep)
      // A package has no app: with one beside them, their code is read as code that is deployed.
      writeFileSync(join(cache, registry, 'fly.toml'), 'app = "shop"\n')
    } finally {
      run('chmod', ['-R', 'u+w', scratch])
      rmSync(scratch, { recursive: true, force: true })
    }
  }
}

/** Where a package lies below `cache`. */
export function folderOf(cache: string, registry: Registry, name: string): string {
  return join(cache, registry, name.replaceAll(/[/:]/g, '+'))
}

type Keep = (name: string, source: string) => void

const DOWNLOADS: Readonly<Record<Registry, (names: readonly string[], scratch: string, keep: Keep) => void>> = {
  npm(names, scratch, keep) {
    for (const name of names) {
      const folder = join(scratch, 'one')
      mkdirSync(folder)
      run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder, name])
      const [archive = ''] = readdirSync(folder)
      run('tar', ['xf', archive, '--strip-components=1', '--one-top-level=source'], folder)
      keep(name, join(folder, 'source'))
      rmSync(folder, { recursive: true, force: true })
    }
  },
  // Wheels: building the metadata of a source archive runs the code of its package.
  PyPI(names, scratch, keep) {
    const options = ['--quiet', '--no-deps', '--only-binary', ':all:', '--python-version', '3.13', '--dest', scratch]
    run('pip', ['download', ...options, ...names])
    for (const name of names) {
      const start = `${name.replaceAll('-', '_').replace('==', '-')}-`
      const wheel = readdirSync(scratch).find(file =>
        file
          .replace(/[-_.]+/g, '_')
          .toLowerCase()
          .startsWith(start.replace(/[-_.]+/g, '_')),
      )
      const folder = join(scratch, 'one')
      run('unzip', ['-q', join(scratch, wheel ?? start), '-d', folder])
      keep(name, folder)
      rmSync(folder, { recursive: true, force: true })
    }
  },
  Go(names, scratch, keep) {
    for (const name of names) {
      const { Dir } = JSON.parse(run('go', ['mod', 'download', '-json', name], scratch)) as { Dir: string }
      keep(name, Dir)
    }
  },
  crates(names, scratch, keep) {
    const dependencies = names.map(name => name.split('@')).map(([name, version]) => `${name} = "=${version}"`)
    mkdirSync(join(scratch, 'src'))
    writeFileSync(join(scratch, 'src/lib.rs'), '')
    writeFileSync(
      join(scratch, 'Cargo.toml'),
      `[package]\nname = "all"\nversion = "0.0.0"\n\n[dependencies]\n${dependencies.join('\n')}\n`,
    )
    const metadata = JSON.parse(run('cargo', ['metadata', '--quiet', '--format-version', '1'], scratch)) as {
      packages: readonly { name: string; version: string; manifest_path: string }[]
    }
    for (const { name, version, manifest_path } of metadata.packages) {
      const known = `${name}@${version}`
      if (names.includes(known)) keep(known, join(manifest_path, '..'))
    }
  },
  Maven(names, scratch, keep) {
    // One project for all: Maven takes long to start.
    const items = names.map(name => {
      const [group, artifact, version] = name.split(':')
      const coordinates = `<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`
      return `<artifactItem>${coordinates}<classifier>sources</classifier></artifactItem>`
    })
    writeFileSync(join(scratch, 'pom.xml'), mavenProject(items.join('\n')))
    run('mvn', ['-q', '-B', 'dependency:copy', `-DoutputDirectory=${scratch}`], scratch)
    for (const name of names) {
      const [, artifact, version] = name.split(':')
      const folder = join(scratch, 'one')
      mkdirSync(folder)
      run('jar', ['xf', join(scratch, `${artifact}-${version}-sources.jar`)], folder)
      keep(name, folder)
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

function mavenProject(artifactItems: string): string {
  return `<project>
<modelVersion>4.0.0</modelVersion>
<groupId>all</groupId><artifactId>all</artifactId><version>0</version><packaging>pom</packaging>
<build><plugins><plugin>
<groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>
<configuration><artifactItems>
${artifactItems}
</artifactItems></configuration>
</plugin></plugins></build>
</project>
`
}

function keepPackage(to: string, source: string): void {
  const partial = `${to}.partial`
  rmSync(partial, { recursive: true, force: true })
  cpSync(source, partial, { recursive: true })
  run('chmod', ['-R', 'u+w', partial])
  renameSync(partial, to)
}

function run(program: string, args: readonly string[], cwd = '.'): string {
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  return execFileSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28, stdio: [...stdio] })
}
