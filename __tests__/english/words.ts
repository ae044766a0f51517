/** Words and phrases that make technical text hard to read or to find: kept out of everything that users read. */
export const UNWANTED: readonly RegExp[] = [
  'whoever',
  'nobody',
  'stands? (?:in|at|on|there|here|under|behind|beside)',
  '(?:is|are|be|was|were) told',
  'tells? (?:of|it|them|that|which|what)',
  '(?:is|are|was|were) to be',
  'leads? nowhere',
  'without a word',
  'for ever',
  'besides',
  '(?:ran|runs?) out on',
  'mend(?:s|ed|ing)?',
  'hangs? on',
  'gives? in',
  'gets? hold of',
  'lets? in',
  "anybody's",
  'on the way',
  'bids',
  'settles?',
  'of (?:its|your|their) own',
].map(pattern => new RegExp(`\\b${pattern}\\b`, 'i'))

/** The unwanted words of a text, one entry per line that has any. */
export function unwantedIn(text: string): string[] {
  return text.split('\n').filter(line => UNWANTED.some(pattern => pattern.test(line)))
}

/** The sentences of a text, without Markdown's marks. A code span counts as one word. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/`[^`]*`/g, 'code')
    .split(/(?<=[.!?])\s+|\n{2,}/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '')
}

/** How many words a sentence has. */
export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter(word => /\w/.test(word)).length
}

/** The most words of a sentence that users read in a message. */
const MOST_WORDS = 25

/** The sentences of texts that are too long. */
export function longSentencesIn(texts: Iterable<string>): string[] {
  // The list of regions is no sentence.
  const sentences = [...texts].flatMap(text => sentencesOf(text.replace(/Valid regions: .*/, '')))
  return sentences.filter(sentence => wordsIn(sentence) > MOST_WORDS)
}
