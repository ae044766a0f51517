import type { TreeDocument } from '../../model/files/document.ts'
import { fileStart, type Source } from '../../model/files/text.ts'
import type { Table } from '../../model/files/tree.ts'
import { lineEnd } from '../text/line-end.ts'
import { type Report, readTree } from '../tree-document.ts'
import { nextStatement } from './split.ts'
import { readStatement } from './statement.ts'
import { buildTables } from './tables.ts'

/** An unclosed bracket costs a look at the rest of the file: so many are afforded, counted in whole files. */
const MAX_LOOKS = 20

const REPEATED = 'This key or table is set twice. Airworthy uses the later one, but deploy tools may reject the file.'
const NEWER_SYNTAX = 'This is TOML 1.1 syntax, which flyctl and other TOML 1.0 parsers may reject.'

/**
 * A TOML file as one nested table. Statements are read one by one, so that a broken or repeated one leaves all others
 * judged: the broken one is a blocking problem, the repeated one is kept and told.
 */
export function parseToml(source: Source): TreeDocument {
  return readTree('toml', source, report => [readRoot(source, report)])
}

function readRoot(source: Source, report: Report): Table {
  const { text } = source
  const start = fileStart(source.path)
  const tables = buildTables(start, at => report(at, REPEATED, false))
  let table = tables.root
  let budget = MAX_LOOKS * text.length
  // What follows a broken statement may be its rest: nothing is reported until a statement can be read again.
  let astray = false
  let next = nextStatement(text, 0)
  while (next && budget > 0) {
    budget -= next.end - next.start
    const statement = readStatement(source, next)
    if (statement.kind === 'fault') {
      if (!astray) report(source.locate(statement.offset, statement.offset), statement.message, true)
      astray = true
      if (text[next.start] === '[') table = tables.detached(start)
      next = nextStatement(text, lineEnd(text, next.start))
      continue
    }
    astray = false
    if (!statement.toml10) report(statement.at, NEWER_SYNTAX, false)
    if (statement.kind === 'pair') tables.put(table, statement.keys, statement.value, statement.at)
    else table = tables.open(statement.keys, statement.at, statement.array)
    next = nextStatement(text, next.end)
  }
  return tables.root
}
