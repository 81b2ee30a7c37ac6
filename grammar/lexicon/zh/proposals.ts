/** Who proposes a Chinese text, and as what: `白俄罗斯、古巴和中国：决议草案`. */
import type { ResolutionCitation } from '../../ast.ts'
import { fold } from '../../notation/space.ts'
import { label } from '../labels-of-facts.ts'
import type { ProposalForms, Submission } from '../language.ts'
import { amendmentAction, draftAction } from '../proposal-words.ts'

const submission = /^\s*(?:(.{2,60}?)(?:提交|提出)的)?(订正)?(决议|决定)草案(?:\s*[\uff0c,]?\s*由?(.{2,60}?)提交)?\s*$/u

const instrument = (words: string): ResolutionCitation['instrument'] =>
  words.includes('决定') ? 'decision' : 'resolution'

const readSubmission = (words: string): Submission | undefined => {
  const [, before, revised, noun, after] = submission.exec(words) ?? []
  const submitter = before ?? after
  if (noun === undefined || submitter === undefined) return undefined
  return { action: draftAction(instrument(noun), revised !== undefined), submittedBy: fold(submitter) }
}

const readAction = (words: string): string => {
  if (/修正案/.test(words)) return amendmentAction(instrument(words), /草案/.test(words))
  if (!/(?:决议|决定)草案/.test(words)) return ''
  return draftAction(instrument(words), /订正/.test(words))
}

/** Makes the forms of sponsors and actions in Chinese texts. */
export const createProposals = (): ProposalForms => ({
  sponsorsLabel: label('提共联', '(?:共同)?提案国|联署国|提交者'),
  action: String.raw`(?:订正)?(?:决议|决定)草案(?:修正案)?|对.{0,30}的修正案`,
  words: /草案|修正/u,
  submissionHead: /^\*{0,2}(?:.{2,60}(?:提交|提出)的)?(?:订正)?(?:决议|决定|声明)草案\*{0,3}$/u,
  submissionGoesOn: /[的在由\u3001\uff0c]$/u,
  amends: /修正/u,
  draftNamed: /(?:决议|决定)草案$/u,
  textBegins:
    /^(?:[(\uff08]?[a-z\d]{1,3}[)\uff09.]|在|将|删除|增加|(?:大会|安全理事会|人权理事会|经济及社会理事会)(?:\uff0c|\uff1a|:|决定))/u,
  readSubmission,
  readAction,
  saysAction: (words) => /草案|修正|声明|决定/u.test(words),
  endsSponsors: (words) => /草案|修正案/u.test(words),
  isNoSponsor: (words) => /^(?:代表|以.{2,30}名义)/u.test(words),
})
