/** Cookies that stand for a person who is signed in, or guard what they do; not analytics, a language or an author. */
const PERSONAL = /sess|^sid$|(?:^|[._-])sid(?:$|[._-])|auth(?!or)|token|jwt|login|remember|csrf|xsrf|identity/i

/** True for the name of a cookie that must not be intercepted. */
export function isPersonalCookie(name: string): boolean {
  return PERSONAL.test(name)
}
