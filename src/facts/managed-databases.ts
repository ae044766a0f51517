/** Hosts with a part that the provider drew for one database, by the providers' documentation of connection strings. */
const MANAGED_DATABASES: readonly RegExp[] = [
  // MongoDB Atlas
  /^[\w-]{1,80}\.[a-z0-9]{5,8}\.mongodb\.net$/,
  // Neon
  /^ep-[a-z]{2,30}-[a-z]{2,30}-[a-z0-9]{6,12}(?:-pooler)?\.(?:[\w-]{1,40}\.){1,4}neon\.tech$/,
  // Supabase
  /^db\.[a-z]{20}\.supabase\.(?:co|net)$/,
  // Amazon RDS and Aurora
  /^[\w-]{1,80}\.(?:cluster-(?:ro-)?)?[a-z0-9]{12}\.[a-z]{2}(?:-[a-z]{2,12}){1,3}-\d\.rds\.amazonaws\.com$/,
  // Aiven
  /^[\w-]{1,80}-[\w-]{1,60}\.(?:[a-z]\.)?aivencloud\.com$/,
  // Upstash
  /^(?:[a-z0-9]{2,8}-)?[a-z]{2,20}-[a-z]{2,20}-\d{4,6}\.upstash\.io$/,
  // Railway
  /^[a-z]{3,30}\.proxy\.rlwy\.net$|^containers-[a-z]{2}-[a-z]{2,10}-\d{1,3}\.railway\.app$/,
  // Render
  /^dpg-[a-z0-9]{20}(?:-[a-z])?\.[\w-]{1,40}-postgres\.render\.com$/,
]
/** What a manual writes in the place of that part. */
const MADE_UP = /x{3}|abc|123|your|example/

/** True for the public host of one managed database: whoever has its login reaches it from everywhere. */
export function isManagedDatabase(host: string): boolean {
  const name = host.toLowerCase()
  return MANAGED_DATABASES.some(pattern => pattern.test(name)) && !MADE_UP.test(name)
}

/** The domains of providers whose databases are on the internet, by the providers' documentation of connection strings. */
const PUBLIC_DATABASE =
  /\.(?:mongodb\.net|neon\.tech|supabase\.(?:co|com|net)|rds\.amazonaws\.com|aivencloud\.com|upstash\.io|rlwy\.net|railway\.app|render\.com|psdb\.cloud|cockroachlabs\.cloud|db\.ondigitalocean\.com|database\.(?:azure\.com|windows\.net)|cloud\.redislabs\.com|redns\.redis-cloud\.com|tsdb\.cloud\.timescale\.com|elephantsql\.com|clever-cloud\.com|tidbcloud\.com)\b(?![^\s"'`]{0,200}sslmode=(?:require|verify))/i

/**
 * True for a text with the host of a database that a provider keeps on the internet. With `sslmode=require` in the URL,
 * node-postgres verifies the certificate whatever its options say (node-postgres.com: features/ssl).
 */
export function namesPublicDatabase(text: string): boolean {
  return PUBLIC_DATABASE.test(text)
}
