import { expect, test } from '@jest/globals'
import { severityInCode } from '../../../../src/analysis/tls/code-verification.ts'
import { projectOf } from '../../project/listing.ts'

const verifier = `#[cfg(feature = "rustls")]
impl ServerCertVerifier for NoVerifier {
    fn verify_server_cert(&self) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }
}
`
const login = `#[cfg(feature = "login")]
fn send(request: Request) {
    request.header("Authorization", password())
}
`

test('what an attribute names keeps no connection: a login behind another feature says nothing of the verifier', async () => {
  const text = `${verifier}${'// a line of another part\n'.repeat(120)}${login}`
  const project = await projectOf(
    new Map([
      ['fly.toml', 'app = "shop"\n'],
      ['src/main.rs', text],
    ]),
  )
  const source = project.sources.get('src/main.rs')
  expect(source).toBeDefined()
  if (!source) return
  const from = text.indexOf('fn verify_server_cert')
  expect(severityInCode(source.locate(from, from + 20), source, project)).toEqual({ severity: 'medium' })
})
