import { countsUp, entropyOf, isPeriodic, isReference, readableBase64 } from './values.ts'

/** True for a text without words: random letters and digits of one kind throughout. */
export function isMachineMade(text: string): boolean {
  if (text.length < 16 || text.length > 600 || isReference(text) || !/\d/.test(text)) return false
  if (/[\s{}()<>|$\\"'`;,*?^[\]]/.test(text) || isPeriodic(text, 20) || countsUp(text)) return false
  if (/^(?:eyJ|sha(?:1|256|384|512)[-:])/i.test(text) || isWordy(text) || /[a-z]{3}/.test(readableBase64(text)))
    return false
  return entropyOf(text) >= (/^(?:0x)?[0-9a-f]+$/i.test(text) ? 2.8 : 3.3)
}

/** No words have six consonants in a row, but for abbreviations. */
const UNSPEAKABLE = /[bcdfghj-np-tvwxz]{6}/i
const ABBREVIATIONS = /https?|html|xml|grpc|sql|smtp|hmac|jwt|css|rsa|ssl|tls|ssh|dns|tcp/gi

/** True where most letters belong to words of four or more with vowels as words have them. */
function isWordy(text: string): boolean {
  if (isInterleaved(text)) return false
  const letters = text.replace(/[^A-Za-z]/g, '').length
  let wordy = 0
  for (const [word] of text.matchAll(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g)) {
    const vowels = word.replace(/[^aeiouy]/gi, '').length
    const isWord =
      vowels >= word.length * 0.15 &&
      vowels <= word.length * 0.85 &&
      !UNSPEAKABLE.test(word.replace(ABBREVIATIONS, 'o'))
    if (isWord && word.length >= 4) wordy += word.length
  }
  return letters > 0 && wordy >= letters * 0.6
}

/** True where digits stand between short runs of letters again and again, as no words are written. */
function isInterleaved(text: string): boolean {
  const digits = text.match(/\d+/g)?.length ?? 0
  const most = /[_.\s/-]/.test(text) ? 5 : 3
  return digits >= Math.max(most, text.length / 10) && !/[A-Za-z]{16}/.test(text)
}
