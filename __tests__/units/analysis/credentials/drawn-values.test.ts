import { describe, expect, test } from '@jest/globals'
import { classifyCredential } from '../../../../src/analysis/credentials/classify.ts'
import secretInCode from '../../../../src/rules/secrets/secret-in-code.ts'
import { projectOf } from '../../project/listing.ts'

async function found(program: string): Promise<boolean> {
  const project = await projectOf(new Map([['shop.py', program]]))
  return [...secretInCode.check({ ...project, observed: undefined })].length > 0
}

/** Keys are put together here so that no scanner takes this file for a leak. */
const key = (...parts: string[]): string => parts.join('')

describe('a value in code is drawn at random', () => {
  test.each([
    ['lower case and digits', 'bittrex_access_key', key('p8hraf21npmm9nda', 'gednds5udqbkw7il')],
    ['a long run of letters', 'codecov_access_token', key('3r1n8rvvjkuwgegw', 'hq325c6xmxevecj1')],
    ['letters that are no words', 'contentful_token', key('1yjvusqqpasgdbpmvv2s8e', 'pqe81ys70tw8iyvyww0yt')],
    ['vowels among the letters', 'flickr_access_token', key('esaduv1c84yedaaj', 'kgtkzluhto8pty4w')],
    ['with separators', 'adafruit_api_key', key('5oce_9ujic_4cphd', 'u7p0xg4q__nmeb1j')],
    ['a UUID of a provider whose keys are UUIDs', 'heroku_api_key', key('284ac944-9edd-0d9e-', '8280-5406fa7471e2')],
    ['letters alone in a format', 'value', key('h', 'f_jCBaQngSHiHDRYOcsMcifUcysGyaiybUWz')],
  ])('%s', async (_, name, value) => expect(await found(`${name} = "${value}"\n`)).toBe(true))
})

describe('a value in code is no key', () => {
  test.each([
    ['words with numbers', 'oauth_token_name', 'oauth2-client-v1-beta2'],
    ['words with an abbreviation', 'api_token', 'myhttpsclientapitoken2'],
    ['words in camel case', 'token_key', 'requiredCharacteristicTypesForDisplay2'],
    ['a UUID that identifies', 'api_key_id', key('284ac944-9edd-0d9e-', '8280-5406fa7471e2')],
    ['digits that repeat', 'value', key('nt', 'n_', '1234567890'.repeat(6))],
    ['an identifier that begins as a format', 'value', 'hf_servingcellpriorityparametersdescription_h_prio'],
    ['a number in front of no bot token', 'telegram_api_token', key('1671:Ann-3a6du8w4zji', '9568x-pu6piwhsjh3vsa')],
  ])('%s', async (_, name, value) => expect(await found(`${name} = "${value}"\n`)).toBe(false))
})

test.each(['benches/jwt.rs', 'bench/jwt.rs'])('a literal that signs in %s is for measurements', async path => {
  const texts = new Map([[path, 'let key = EncodingKey::from_secret("the-words-of-a-person".as_ref());\n']])
  const severities = async (files: ReadonlyMap<string, string>) =>
    [...secretInCode.check({ ...(await projectOf(files)), observed: undefined })].map(({ severity }) => severity)
  expect(await severities(texts)).not.toContain('high')
  expect(await severities(new Map([['src/jwt.rs', texts.get(path) ?? '']]))).toContain('high')
})

test('the name of a type is no key that signs', async () => {
  const program = (literal: string): string =>
    `if (typeof appSecret === ${literal}) {\n  claims = jwt.verify(cookie, appSecret)\n}\nappSecret = ${literal}\n`
  expect(await found(program('"string"'))).toBe(false)
  expect(await found(program('"the-words-of-a-person"'))).toBe(true)
})

test('an encoding is no key that signs', async () => {
  const program =
    'def shop(key):\n    header_token = key.encode("latin-1")\n    return jwt.encode(claims, header_token)\n'
  expect(await found(program)).toBe(false)
  expect(await found(program.replace('key.encode("latin-1")', '"the-words-of-a-person"'))).toBe(true)
})

describe('an identifier is no key', () => {
  test.each([
    'HoursOfOperationSummaryList',
    'AggregateComplianceByConfigRules',
    'PathToObjectIdentifiersList',
    'collaborationIdNamespaceAssociationSummaries',
    'FirewallPoliciesV2',
    'Ipv6CidrAssociations',
    'S3AccessPointAttachments',
    'Qev2IdcApplications',
    'cloudAutonomousVmClusters',
    'StreamDescription.Shards[-1].ShardId',
    'my-app/5026-stage-150723_224258.war',
  ])('%s', value => {
    expect(classifyCredential('result_key', value, { reader: 'runtime' })).toBeUndefined()
  })

  test.each([
    ['a key with two words by chance', 'api_key', key('Rt7KeyQwListZx', '4vBnM2sLpT9d')],
    ['letters alone', 'api_key', key('QwErTkLmZxVbNpSd', 'FgHjTyUiPoAsWeRt')],
    ['the words of a person under a name that signs', 'JWT_KEY', 'MyShopSigningKeyV2'],
    ['the words of a person under a password', 'DB_PASSWORD', 'HoursOfOperationV2'],
  ])('unlike %s', (_, name, value) => {
    expect(classifyCredential(name, value, { reader: 'runtime' })).toBeDefined()
  })
})
