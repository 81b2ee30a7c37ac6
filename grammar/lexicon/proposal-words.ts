/** Who proposes a text, and as what, by the words of a language for drafts and amendments: where a draft is named as in French, `projet de résolution`. */
import type { ResolutionCitation } from '../ast.ts'
import { loosely } from '../notation/pattern.ts'
import { fold } from '../notation/space.ts'
import type { ProposalForms, Submission } from './language.ts'

type Instrument = ResolutionCitation['instrument']

/** What a language says of proposals. Strings are insides of expressions in small letters, of words with single spaces. */
export interface ProposalWords extends Pick<
  ProposalForms,
  'sponsorsLabel' | 'action' | 'submissionGoesOn' | 'draftNamed' | 'textBegins'
> {
  /** `projet`, `amendement`: what all their forms begin with. */
  readonly draft: string
  readonly amendment: string
  /** `projets? (?:révisé )?de`: what stands before the instrument. */
  readonly draftOf: string
  /** `amendements? (?:au|à|aux)`: what stands before that which is amended. */
  readonly amends: string
  /** Instruments: what all forms of `résolution`, `décision`, `déclaration` begin with. */
  readonly resolution: string
  readonly decision: string
  readonly statement: string
  /** What these end with after `projet de`, where that is not nothing. */
  readonly ending?: string
  /** `révisé` */
  readonly revised: string
  /** `présenté`, and `par` with its space before the submitter; empty where the case of the name says it. */
  readonly submitted: string
  readonly by: string
  /** `sur la base`: how it goes on after the submitter. */
  readonly behindSubmitter: string
  /** `au nom`, which names no sponsor. */
  readonly onBehalf: string
}

/** The action of a proposal as the tree has it: `draft resolution`, `revised draft decision`. */
export const draftAction = (instrument: Instrument, isRevised: boolean): string =>
  `${isRevised ? 'revised ' : ''}draft ${instrument}`

/** The action of an amendment as the tree has it: `amendment to draft resolution`. */
export const amendmentAction = (instrument: Instrument, isDraft: boolean): string =>
  `amendment to ${isDraft ? 'draft ' : ''}${instrument}`

const wordEnd = String.raw`(?!\p{L})`

const expression = (source: string): RegExp => new RegExp(loosely(source), 'iu')

/** Makes the forms of sponsors and actions of a language from its words. */
export function createProposalForms(words: ProposalWords): ProposalForms {
  const { resolution, decision, statement, draft, amendment, submitted, ending = '' } = words
  const instruments = `${resolution}|${decision}`
  const drafts = `${words.draftOf} ((?:${instruments})${ending})(?: ${words.revised})?`
  const statements = `${words.draftOf} ${statement}${ending}`

  const draftOf = expression(drafts)
  const submission = expression(String.raw`^\s*${drafts},? (?:${submitted})${words.by} ([\s\S]+)`)
  const behindSubmitter = expression(`,? (?:${words.behindSubmitter}) .*`)
  const amended = expression(String.raw`${words.amends}${wordEnd}([\s\S]*)`)
  const instrument = expression(instruments)
  const proposes = expression(`${draft}|${amendment}`)
  const saysAction = expression(`${draft}|${amendment}|${statement}|${decision}`)
  const isDecision = expression(`^${decision}`)
  const isDraft = expression(draft)
  const isRevised = expression(words.revised)
  const onBehalf = expression(`^${words.onBehalf}${wordEnd}`)

  const named = (noun: string): Instrument => (isDecision.test(noun) ? 'decision' : 'resolution')
  const actionOf = (noun: string, text: string): string => draftAction(named(noun), isRevised.test(text))

  const readSubmission = (text: string): Submission | undefined => {
    const [whole = '', noun, submitter] = submission.exec(text) ?? []
    if (noun === undefined || submitter === undefined) return undefined
    const head = whole.slice(0, whole.length - submitter.length)
    return { action: actionOf(noun, head), submittedBy: fold(submitter).replace(behindSubmitter, '') }
  }

  const readAction = (text: string): string => {
    const [amendments, object = ''] = amended.exec(text) ?? []
    if (amendments !== undefined)
      return amendmentAction(named(instrument.exec(object)?.[0] ?? ''), isDraft.test(amendments))
    const noun = draftOf.exec(text)?.[1]
    return noun === undefined ? '' : actionOf(noun, text)
  }

  return {
    sponsorsLabel: words.sponsorsLabel,
    action: words.action,
    submissionGoesOn: words.submissionGoesOn,
    draftNamed: words.draftNamed,
    textBegins: words.textBegins,
    words: proposes,
    submissionHead: expression(
      String.raw`^\*{0,2}(?:${drafts}|${statements})(?:,? (?:${submitted})${wordEnd}|\s*\*{0,3}$)`,
    ),
    amends: expression(amendment),
    readSubmission,
    readAction,
    saysAction: (text) => saysAction.test(text),
    endsSponsors: (text) => proposes.test(text),
    isNoSponsor: (text) => onBehalf.test(text),
  }
}
