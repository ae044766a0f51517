import type { Row } from './result.ts'

const WIDTH = 720
const HEIGHT = 360
const LEFT = 60
const RIGHT = 130
const TOP = 20
const BOTTOM = 40
const COLOURS = ['#8250df', '#1f883d', '#bc4c00', '#0969da', '#cf222e', '#6e7781']

/** Wall time against the number of apps, both on scales of powers of ten, as an SVG that reads on light and on dark. */
export function renderPlot(rows: readonly Row[], names: readonly string[]): string {
  const measured = rows.flatMap(({ tool, apps, outcome }) =>
    outcome.kind === 'measured' ? [{ tool, apps, wall: outcome.figures.wall }] : [],
  )
  const sizes = measured.map(({ apps }) => Math.log10(apps))
  const times = measured.map(({ wall }) => Math.log10(wall))
  const range = (values: readonly number[]): readonly [number, number] => [
    Math.floor(Math.min(...values)),
    Math.ceil(Math.max(...values, Math.min(...values) + 1)),
  ]
  const [fromX, toX] = range(sizes)
  const [fromY, toY] = range(times)
  const x = (apps: number) => LEFT + ((Math.log10(apps) - fromX) / (toX - fromX)) * (WIDTH - LEFT - RIGHT)
  const y = (wall: number) => HEIGHT - BOTTOM - ((Math.log10(wall) - fromY) / (toY - fromY)) * (HEIGHT - TOP - BOTTOM)

  const parts: string[] = []
  const text = (at: readonly [number, number], words: string, anchor = 'middle', fill = '#6e7781') =>
    parts.push(
      `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" text-anchor="${anchor}" fill="${fill}">${words}</text>`,
    )
  const line = (d: string, stroke: string, width: number) =>
    parts.push(`<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`)
  for (let power = fromX; power <= toX; power++) {
    line(`M${x(10 ** power).toFixed(1)} ${TOP}V${HEIGHT - BOTTOM}`, '#6e778140', 1)
    text([x(10 ** power), HEIGHT - BOTTOM + 18], `${10 ** power}`)
  }
  for (let power = fromY; power <= toY; power++) {
    line(`M${LEFT} ${y(10 ** power).toFixed(1)}H${WIDTH - RIGHT}`, '#6e778140', 1)
    text([LEFT - 8, y(10 ** power) + 4], `${10 ** power} s`, 'end')
  }
  text([(LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6], 'apps')
  // Labels of lines that end near one another move apart.
  let lowest = Number.NEGATIVE_INFINITY
  const ends = names.flatMap((name, index) => {
    const points = measured.filter(({ tool }) => tool === name)
    const last = points.at(-1)
    return last ? [{ name, colour: COLOURS[index % COLOURS.length] ?? '#6e7781', points, last }] : []
  })
  for (const { name, colour, points, last } of ends.toSorted((a, b) => y(a.last.wall) - y(b.last.wall))) {
    line(
      points.map(({ apps, wall }, i) => `${i === 0 ? 'M' : 'L'}${x(apps).toFixed(1)} ${y(wall).toFixed(1)}`).join(''),
      colour,
      2,
    )
    for (const { apps, wall } of points)
      parts.push(`<circle cx="${x(apps).toFixed(1)}" cy="${y(wall).toFixed(1)}" r="3" fill="${colour}"/>`)
    lowest = Math.max(y(last.wall) + 4, lowest + 15)
    text([x(last.apps) + 10, lowest], name, 'start', colour)
  }
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`
  return `${head}\n<title>Wall time against the number of apps</title>\n${parts.join('\n')}\n</svg>\n`
}
