/** The offset of the line break that ends the line of an offset, or the text's end. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
