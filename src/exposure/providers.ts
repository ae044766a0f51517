/** Data stores by the last labels of their hosts (docs: mpg, upstash, tigris; the providers' own pages). */
const PROVIDERS: readonly (readonly [suffix: string, name: string])[] = [
  ['flympg.net', 'Managed Postgres'],
  ['upstash.io', 'Upstash Redis'],
  ['t3.storage.dev', 'Tigris'],
  ['tigris.dev', 'Tigris'],
  ['tigrisfiles.io', 'Tigris'],
  ['tigrisbucket.io', 'Tigris'],
  ['tigrisblob.io', 'Tigris'],
  ['supabase.co', 'Supabase'],
  ['supabase.com', 'Supabase'],
  ['neon.tech', 'Neon'],
  ['rds.amazonaws.com', 'Amazon RDS'],
  ['cache.amazonaws.com', 'Amazon ElastiCache'],
  ['r2.cloudflarestorage.com', 'Cloudflare R2'],
  ['mongodb.net', 'MongoDB Atlas'],
  ['psdb.cloud', 'PlanetScale'],
  ['turso.io', 'Turso'],
  ['db.ondigitalocean.com', 'DigitalOcean database'],
  ['aivencloud.com', 'Aiven'],
  ['cockroachlabs.cloud', 'CockroachDB Cloud'],
  ['clickhouse.cloud', 'ClickHouse Cloud'],
  ['database.windows.net', 'Azure SQL'],
  ['database.azure.com', 'Azure database'],
  ['blob.core.windows.net', 'Azure Blob Storage'],
  ['storage.googleapis.com', 'Google Cloud Storage'],
  ['redis-cloud.com', 'Redis Cloud'],
  ['redislabs.com', 'Redis Cloud'],
]

/** The data store of a host in lower case; `undefined` where its name does not show one. */
export function storeOfHost(host: string): string | undefined {
  if (/-vector\.upstash\.io$/.test(host)) return 'Upstash Vector'
  if (/(?:^|\.)s3(?:[.-][a-z0-9-]{1,30})?\.amazonaws\.com$/.test(host)) return 'Amazon S3'
  return PROVIDERS.find(([suffix]) => host === suffix || host.endsWith(`.${suffix}`))?.[1]
}
