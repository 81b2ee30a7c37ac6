/** Cost against size as a picture: both axes in powers of ten, a flat line is a cost that only grows with the text. */
import { sizes, type Cost } from './shapes.ts'

const width = 720
const height = 420
const edge = { left: 64, right: 200, top: 24, bottom: 44 }
const colors = ['#1f77b4', '#d62728', '#2ca02c', '#9467bd', '#ff7f0e', '#17becf']

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const log = Math.log10

/** @returns an SVG document */
export const plot = (costs: readonly Cost[]): string => {
  const all = costs.flatMap((cost) => cost.costs)
  const low = Math.floor(log(Math.min(...all)))
  const high = Math.ceil(log(Math.max(...all)))
  const first = log(sizes[0] ?? 1)
  const last = log(sizes.at(-1) ?? 10)
  const x = (size: number): number =>
    edge.left + ((log(size) - first) / (last - first)) * (width - edge.left - edge.right)
  const y = (cost: number): number =>
    height - edge.bottom - ((log(cost) - low) / (high - low)) * (height - edge.top - edge.bottom)
  const shapes = [...new Set(costs.map(({ shape }) => shape))]
  const lines = costs.map(({ shape, work, costs: per }) => {
    const color = colors[shapes.indexOf(shape) % colors.length] ?? 'black'
    const points = per.map((cost, index) => `${x(sizes[index] ?? 1).toFixed(1)},${y(cost).toFixed(1)}`).join(' ')
    return `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="2"${work === 'lint' ? '' : ' stroke-dasharray="5 4"'}/>`
  })
  const grid = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)).map(
    (cost) =>
      `<line x1="${edge.left}" x2="${width - edge.right}" y1="${y(cost)}" y2="${y(cost)}" stroke="#ddd"/><text x="${edge.left - 8}" y="${y(cost) + 4}" text-anchor="end">${cost}</text>`,
  )
  const marks = sizes.map(
    (size) => `<text x="${x(size)}" y="${height - edge.bottom + 18}" text-anchor="middle">${size / 1000} K</text>`,
  )
  const legend = shapes.map((shape, index) => {
    const top = edge.top + 18 * index
    const left = width - edge.right + 16
    return `<line x1="${left}" x2="${left + 22}" y1="${top}" y2="${top}" stroke="${colors[index % colors.length]}" stroke-width="2"/><text x="${left + 28}" y="${top + 4}">${escape(shape)}</text>`
  })
  const below = edge.top + 18 * (shapes.length + 1)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="Nanoseconds a character against the size of the text">
<rect width="${width}" height="${height}" fill="white"/>
${[...grid, ...marks, ...lines, ...legend].join('\n')}
<text x="${width - edge.right + 16}" y="${below}">lint: whole lines; parse: broken</text>
<text x="${edge.left}" y="14">ns a character</text>
</svg>
`
}
