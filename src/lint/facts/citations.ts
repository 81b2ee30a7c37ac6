/** The resolutions and decisions that a document cites: whose they are, and which are named together. */
import type { AnyNode, ResolutionCitation } from '../../../grammar/ast.ts'
import { parseRoman } from '../../../grammar/index.ts'
import { cleanText } from '../../tree/clean.ts'
import type { Profile, ProfileOrgan } from '../profile.ts'
import type { Lintable } from '../rule.ts'

/** One citation. */
export interface Citation {
  node: ResolutionCitation
  /** Whose resolution it is; absent where the text leaves it open. */
  issuer?: ProfileOrgan
  /** Where it stands; a title in italics is a quotation. */
  in: 'text' | 'note' | 'annex' | 'quotation' | 'masthead'
  /** The citations of its list, itself one of them: `1/1 of …, 1/2 of … and 1/3`. Words between begin another list. */
  list: readonly ResolutionCitation[]
}

const issuers: Readonly<Record<string, ProfileOrgan>> = {
  'General Assembly': 'GA',
  Assembly: 'GA',
  'Security Council': 'SC',
  'Human Rights Council': 'HRC',
  'Economic and Social Council': 'ECOSOC',
}

/** `2623 (2022)`: the Security Council alone counts so. */
const withYear = /\((?:19|20)\d\d\)$/

/** From the 31st session on the Assembly counts so; before, with Roman numerals: `22/1` is a committee's. */
const isAssemblyNumber = ({ session = '' }: ResolutionCitation): boolean =>
  /^\d+$/.test(session) ? Number(session) > 30 : parseRoman(session) !== undefined || /^E?S-/.test(session)

/**
 * Whose resolution is cited (conventions 2.6: check the issuer first). `its` may speak of a body that the paragraph named
 * before: then the number tells.
 */
const issuerOf = (citation: ResolutionCitation, { organ }: Profile): ProfileOrgan | undefined => {
  if (citation.organ === 'Council') return organ === 'GA' ? undefined : organ
  if (citation.organ !== undefined) return issuers[citation.organ] ?? 'other'
  if (withYear.test(citation.reference)) return citation.instrument === 'resolution' ? 'SC' : undefined
  if (organ === 'GA') return isAssemblyNumber(citation) ? 'GA' : 'other'
  return citation.own ? organ : undefined
}

/** What may stand between two citations of one list; a date behind a member is its own. */
const connector = /^,?\s*(?:(?:and|or|to|as well as)\b)?\s*(?:its)?$/

const inside: Partial<Record<AnyNode['type'], Citation['in']>> = {
  masthead: 'masthead',
  proposal: 'masthead',
  annex: 'annex',
  footnoteDefinition: 'note',
  quotation: 'quotation',
  emphasis: 'quotation',
}

/** Every citation in the order of the source. A fact. */
export const citations = ({ document, profile }: Lintable): readonly Citation[] => {
  const found: Citation[] = []
  const search = (parent: AnyNode, where: Citation['in']): void => {
    if (!('children' in parent)) return
    const { children }: { children: readonly AnyNode[] } = parent
    let list: ResolutionCitation[] = []
    let last = -1
    for (const [index, child] of children.entries()) {
      if (child.type === 'resolutionCitation') {
        const between = last < 0 ? undefined : cleanText(children.slice(last + 1, index)).text
        const before = list[list.length - 1]
        const joins = before && between !== undefined && connector.test(between) && sameSeries(before, child)
        if (joins) list.push(child)
        else list = [child]
        last = index
        const issuer = issuerOf(child, profile)
        found.push({ node: child, in: where, list, ...(issuer === undefined ? {} : { issuer }) })
      }
      search(child, inside[child.type] ?? where)
    }
  }
  search(document, 'text')
  return found
}

const sameSeries = (a: ResolutionCitation, b: ResolutionCitation): boolean =>
  a.instrument === b.instrument && a.organ === b.organ && a.own === b.own
