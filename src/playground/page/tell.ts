/** What stands above the list: how much was found, and what the text was taken for. */
import { count, list, severityWords } from '../../formats/words.ts'
import type { Draft, Judgement } from '../protocol.ts'
import { byId } from './dom.ts'

/** `4 errors and 1 warning` */
const summaryOf = ({ counts }: Judgement, isEmpty: boolean): string => {
  const told = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severityWords[severity]))
  if (told.length > 0) return list(told)
  return isEmpty ? 'No text yet' : 'No findings'
}

/** Tells what was found in a text. */
export const tell = (judgement: Judgement, { text }: Draft): void => {
  const { findings, about } = judgement
  const isEmpty = text.trim() === ''
  byId('summary').textContent = summaryOf(judgement, isEmpty)
  byId('count').textContent = String(findings.length)
  byId('about').textContent = isEmpty ? '' : about
  const fixable = findings.filter(({ fix }) => fix?.kind === 'safe').length
  const all = byId('fix-all')
  all.textContent = fixable > 0 ? `Fix all (${fixable})` : 'Fix all'
  all.toggleAttribute('disabled', fixable === 0)
}
