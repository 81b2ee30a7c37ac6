/** The resolutions and decisions that a document cites: whose they are, and which are named together. */
import type { AnyNode, ResolutionCitation } from '../../../grammar/ast.ts'
import { parseRoman } from '../../../grammar/index.ts'
import { cleanText } from '../../tree/clean.ts'
import { rangeOf, type Range } from '../../tree/range.ts'
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

/** `2623 (2022)`: only resolutions of the Security Council are numbered so. */
const withYear = /\((?:19|20)\d\d\)$/

/** The Assembly numbers its resolutions so from its 31st session on, and before with Roman numerals: `22/1` is a committee's. */
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

/** Bodies whose resolutions bear a session and a number too. */
const bodies = String.raw`(?:Commission|Conference|Congress|Parties|Authority|Council of|(?:Health|Environment|Habitat|Parliamentary) Assembly)\b`
const anyBody = new RegExp(bodies)

/** `the Commission, in its`, `the Agency, by its`: the body that is named last is the one whose resolution follows. */
const bodysOwn = new RegExp(
  String.raw`\b${bodies}(?:(?!General Assembly|the Assembly|Security Council|;)[^“”"]){0,120}?\b(?:in|by|through|under|pursuant to|with) its\s+(?:[a-z]+ )?(?:resolutions?|decisions?)\s+$`,
)

/** How far before a citation its issuer is looked for. */
const reach = 240

/**
 * Whether the words around a citation in a text of the Assembly name another body whose resolution it may be: before an own
 * one `the Commission, in its`; anywhere in the paragraph where the citation names nobody.
 */
const mayBeOfBody = ({ own, organ, position }: ResolutionCitation, block: Range, text: string): boolean => {
  if (organ !== undefined) return false
  const at = position.start.offset ?? 0
  if (!own) return anyBody.test(text.slice(block.start, block.end))
  const before = text.slice(Math.max(block.start, at - reach), at)
  return anyBody.test(before) && bodysOwn.test(before)
}

/** What may stand between two citations of one list; a date after a member is its own. */
const connector = /^,?\s*(?:(?:and|or|to|as well as)\b)?\s*(?:its)?$/

/** What a citation's issuer is looked for in. */
const blocks: ReadonlySet<AnyNode['type']> = new Set([
  'preambularParagraph',
  'operativeParagraph',
  'subparagraph',
  'paragraph',
  'footnoteDefinition',
])

const inside: Partial<Record<AnyNode['type'], Citation['in']>> = {
  masthead: 'masthead',
  proposal: 'masthead',
  annex: 'annex',
  footnoteDefinition: 'note',
  quotation: 'quotation',
  emphasis: 'quotation',
}

/** Every citation in the order of the source. A fact. */
export const citations = ({ document, profile, text }: Lintable): readonly Citation[] => {
  const found: Citation[] = []
  const search = (parent: AnyNode, where: Citation['in'], block: Range): void => {
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
        const named = issuerOf(child, profile)
        const [head = child] = list
        const issuer = named === 'GA' && mayBeOfBody(head, block, text) ? undefined : named
        found.push({ node: child, in: where, list, ...(issuer === undefined ? {} : { issuer }) })
      }
      search(child, inside[child.type] ?? where, blocks.has(child.type) ? rangeOf(child) : block)
    }
  }
  search(document, 'text', rangeOf(document))
  return found
}

const sameSeries = (a: ResolutionCitation, b: ResolutionCitation): boolean =>
  a.instrument === b.instrument && a.organ === b.organ && a.own === b.own
