import type { Project } from '../../model/project/project.ts'
import type { Setting } from '../../model/project/setting.ts'

/** Functions of HTTP clients that are given an address, whatever precedes them. */
const REQUEST =
  /(?:^|\.)(?:fetch|\$fetch|ofetch|urlopen|urlretrieve|curl_init|file_get_contents|open_uri|getForObject|getForEntity|postForObject|postForEntity|NewRequest(?:WithContext)?|(?:Get|Post|Put|Delete|Patch|Send|GetString|GetByteArray|GetStream)(?:AsJson|FromJson)?Async)$/
/** Clients by their names, with what they are asked to do. */
const CLIENT =
  /(?:^|\.)(?:axios|got|ky|superagent|needle|undici|request|requests|httpx|aiohttp|urllib3|https?|Http|HTTP|HTTPoison|Req|Tesla|Finch|HTTParty|Faraday|RestClient|Excon|Typhoeus|reqwest|ureq|surf|resty|[hH]ttp_?[cC]lient|\$client|session|client|WebClient)\.(?:\w{1,20}\.){0,2}(?:get|post|put|patch|delete|head|request|build|new|create|Get|Post|PostForm|Head|Client|AsyncClient|websocket|ws_connect|stream)!?$/
/** Clients that are functions themselves. */
const FUNCTION = /^(?:axios|got|ky|superagent|needle|request|WebSocket|EventSource)$/
/** The address for a request that follows. */
const ADDRESS = /^(?:URI|URI\.(?:parse|create)|Addressable\.URI\.parse|url\.Parse|Net\.HTTP\.(?:get|post)\w{0,10})$/

const ORIGIN = /^[a-z$@]{0,3}["'`]{1,3}((?:https?|wss?):\/\/[a-z0-9.-]{4,250}(?::\d{1,5})?)(?=["'`/?])/i

/** What an HTTP client is given, by the words of the call; of an address that a run completes its scheme and host. */
export function addressOfCall({ code, name, value }: Setting, project: Project): Pick<Setting, 'name' | 'value'> {
  const named = code?.callee ?? name
  const origin = value.known ? undefined : ORIGIN.exec(value.raw)?.[1]
  const source = project.sources.get(value.at.path)
  if (origin === undefined || !source) return { name: named, value }
  const from = source.offset(value.at.range.start) + value.raw.indexOf(origin)
  const at = source.locate(from, from + origin.length)
  return { name: named, value: { known: true, value: origin, at, raw: origin } }
}

/** True for an address that a program of a server passes to an HTTP client. */
export function isClientCall({ code }: Setting): boolean {
  const callee = code?.callee
  if (code?.role !== 'call' || code.server !== true || callee === undefined) return false
  return REQUEST.test(callee) || CLIENT.test(callee) || FUNCTION.test(callee) || ADDRESS.test(callee)
}
