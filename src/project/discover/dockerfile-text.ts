/** The instructions of https://docs.docker.com/reference/dockerfile/ */
const KEYWORD =
  'ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR'
/** In capitals, as people write them: a sentence of a page may begin with `Add` or `From`. */
const INSTRUCTION = new RegExp(`^[ \\t]{0,40}(?:${KEYWORD})[ \\t]{1,40}\\S`, 'm')
/** What a Dockerfile begins with, in any case. */
const BEGINNING = /^(?:FROM[ \t]+(?:--\S+[ \t]+)*\S+(?:[ \t]+AS[ \t]+\S+)?|ARG[ \t]+\S.*)$/i
const FENCE = /^(?:```|~~~)/m

/**
 * True for a text that Docker could read as a Dockerfile: it has an instruction that Docker knows, and neither a `#!`
 * line nor the fences of a page about Dockerfiles.
 */
export function isDockerfileText(text: string): boolean {
  if (text.startsWith('#!')) return false
  const first = firstLine(text)
  if (BEGINNING.test(first)) return true
  return first !== '---' && INSTRUCTION.test(text) && !FENCE.test(text)
}

/**
 * True for a text that is a Dockerfile under any name: it begins with `FROM` or `ARG`, as every Dockerfile does, and goes on
 * with an instruction. `docker build -f`, an action or a bake file may name it in ways that no file determines.
 */
export function readsLikeDockerfile(text: string): boolean {
  return !text.startsWith('#!') && BEGINNING.test(firstLine(text)) && FROM.test(text) && BUILDS.test(text)
}

/** True for a part of a file that may belong to a Dockerfile: it has a line with an instruction. */
export function mayBeDockerfile(patch: string): boolean {
  return /^[-+ ](?:FROM|RUN|ENV|ARG|COPY|ADD|USER|CMD|ENTRYPOINT|LABEL|EXPOSE)[ \t]/im.test(patch)
}

const FROM = /^[ \t]{0,40}FROM[ \t]{1,40}\S/im
const BUILDS = /^[ \t]{0,40}(?:RUN|ENV|COPY|ADD|USER|WORKDIR|CMD|ENTRYPOINT|EXPOSE)[ \t]{1,40}\S/im

/** The first line that is neither blank nor a comment, trimmed. */
function firstLine(text: string): string {
  for (const line of text
    .replace(/^\uFEFF/, '')
    .slice(0, 20_000)
    .split('\n', 500)) {
    const trimmed = line.trim()
    if (trimmed !== '' && !trimmed.startsWith('#')) return trimmed.slice(0, 1000)
  }
  return ''
}
