import { describe, expect, test } from '@jest/globals'
import { classifyCredential } from '../../../src/analysis/credentials/classify.ts'
import { prepare, retire, setCommand } from '../../../src/rulekit/rotation.ts'
import { withoutSeams } from '../../split-secret.ts'

const PROVIDER = 'Then revoke the old value with its provider, because it stays in the Git history.'
const SESSIONS = 'This ends all sessions. Do not use the old key again, because it stays in the Git history.'
const PASSWORD = 'Change the password everywhere it is used, because the old one stays in the Git history.'
const SERVER = 'First change the password on the server. … The old password stays in the Git history.'
const HASH = '$2b$12$<+>R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW'

describe('how to make a leaked value useless', () => {
  test.each([
    ['STRIPE_KEY', 'sk_live_<+>51HqLyjWDarjtT1zdP7dcQ8v', PROVIDER],
    ['SECRET_KEY', 'django-insecure-<+>9f3kx7m2q8w5z1r6t4y0u3i5oPasdghjk', SESSIONS],
    ['SECRET_KEY_BASE', 'Q7vR2mXk9TzLw4HsYd8NbJc3<+>Fg6PaUe5Zq1Wn0Ox7Ri2Mt4Kv6Sy8Bh', SESSIONS],
    ['JWT_SECRET', 'Q7vR2mXk9TzLw4HsYd8NbJc3<+>Fg6PaUe5', SESSIONS],
    ['RELEASE_COOKIE', 'monster', 'Do not use the old cookie again, because it stays in the Git history.'],
    [
      'RAILS_MASTER_KEY',
      '0f8a1c4e<+>9b7d2635e1f08a4c6b3d7952',
      'The old key stays in the Git history and decrypts the old credentials, so revoke all of these.',
    ],
    [
      'APP_KEY',
      'base64:<+>Q7vR2mXk9TzLw4HsYd8NbJc3Fg6PaUe5Zq1Wn0Ox7Ri=',
      'Generate the key with `php artisan key:generate --show`. It cannot decrypt existing data, so re-encrypt that first.',
    ],
    [
      'ENCRYPTION_KEY',
      'Q7vR2mXk9TzLw4HsYd8NbJc3<+>Fg6PaUe5',
      'Re-encrypt the stored data with the new key. The old key stays in the Git history.',
    ],
    ['AWS_SECRET_ACCESS_KEY', 'Q7vR2mXk9TzLw4HsYd8NbJc3<+>Fg6PaUe5Zq1Wn0Ox', PROVIDER],
    ['PAGER_TOKEN', 'Q7vR2mXk9TzLw4HsYd8NbJc3', 'Then revoke the old value, because it stays in the Git history.'],
    [
      'ADMIN_PASSWORD_HASH',
      HASH,
      'Use the hash of a new password. The old hash stays in the Git history and can be cracked offline.',
    ],
    ['ADMIN_PASSWORD', 'Plum-Tart-2024', PASSWORD],
    [
      'PGPASSWORD',
      'Plum-Tart-2024',
      'First change the password in the database (`ALTER ROLE`). For the role `postgres` of Fly Postgres, set the secret `OPERATOR_PASSWORD` of the database app to the same value at once. … The old password stays in the Git history.',
    ],
    [
      'ADMIN_DATABASE_URL',
      'postgres://postgres:kx9Gq2vLm4@top1.nearest.of.shop-db.internal:5432/shop',
      "First change the password in the database (`ALTER ROLE postgres PASSWORD '…'`). If `shop-db` is Fly Postgres, set its secret `OPERATOR_PASSWORD` to the same value at once, because it logs in with that secret. … The old password stays in the Git history.",
    ],
    [
      'MANAGED_DATABASE_URL',
      'postgres://postgres:kx9Gq2vLm4@shop.abc.eu-central-1.rds.amazonaws.com/shop',
      "First change the password in the database (`ALTER ROLE postgres PASSWORD '…'`). … The old password stays in the Git history.",
    ],
    [
      'DATABASE_URL',
      'postgres://shop:kx9Gq2vLm4@shop-db.flycast:5432/shop',
      "First change the password in the database (`ALTER ROLE shop PASSWORD '…'`). … The old password stays in the Git history.",
    ],
    ['AMQP_URL', 'amqp://shop:kx9Gq2vLm4@mq.example.com', SERVER],
    ['MYSQL_ROOT_PASSWORD', 'Plum-Tart-2024', SERVER],
    ['GIT_URL', 'https://ci:kx9Gq2vLm4TzW8rY1p@git.example.com/shop.git', PASSWORD],
  ])('%s', (name, value, wanted) => {
    const credential = classifyCredential(name, withoutSeams(value), { reader: 'runtime' })
    if (!credential) throw new Error('no credential')
    const first = prepare(credential, name)
    expect(`${first === '' ? '' : `${first}… `}${retire(credential, name)}`).toBe(wanted)
  })
})

test.each([
  ['SESSION_SECRET', 'SESSION_SECRET="$(openssl rand -hex 32)"'],
  ['STRIPE_SECRET_KEY', 'STRIPE_SECRET_KEY=…'],
  ['CLIENT_SECRET', 'CLIENT_SECRET=…'],
])('a key that any random value can replace is generated: %s', (name, wanted) => {
  const leaked = { kind: 'secret', evidence: 'named assignment' }
  expect(setCommand(leaked, name, [])).toBe(`\`fly secrets set ${wanted}\``)
})
