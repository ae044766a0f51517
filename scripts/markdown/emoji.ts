const circle = (fill: string): string => `<circle cx="8" cy="8" r="7" fill="${fill}"/>`

/** Drawn here, so that a picture does not hang on the fonts of the machine that takes it. */
const DRAWINGS: ReadonlyMap<string, string> = new Map([
  [
    '🛑',
    '<path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="#d93036"/><path d="M4.3 6.9h7.4v2.2H4.3z" fill="#fff"/>',
  ],
  ['🔴', circle('#dd2e44')],
  ['🟠', circle('#f4900c')],
  ['🔵', circle('#3b88c3')],
  ['⚪', '<circle cx="8" cy="8" r="6.5" fill="#e6e7e8" stroke="#9a9fa5"/>'],
  [
    '✅',
    '<rect x="1" y="1" width="14" height="14" rx="2.5" fill="#3fa34d"/><path d="M4 8.4l2.7 2.7L12.2 5" fill="none" stroke="#fff" stroke-width="2"/>',
  ],
  ['➖', '<path d="M2 6.8h12v2.4H2z" fill="#8a9199"/>'],
  [
    '⚠',
    '<path d="M8 1.2L15.4 14.5H.6z" fill="#f2b632"/><path d="M7.2 5.5h1.6v4.8H7.2zM7.2 11.3h1.6v1.6H7.2z" fill="#20262d"/>',
  ],
  [
    '🔇',
    '<path d="M1.5 6h2.8L8 2.8v10.4L4.3 10H1.5z" fill="#8a9199"/><path d="M10 5.5l4.5 5m0-5l-4.5 5" stroke="#d93036" stroke-width="1.6"/>',
  ],
  [
    '✂',
    '<path d="M3 2l8 9M13 2L5 11" stroke="#8a9199" stroke-width="1.5"/><circle cx="4" cy="12.5" r="2" fill="none" stroke="#d93036" stroke-width="1.4"/><circle cx="12" cy="12.5" r="2" fill="none" stroke="#d93036" stroke-width="1.4"/>',
  ],
])

const KNOWN = new RegExp(`(?:${[...DRAWINGS.keys()].join('|')})\\uFE0F?`, 'gu')

/** Puts drawings in the place of the emoji that Airworthy uses. */
export function replaceEmoji(html: string): string {
  return html.replace(KNOWN, found => {
    const drawing = DRAWINGS.get(found.replace('\uFE0F', '')) ?? ''
    return `<svg class="emoji" viewBox="0 0 16 16" aria-hidden="true">${drawing}</svg>`
  })
}
