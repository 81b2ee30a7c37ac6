/** Who proposes an English text, and as what: `Belarus, China and India:* draft resolution` (conventions 2.8). */
import { fold } from '../../notation/space.ts'
import type { ProposalForms, Submission } from '../language.ts'
import { label } from '../labels-of-facts.ts'

const action = String.raw`(?:revised\s+)?draft\s+(?:resolution|decision)|amendments?\s+to\s+(?:(?:revised\s+)?draft\s+)?(?:resolution|decision)`

/** An action to its end: an amendment names the draft that it amends. */
const wholeAction = /(?:revised\s+)?(?:draft\s+(?:resolution|decision)|amendments?\s+to\b[\s\S]*)/i

const saysAction = /\b(?:draft|amendments?|statement|decision)\b/i

const submission =
  /^\s*(revised\s+)?draft\s+(resolution|decision)\s+(?:submitted|proposed|recommended|prepared)\s+by\s+([\s\S]+)/iu

const readSubmission = (words: string): Submission | undefined => {
  if (!words.toLowerCase().includes('by')) return undefined
  const [, revised = '', instrument, submitter] = submission.exec(words) ?? []
  if (instrument === undefined || submitter === undefined) return undefined
  return {
    action: fold(`${revised}draft ${instrument}`).toLowerCase(),
    submittedBy: fold(submitter).replace(/,? (?:on the basis of|following) .*/u, ''),
  }
}

const readAction = (words: string): string =>
  fold(wholeAction.exec(words)?.[0] ?? '').replace(/^(?:Revised )?Draft/u, (head) => head.toLowerCase())

/** The forms of sponsors and actions in English texts. */
export const proposals: ProposalForms = {
  sponsorsLabel: label(
    'mlcsap',
    '(?:main |lead |co-?)?(?:sponsor|submitter|author)s?|(?:submitted|sponsored|proposed|authored) by',
  ),
  action,
  words: /draft|amendment/i,
  submissionHead:
    /^\*{0,2}(?:Revised\s+)?Draft (?:resolution|decision|Presidential statement)(?:\s+(?:submitted|proposed|recommended|prepared)\b|\s*\*{0,3}$)/i,
  submissionGoesOn: /\b(?:by|of|the|on|and|for|to|from|in|with|submitted|draft)$|,$/,
  amends: /amendments?\s+to\s/i,
  draftNamed: /\b(?:resolution|decision)s?$/i,
  textBegins:
    /^(?:\(?[a-z\d]{1,3}[.)]\s|(?:In|After|Before|At|Replace|Delete|Insert|Add|Operative|Preambular) |The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)(?:[,:]| [a-z]))/,
  readSubmission,
  readAction,
  saysAction: (words) => saysAction.test(words),
  endsSponsors: (words) => /\bdraft\b|\bamendment/iu.test(words),
  isNoSponsor: (words) => /^on behalf of\b/u.test(words),
}
