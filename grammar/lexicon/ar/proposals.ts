/** Who proposes an Arabic text, and as what: `بيلاروس وكوبا: مشروع قرار`. */
import type { ResolutionCitation } from '../../ast.ts'
import { fold } from '../../notation/space.ts'
import { label } from '../labels-of-facts.ts'
import type { ProposalForms, Submission } from '../language.ts'
import { amendmentAction, draftAction } from '../proposal-words.ts'

const action = String.raw`مشروع\s+(?:قرار|مقرر)(?:\s+منقح)?|تعديل(?:ات)?\s+(?:على|لـ?)\s?مشروع`

const submission =
  /^\s*مشروع\s+(قرار|مقرر)(\s+منقح)?\s*\u060c?\s+(?:مقدم|مقترح|أوصت به|أعده|قدمه|قدمته)\s+(?:من\s+)?([\s\S]+)/u

const instrument = (words: string): ResolutionCitation['instrument'] =>
  words.includes('مقرر') ? 'decision' : 'resolution'

const readSubmission = (words: string): Submission | undefined => {
  const [, noun, revised, submitter] = submission.exec(words) ?? []
  if (noun === undefined || submitter === undefined) return undefined
  return { action: draftAction(instrument(noun), revised !== undefined), submittedBy: fold(submitter) }
}

const readAction = (words: string): string => {
  if (/تعديل/u.test(words)) return amendmentAction(instrument(words), /مشروع/u.test(words))
  if (!/مشروع\s+(?:قرار|مقرر)/u.test(words)) return ''
  return draftAction(instrument(words), /منقح/u.test(words))
}

/** Makes the forms of sponsors and actions in Arabic texts. */
export const createProposals = (): ProposalForms => ({
  sponsorsLabel: label('م', 'مقدمو? (?:المشروع|مشروع القرار)|المقدمون'),
  action,
  words: /مشروع|تعديل/u,
  submissionHead:
    /^\*{0,2}مشروع\s+(?:قرار|مقرر|بيان|إعلان)(?:\s+منقح)?(?:\s*\u060c?\s+(?:مقدم|مقترح|أوصت به|أعده|قدمه|قدمته)(?!\p{L})|\s*\*{0,3}$)/u,
  submissionGoesOn: /\s(?:من|في|إلى|على|عن|مقدم|مشروع)$|\u060c$/u,
  amends: /تعديل/u,
  draftNamed: /(?:قرار|القرار|مقرر|المقرر)$/u,
  textBegins:
    /^(?:\(?[\u0621-\u064aa-z\d]{1,3}[.)]\s|(?:في|بعد|قبل|يستعاض|تحذف|يحذف|تضاف|يضاف) |(?:الجمعية العامة|مجلس الأمن|مجلس حقوق الإنسان)(?:\u060c|:))/u,
  readSubmission,
  readAction,
  saysAction: (words) => /مشروع|تعديل|بيان|مقرر/u.test(words),
  endsSponsors: (words) => /مشروع|تعديل/u.test(words),
  isNoSponsor: (words) => /^(?:باسم|نيابة عن)(?!\p{L})/u.test(words),
})
