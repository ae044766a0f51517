/** Kinds of gitleaks that are no credentials in code, by what they are. */
export const NO_SECRETS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'identifiers and public keys':
      'adobe-client-id alibaba-access-key-id asana-client-id aws-access-token discord-client-id flutterwave-public-key ' +
      'lob-pub-api-key bitbucket-client-id mailgun-pub-key linkedin-client-id looker-client-id mapbox-api-token messagebird-client-id new-relic-user-api-id ' +
      'new-relic-browser-api-token plaid-client-id sendbird-access-id sumologic-access-id twilio-api-key gcp-api-key',
    'test keys': 'easypost-test-api-token flutterwave-secret-key flutterwave-encryption-key',
    'examples that repeat one character or count up': 'age-secret-key snyk-api-token',
    'commands, which other rules read': 'curl-auth-header curl-auth-user',
    'a part of a secret alone':
      'jwt-base64 aws-amazon-bedrock-api-key-short-lived microsoft-teams-webhook sidekiq-sensitive-url',
  }).flatMap(([what, rules]) => rules.split(' ').map(rule => [rule, what] as const)),
)
