/** Which lines of text stand beside each other, over the page artefacts and notes between them. */
import { isComment } from '../../lines/line.ts'
import { PageEdge } from '../../lines/shapes.ts'
import type { Context, Noted } from '../facts.ts'

/** The lines of text before and after every line, over page artefacts and notes. */
export function neighbours({ lines, artefacts, notes }: Noted): Pick<Context, 'nextText' | 'lastText' | 'crossed'> {
  const nextText = new Int32Array(lines.length + 1).fill(lines.length)
  const lastText = new Int32Array(lines.length + 1).fill(-1)
  const crossed = new Uint8Array(lines.length + 1)
  for (const line of lines) {
    const { index } = line
    const isText = line.shape !== PageEdge && artefacts[index] === undefined && notes[index] === undefined
    if (isText) nextText.fill(index, (lastText[index] ?? -1) + 1, index + 1)
    lastText[index + 1] = isText ? index : (lastText[index] ?? -1)
    // A comment of whoever keeps the text divides nothing.
    crossed[index + 1] = isText ? 0 : isComment(line) ? (crossed[index] ?? 0) : 1
  }
  return { nextText, lastText, crossed }
}
