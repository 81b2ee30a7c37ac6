/** A small map of both texts: a line for each paragraph from where it stood to where it stands, so that moves are seen. */
import type { Row } from '../../compare/comparison.ts'
import { escapeHtml, tag } from '../html/markup.ts'
import { rowName, rowVerdict } from './rows.ts'

/** Distance between two paragraphs, and sizes of the picture, in its own units. */
const step = 6
const top = 16
const width = 140
const [left, right] = [20, 120]

/**
 * The map of some rows.
 * @param idOf the name of a row in its page, where it has one
 */
export const moveMap = (rows: readonly Row[], idOf: (row: Row) => string | undefined): string => {
  const isOwn = ({ kind }: Row): boolean => kind !== 'split' && kind !== 'merged'
  const olds = rows
    .filter((row) => row.old && isOwn(row))
    .toSorted((a, b) => (a.old?.position.start.offset ?? 0) - (b.old?.position.start.offset ?? 0))
  const oldPlace = new Map(olds.map((row, index) => [row, top + index * step]))
  let height = top
  const shapes = rows.flatMap((row): string[] => {
    const before = oldPlace.get(row)
    const after = row.kind === 'deleted' || row.kind === 'merged' ? undefined : (height += step) - step
    const id = idOf(row)
    const title = tag('title', {}, escapeHtml(`${rowName(row)}: ${rowVerdict(row)}`))
    const shape =
      before !== undefined && after !== undefined
        ? tag('line', { x1: left, y1: before, x2: right, y2: after, class: lineClass(row) }, title)
        : tag(
            'circle',
            {
              cx: after === undefined ? left : right,
              cy: after ?? before ?? top,
              r: 2.5,
              class: after === undefined ? 'deleted' : 'inserted',
            },
            title,
          )
    return [id === undefined ? shape : tag('a', { href: `#${id}` }, shape)]
  })
  const bottom = Math.max(height, top + olds.length * step) + step
  const words = tag('text', { x: 4, y: 9 }, 'old') + tag('text', { x: right - 8, y: 9 }, 'new')
  return tag(
    'svg',
    { viewBox: `0 0 ${width} ${bottom}`, role: 'group', 'aria-label': 'Where each paragraph went' },
    words + shapes.join(''),
  )
}

const lineClass = ({ moved, level, kind }: Row): string => {
  if (moved || level) return 'moved'
  return kind === 'same' ? 'same' : 'changed'
}
