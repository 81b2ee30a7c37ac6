/** Lines that begin or end a text below the first organ line: further organ lines, closings, the labels of annexes. */
import type { Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { AnnexLabel, Numbered, PageEdge, RunInOrgan, TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import { numberOf } from '../clauses/number.ts'
import { noFacts, type ByLine, type Landmark, type Noted } from '../facts.ts'
import { afterword } from './afterword.ts'
import { adoptedText, titledAnnexes } from './annexes.ts'
import { closingLength } from './closing.ts'
import { organAt } from './organ-line.ts'

/** @returns the landmarks, and the lines that are left for clauses, headings and annexes */
export function readLandmarks(noted: Noted): { readonly landmarks: ByLine<Landmark>; readonly body: readonly Line[] } {
  const { language, lines, artefacts, head, notes, organLine, openers } = noted
  const landmarks = noFacts<Landmark>(lines)
  const free = lines.filter(
    ({ index, shape }) =>
      shape !== PageEdge && artefacts[index] === undefined && head[index] === undefined && notes[index] === undefined,
  )
  let left = free
  const mark = (landmark: Landmark, found: readonly Line[]): readonly Line[] => {
    if (found.length === 0) return left
    for (const { index } of found) landmarks[index] = landmark
    return (left = left.filter(({ index }) => landmarks[index] === undefined))
  }
  const later = organLine ? laterOrgans(free, organLine.index, language) : []
  mark(
    'organRest',
    later.flatMap(({ rest }) => rest),
  )
  const belowOrgan = mark(
    'organ',
    later.map(({ first }) => first),
  )
  const unclosed = mark('closing', closings(belowOrgan, language))
  const below = afterword(noted, unclosed)
  if (below) mark('afterword', [below])
  const titled = mark('annex', titledAnnexes(unclosed, language))
  const adopted = adoptedText(unclosed, openers, language)
  if (!adopted) return { landmarks, body: titled }
  const { title, resumption } = adopted
  if (resumption) mark('resumption', [resumption])
  return { landmarks, body: mark(resumption ? 'setOut' : 'annex', [title]) }
}

/** An organ line, and the lines with which it goes on. */
interface LaterOrgan {
  readonly first: Line
  readonly rest: readonly Line[]
}

/**
 * Further resolutions of the document have organ lines of their own. One just below the title of an annex speaks for what is
 * annexed (A/RES/61/295: a declaration with a preamble), where no clause rule holds.
 */
function laterOrgans(lines: readonly Line[], from: number, language: Language): LaterOrgan[] {
  const found: LaterOrgan[] = []
  let annexed = false
  for (let i = lines.findIndex(({ index }) => index > from); i >= 0 && i < lines.length; i++) {
    const line = lines[i] as Line
    const organ = line.shape === TextLine || line.shape === RunInOrgan ? organAt(lines, i, language) : undefined
    if (line.shape === AnnexLabel) annexed = true
    else if (organ) {
      if (!annexed && line.hint?.heading !== true && (organ.match.comma || !isBetween(lines[i + organ.length])))
        found.push({ first: line, rest: lines.slice(i + 1, i + organ.length) })
    } else if (annexed && terminal(line.text) !== '') annexed = false
  }
  return found
}

/** Whether numbering goes on below: `The Committee` between paragraphs 44 and 45 is a heading (S/RES/2368 (2017)). */
const isBetween = (below: Line | undefined): boolean => below?.shape === Numbered && numberOf(below) > 1

function closings(lines: readonly Line[], language: Language): Line[] {
  const found: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const length = closingLength(lines, i, language)
    if (length === 0) continue
    found.push(...lines.slice(i, i + length))
    i += length - 1
  }
  return found
}
