import * as Sentry from '@sentry/nextjs'

Sentry.init({ dsn: 'https://4f1b2c3d5e6f7a8b9c0d1e2f3a4b5c6d@o450123.ingest.de.sentry.io/4506789', tracesSampleRate: 0.1 })
