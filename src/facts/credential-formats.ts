import { anyOf, type CredentialFormat, format } from './credential-format.ts'
import { DEVELOPER_CREDENTIAL_FORMATS } from './developer-credential-formats.ts'

/**
 * Shapes from the providers' own documentation and from gitleaks' rules; Fly.io's from flyctl's redaction
 * (`agent/server/session.go`) and superfly/macaroon (`format.go`).
 */
export const CREDENTIAL_FORMATS: readonly CredentialFormat[] = [
  format('Fly.io token', /fm(?:2|1[ar])_[A-Za-z0-9+/_-]{40,2000}={0,3}/),
  format('Fly.io token', /fo1_[\w-]{40,60}/),
  format('Tigris secret key', /tsec_[A-Za-z0-9+/_-]{20,120}/),
  format('Stripe live key', /[sr]k_(?:live|prod)_[A-Za-z0-9]{20,250}/),
  format('webhook signing secret', /whsec_[A-Za-z0-9+/]{24,120}={0,2}/),
  format('GitHub token', /gh[pousr]_[A-Za-z0-9]{36,255}/),
  format('GitHub token', /github_pat_[A-Za-z0-9_]{60,255}/),
  format('GitLab token', /gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent|oas|ffct|imt|rtr)-[\w-]{20,150}/),
  format('OpenAI key', /sk-(?:proj|svcacct|admin)-[\w-]{40,250}/),
  format('OpenAI key', /sk-[A-Za-z0-9]{20,60}T3BlbkFJ[A-Za-z0-9]{20,60}/),
  format('Anthropic key', /sk-ant-(?:[a-z]{2,10}\d\d-[\w-]{80,200}|(?![a-z]{2,10}\d\d-)[\w-]{40,200})/),
  format('OpenRouter key', /sk-or-v1-[0-9a-f]{64}/),
  format('API key in the form of OpenAI', /sk-[A-Za-z0-9]{32,64}/),
  format('Groq key', /gsk_[A-Za-z0-9]{40,80}/),
  format('xAI key', /xai-[A-Za-z0-9]{60,100}/),
  format('Replicate token', /r8_[A-Za-z0-9]{37,40}/),
  format('Perplexity key', /pplx-[A-Za-z0-9]{40,60}/),
  format('Hugging Face token', /hf_[A-Za-z0-9]{34,40}(?![A-Za-z0-9_])/),
  format('Google OAuth secret', /GOCSPX-[\w-]{28}/),
  format('Google access token', /ya29\.[\w-]{30,500}/),
  { ...format('Google API key', /AIza[\w-]{35}/), public: true },
  format('Slack token', /xox[abeoprs]-\d{8,14}-(?:\d{8,14}-){0,3}(?=\d{0,60}[A-Za-z])[A-Za-z0-9]{9,80}/),
  format('Slack token', /xox(?:[aer]-\d-[A-Za-z0-9]{10,250}|e\.xox[bp]-\d-[A-Za-z0-9]{100,250})/),
  format('Slack app token', /xapp-\d-[A-Za-z0-9-]{20,200}/),
  format(
    'Slack webhook',
    /hooks\.slack\.com\/(?:(?:services|workflows)\/T\w{6,16}\/[AB]\w{6,16}\/[\w/]{16,80}|(?:services|workflows|triggers)\/[A-Za-z0-9+/]{43,80})/,
  ),
  format('Discord webhook', /discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[\w-]{50,90}/),
  format('Discord bot token', /[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,45}/),
  format('Telegram bot token', /\d{8,10}:AA[\w-]{32,34}/),
  format('SendGrid key', /SG\.(?:[\w-]{16,32}\.[\w-]{30,64}|[\w=.-]{66})/),
  format('Mailgun key', /key-[0-9a-f]{32}/),
  format('Mailgun key', /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/),
  format('Resend key', /re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,32}/),
  format('Brevo key', /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/),
  format('npm token', /npm_[A-Za-z0-9]{36}/),
  format('PyPI token', /pypi-AgE[\w-]{50,400}/),
  format('Docker Hub token', /dckr_(?:pat|oat)_[\w-]{27,60}/),
  format('Supabase token', /sbp_[0-9a-f]{40}/),
  format('Supabase secret key', /sb_secret_[\w-]{20,80}/),
  format('Sentry token', /sntrys_eyJ[A-Za-z0-9+/]{20,500}={0,2}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/),
  format('Sentry token', /sntryu_[0-9a-f]{64}(?![0-9a-f])/),
  format('age secret key', /AGE-SECRET-KEY-1[0-9A-Z]{58}/),
  format('DigitalOcean token', /do[opr]_v1_[0-9a-f]{64}/),
  format('Heroku key', /HRKU-[\w-]{36,80}/),
  format('Infisical token', /st\.[0-9a-f-]{20,40}\.[0-9a-f]{16,64}\.[0-9a-f]{16,64}/),
  format('X bearer token', /A{20}[A-Za-z0-9]{10,40}%[23][BDF][A-Za-z0-9%]{40,120}/),
  format('Doppler token', /dp\.(?:st|pt|ct|sa|said|scim|audit)\.[\w.-]{36,90}/),
  format('PlanetScale password or token', /pscale_(?:pw|tkn|oauth)_[\w.=-]{32,80}/),
  format('Neon key', /napi_[a-z0-9]{40,90}/),
  format('Neon password', /npg_[A-Za-z0-9]{10,24}/),
  format('Square token', /EAAA(?!A{3})[\w-]{56,64}/),
  format('Square token', /sq0(?:atp|csp)-[\w-]{22,43}/),
  format('Shopify token', /shp(?:at|ss|ca|pa)_[0-9a-zA-Z]{32,64}/),
  format('Linear key', /lin_(?:api|oauth)_[A-Za-z0-9]{32,64}/),
  format('Notion token', /secret_[A-Za-z0-9]{43}/),
  format('Notion token', /ntn_[A-Za-z0-9]{40,60}/),
  format('Cloudflare origin key', /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/),
  format('New Relic key', /NRAK-[A-Za-z0-9]{27}/),
  format('New Relic key', /[0-9a-f]{36}NRAL/),
  format('Postman key', /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/),
  format('Vault token', /hv[sbr]\.[\w-]{24,300}/),
  format('Databricks token', /dapi[0-9A-Fa-f]{32}(?:-\d)?/),
  format('Tailscale key', /tskey-[a-z]{3,12}-[\w-]{16,90}/),
  format('Grafana token', /glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/),
  format('1Password service token', /ops_eyJ[A-Za-z0-9+/=_-]{100,2000}/),
  format('Figma token', /figd_[\w-]{36,60}/),
  format('Atlassian token', /ATATT3[\w=-]{60,250}/),
  format('Airtable token', /pat\w{14}\.[0-9a-f]{64}/),
  format('Mapbox secret token', /sk\.eyJ[\w-]{20,300}\.[\w-]{20,60}/),
  format('Azure storage key', /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{42,88}={1,2}/),
  { ...format('Laravel application key', /base64:[A-Za-z0-9+/]{43}=/), ownMake: true },
  { ...format('Laravel application key', /base64:[A-Za-z0-9+/]{22}==/), ownMake: true },
  { ...format('Django secret key', /django-insecure-[^\s'"]{20,100}/), ownMake: true },
  ...DEVELOPER_CREDENTIAL_FORMATS,
]

/** Finds any of them: most values hold none, and one search tells. */
export const ANY_CREDENTIAL_FORMAT = anyOf(CREDENTIAL_FORMATS)

/** The head of a private key with the beginning of its body; line breaks may be written as `\n`. */
export const KEY_BLOCK =
  /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]){1,8}(?![^\n]{0,20}-----BEGIN)[A-Za-z0-9+/=:\s\\-]{40}/

/** A JSON Web Token; each part ends at a dot, which no part holds. */
export const JSON_WEB_TOKEN = /(?<![\w.-])eyJ[\w-]{10,2000}\.(eyJ[\w-]{10,4000})\.[\w-]{20,1000}/

/** A bcrypt hash: its password can be tried offline. */
export const BCRYPT_HASH = /\$2[abxy]\$\d\d\$[A-Za-z0-9./]{53}/

/** Hashes of passwords that frameworks store: Django's, Werkzeug's, and the modular crypt format of Argon2. */
export const STORED_HASH =
  /(?:pbkdf2_sha\d{1,3}\$\d{1,8}\$|pbkdf2:sha\d{1,3}:\d{1,8}\$|scrypt:\d{1,8}:\d{1,4}:\d{1,4}\$|\$argon2(?:id|i|d)\$)\S{30,300}/
