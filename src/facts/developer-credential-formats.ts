import { type CredentialFormat, format } from './credential-format.ts'

/**
 * Shapes of platforms, clouds and tools for developers, in the order of their names. Sources: the rules of gitleaks
 * (`cmd/generate/config/rules`) and of secretlint (`secretlint-rule-vercel`, `secretlint-rule-cloudflare`), which quote
 * the providers' documentation. Test keys and identifiers that open nothing are left out.
 */
export const DEVELOPER_CREDENTIAL_FORMATS: readonly CredentialFormat[] = [
  format('1Password secret key', /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}/),
  format('Adobe client secret', /p8e-[A-Za-z0-9_-]{32}/),
  format('Amazon Bedrock key', /ABSK[A-Za-z0-9+/]{109,269}={0,2}/),
  format('Amazon Bedrock key', /bedrock-api-key-[A-Za-z0-9+/]{60,2000}={0,2}/),
  format('Artifactory key', /AKCp[A-Za-z0-9]{69}(?![A-Za-z0-9])/),
  format('Artifactory token', /cmVmd[A-Za-z0-9]{59}(?![A-Za-z0-9])/),
  format(
    'Authress key',
    /(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}/,
  ),
  format('Azure client secret', /[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/),
  format('ClickHouse Cloud key', /4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9])/),
  format('Clojars token', /CLOJARS_[a-z0-9]{60}/),
  format('Cloudflare token', /cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}/),
  format('Defined Networking token', /dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}/),
  format('Duffel live token', /duffel_live_[A-Za-z0-9_=-]{43}/),
  format('Dynatrace token', /dt0[a-z]\d{2}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{64}/),
  format('EasyPost key', /EZAK[A-Za-z0-9]{54}(?![A-Za-z0-9+/])/),
  format('Facebook app token', /\d{15,16}\|[\w-]{27,40}(?![\w-])/),
  format('Facebook page token', /EAA[MC][A-Za-z0-9]{100,400}/),
  format('Flutterwave key', /FLWSECK-[A-Za-z0-9]{32}-X/),
  format('Frame.io token', /fio-u-[A-Za-z0-9_=-]{64}/),
  format('GitLab runner token', /GR1348941[\w-]{20}/),
  format('GitLab session', /_gitlab_session=[0-9a-z]{32}/),
  format('Grafana key', /eyJrIjoi[A-Za-z0-9]{70,400}={0,3}/),
  format('Grafana Cloud token', /glc_[A-Za-z0-9+/]{32,400}={0,3}/),
  format('Terraform token', /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/),
  format('Harness token', /[ps]at\.[\w-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}/),
  format('Hugging Face organization token', /api_org_[A-Za-z]{34}/),
  format('Infracost token', /(?<!\.)ico-[A-Za-z0-9]{32}/),
  format('Intra 42 client secret', /s-s4t2(?:ud|af)-[0-9a-f]{64}/),
  format('MaxMind license key', /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/),
  format(
    'Microsoft Teams webhook',
    /webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f-]{36}/,
  ),
  format('Netlify token', /nfp_[A-Za-z0-9]{36,60}/),
  format('New Relic insert key', /NRII-[A-Za-z0-9-]{32}/),
  format('Octopus Deploy key', /API-[A-Z0-9]{26}(?![A-Z0-9])/),
  format('OpenShift token', /sha256~[\w-]{43}/),
  format('Prefect key', /pnu_[A-Za-z0-9]{36}/),
  format('Pulumi token', /pul-[0-9a-f]{40}/),
  format('ReadMe key', /rdme_[a-z0-9]{70}/),
  format('Render key', /rnd_[A-Za-z0-9]{24,40}/),
  format('Render deploy hook', /api\.render\.com\/deploy\/srv-[a-z0-9]{16,30}\?key=[\w-]{8,40}/),
  format('RubyGems key', /rubygems_[0-9a-f]{48}/),
  format('Scalingo token', /tk-[a-z]{2}-[\w-]{48}/),
  format('SettleMint token', /sm_(?:pat|aat|sat)_[A-Za-z0-9]{16}(?![A-Za-z0-9])/),
  format('Shippo live token', /shippo_live_[0-9a-fA-F]{40}/),
  // signalwire.com/docs: "API Token", of which `PT` is the prefix.
  format('SignalWire token', /(?<![A-Za-z0-9])PT[0-9a-f]{48}(?![0-9a-f])/),
  format('SonarQube token', /sq[upa]_[0-9a-zA-Z]{40}/),
  format('Sourcegraph token', /sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}/),
  format('Typeform token', /tfp_[\w.=-]{59}/),
  format('Vercel token', /vc[piark]_[A-Za-z0-9]{24,60}/),
]
