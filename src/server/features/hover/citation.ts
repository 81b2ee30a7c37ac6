/** What is known of a cited resolution: whose it is, of which session, and when that session decides. */
import type { ResolutionCitation } from '../../../../grammar/ast.ts'
import {
  ecosocSessionWindow,
  hrcSessionWindow,
  parseRoman,
  sessionWindow,
  specialSessionWindow,
  type DateWindow,
} from '../../../../grammar/index.ts'
import { ordinalWord } from '../../../../grammar/english.ts'
import { citations } from '../../../lint/facts/citations.ts'
import type { ProfileOrgan } from '../../../lint/profile.ts'
import type { View } from '../../view.ts'
import { dateInWords } from '../../../rules/shared/dates.ts'

const organs: Readonly<Record<ProfileOrgan, string | undefined>> = {
  GA: 'General Assembly',
  SC: 'Security Council',
  HRC: 'Human Rights Council',
  ECOSOC: 'Economic and Social Council',
  other: undefined,
}

const ordinary = (session: string): number | undefined =>
  /^\d+$/.test(session) ? Number(session) : parseRoman(session)

const windowOf = ({ session, year }: ResolutionCitation, issuer: ProfileOrgan | undefined): DateWindow | undefined => {
  if (issuer === 'ECOSOC' && year !== undefined) return ecosocSessionWindow(year)
  if (issuer === 'SC' && year !== undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (session === undefined) return undefined
  const number = ordinary(session)
  if (issuer === 'HRC') return number === undefined ? undefined : hrcSessionWindow(number)
  if (issuer !== 'GA') return undefined
  return number === undefined ? specialSessionWindow(session) : sessionWindow(number)
}

const sessionWords = (session: string): string => {
  const number = ordinary(session)
  if (number !== undefined) return number < 200 ? `${ordinalWord(number)} session` : `session ${session}`
  return `${session.startsWith('ES') ? 'emergency ' : ''}special session ${session}`
}

/** Lines about a citation. */
export const describeCitation = (node: ResolutionCitation, view: View): string[] => {
  const issuer = view.lintable.fact(citations).find((each) => each.node === node)?.issuer
  const organ = (issuer && organs[issuer]) ?? node.organ
  const window = windowOf(node, issuer)
  return [
    `**${node.instrument === 'resolution' ? 'Resolution' : 'Decision'} ${node.reference}**${organ ? ` of the ${organ}` : ''}`,
    ...(node.session === undefined ? [] : [`Number ${node.number} of the ${sessionWords(node.session)}`]),
    ...(node.date === undefined ? [] : [`Dated ${dateInWords(node.date)}`]),
    ...(window ? [`Adopted, as the numbers tell, from ${dateInWords(window.from)} to ${dateInWords(window.to)}`] : []),
  ]
}
