/** A program that reads the environment, and stops or has a schema for what is missing. */
const CHECKS = /(?:process|Bun|import\.meta)\.env\b|validationSchema/
const STOPS = /\bthrow\b|process\.exit\(|["'](?:zod|valibot|yup|joi|@hapi\/joi|envalid|znv|@t3-oss\/)/
/** The names of secrets that a program may have a fallback for. */
const SECRET = /(?:SECRET|KEY|TOKEN|PASSWORD|SALT)\b/
/** Without a default: Python, Ruby, Elixir. */
const NEEDS = /\bos\.environ\[["']|\bENV\.fetch\(|\bfetch_env!\(/

/** True for a program that may refuse to start without a secret, so that a fallback in another file is never used. */
export function mayRequireSecrets(text: string): boolean {
  return SECRET.test(text) && (NEEDS.test(text) || (CHECKS.test(text) && STOPS.test(text)))
}
