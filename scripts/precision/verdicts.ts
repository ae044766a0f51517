/** What was read of a finding: whether a careful reviewer agrees with it. */
export type Verdict = 'right' | 'false'

/** By registry, path and line of the packages in their fixed versions. Every other finding is printed as not read. */
export const VERDICTS: ReadonlyMap<string, Verdict> = new Map(
  Object.entries<Verdict>({
    'Go/github.com+axllent+mailpit@v1.33.1/internal/healthcheck/healthcheck.go:35': 'right',
    'Go/github.com+minio+minio-go+v7@v7.4.1/.github/workflows/go-windows.yml:44': 'right',
    'Go/github.com+minio+minio-go+v7@v7.4.1/.github/workflows/go.yml:41': 'right',
    'Go/github.com+nats-io+nats-server+v2@v2.15.2/server/configs/certs/key.new.pem:1': 'right',
    'Go/github.com+nats-io+nats-server+v2@v2.15.2/server/configs/certs/key.pem:1': 'right',
    'Go/github.com+nats-io+nats-server+v2@v2.15.2/server/configs/certs/tls/benchmark-ca-key.pem:1': 'right',
    'Go/github.com+nats-io+nats-server+v2@v2.15.2/server/configs/certs/tls/benchmark-server-key-ed25519.pem:1': 'right',
    'Go/github.com+nats-io+nats-server+v2@v2.15.2/server/configs/certs/tls/benchmark-server-key-rsa-1024.pem:1':
      'right',
    'Go/github.com+nats-io+nats-server+v2@v2.15.2/server/configs/certs/tls/benchmark-server-key-rsa-2048.pem:1':
      'right',
    'Go/github.com+nats-io+nats-server+v2@v2.15.2/server/configs/certs/tls/benchmark-server-key-rsa-4096.pem:1':
      'right',
    'PyPI/celery==5.7.0/celery/backends/arangodb.py:48': 'right',
    'PyPI/msal==1.39.0/msal/managed_identity.py:728': 'right',
    'PyPI/scrapy==2.19.0/scrapy/utils/ssl.py:121': 'right',
    'crates/aws-config@1.8.15/src/login/cache.rs:151': 'right',
  }),
)
